import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Contestant } from './contestants.ts'
import { dragSteps, frameTimes, stepCosts, wheelSteps } from './gestures.ts'
import { openInstruments } from './instruments.ts'
import { type Box, type Dataset, WINDOW } from './setting.ts'

/** From all of time to a thousandth of it: d3-zoom, and all pages with it, halve the view every 500 px of wheel. */
const ZOOM_PX = 500 * Math.log2(1_000)
const WHEEL_PX = 120
/** A drag across half of the window in a view of a fifth of all time moves by a tenth of it. */
const PAN_VIEW_PX = 500 * Math.log2(5)
const PAN_VIEW_STEPS = 10
const PAN_PX = WINDOW.width / 2
const DRAG_PX = 8
/** Longer than the glide with which a button moves the view. */
const GLIDE_MS = 450
const TOGGLES = 3

/** What one repetition found; what is missing was not reached in time, or does not apply. */
export type PageRun = {
  firstDrawMs?: number
  heapMb?: number
  elements?: number
  zoomStepMs?: readonly number[]
  zoomFrameMs?: readonly number[]
  panStepMs?: readonly number[]
  panFrameMs?: readonly number[]
  filterOnMs?: readonly number[]
  filterOffMs?: readonly number[]
}

export type Task = {
  readonly page: Page
  readonly origin: string
  readonly contestant: Contestant
  readonly dataset: Dataset
  readonly stage: Box
  readonly coarseness: number
}

/** Opens the page and does with it all that is measured. Fills `run` as it goes, as it may be stopped at any point. */
export async function measurePage(task: Task, run: PageRun): Promise<void> {
  const { page, origin, contestant, dataset, stage } = task
  await page.goto(origin + contestant.address(dataset, stage), { waitUntil: 'commit' })
  run.firstDrawMs = await page.evaluate(name => benchProbe.marked(name, 1), contestant.firstDraw)
  await settled(page)
  const instruments = await openInstruments(page)
  run.heapMb = await instruments.heapMb()
  run.elements = await instruments.elements()

  const middle = { x: stage.x + stage.width * dataset.middle, y: stage.y + stage.height / 2 }
  const turns = Math.round(ZOOM_PX / WHEEL_PX / task.coarseness)
  await fitAll(task)
  await page.mouse.move(middle.x, middle.y)
  run.zoomStepMs = await stepCosts(instruments, wheelSteps(page, turns, -ZOOM_PX / turns))
  run.elements = Math.max(run.elements, await instruments.elements())
  run.zoomFrameMs = await frameTimes(page, wheelSteps(page, turns, ZOOM_PX / turns))

  await fitAll(task)
  await page.mouse.move(middle.x, middle.y)
  for (const turn of wheelSteps(page, PAN_VIEW_STEPS, -PAN_VIEW_PX / PAN_VIEW_STEPS)) await turn()
  await settled(page)
  const moves = Math.round(PAN_PX / DRAG_PX / task.coarseness)
  // Towards the side on which there is more of time left.
  const movePx = ((dataset.middle < 0.5 ? -1 : 1) * PAN_PX) / moves
  const from = { x: stage.x + stage.width / 2 - (movePx * moves) / 2, y: middle.y }
  const to = { x: from.x + movePx * moves, y: from.y }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  run.panStepMs = await stepCosts(instruments, dragSteps(page, from, moves, movePx))
  run.panFrameMs = await frameTimes(page, dragSteps(page, to, moves, -movePx))
  await page.mouse.up()

  if (!contestant.isTimeline) return
  await fitAll(task)
  await measureFilter(task, run)
}

async function measureFilter({ page, contestant, dataset }: Task, run: PageRun): Promise<void> {
  const box = page.getByRole('checkbox', { name: dataset.actor.name, exact: true })
  let count = 0
  const toggle = async () => {
    await box.click()
    count += 1
    return page.evaluate(
      async ([name, count]) => (await benchProbe.marked(name, count)) - (benchProbe.clicks.at(-1) ?? Number.NaN),
      [contestant.filtered, count] as const,
    )
  }
  const [on, off]: [number[], number[]] = [[], []]
  for (let i = 0; i < TOGGLES; i++) {
    on.push(await toggle())
    run.filterOnMs = on
    await settled(page)
    off.push(await toggle())
    run.filterOffMs = off
    await settled(page)
  }
}

async function fitAll({ page, contestant }: Task): Promise<void> {
  if (!contestant.isTimeline) return
  const button = page.getByRole('button', { name: 'Fit all' })
  if (await button.isEnabled()) await button.click()
  await sleep(GLIDE_MS)
  await settled(page)
}

const settled = (page: Page) => page.evaluate(() => benchProbe.settled())
