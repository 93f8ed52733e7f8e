import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { lengthOf, type Span } from '../../time/span.ts'
import type { Contestant } from './contestants.ts'
import { actorBox, controlReady, FIT_ALL, press } from './controls.ts'
import { dragSteps, frameTimes, type Step, stepCosts, wheelSteps } from './gestures.ts'
import { type Heap, type Instruments, type MainThread, openInstruments } from './instruments.ts'
import { measureFilter } from './measure-filter.ts'
import { measureSearch } from './measure-search.ts'
import { type Box, type Dataset, WINDOW } from './setting.ts'
import { settled } from './settled.ts'

/**
 * From all of time to a thousandth of it: d3-zoom, and all pages with it, halve the view every 500 px of wheel. The px
 * of a turn are those of a mouse, as vis-timeline counts turns and not px.
 */
const ZOOM = 1_000
const ZOOM_PX = 500 * Math.log2(ZOOM)
const WHEEL_PX = 120
/** A drag across half of the window in a view of a fifth of all time moves by a tenth of it. */
const PAN_SHARE = 0.1
const PAN_VIEW_PX = 500 * Math.log2(5)
const PAN_VIEW_STEPS = 10
const PAN_PX = WINDOW.width / 2
const DRAG_PX = 16
const NO_VIEW: Span = { start: Number.NaN, end: Number.NaN }

/** What one repetition found; what is missing was not reached in time, or does not apply. */
export type PageRun = {
  firstDrawMs?: number
  /** When there was something to filter by. */
  readyMs?: number
  /** Of the main thread until then. */
  longestTaskMs?: number
  heap?: Heap
  elements?: number
  zoomSteps?: readonly MainThread[]
  /** Of a step in the mean, all threads of the page together. */
  zoomProcessorMs?: number
  zoomFrameMs?: readonly number[]
  panSteps?: readonly MainThread[]
  panProcessorMs?: number
  panFrameMs?: readonly number[]
  filterOnMs?: readonly number[]
  filterOffMs?: readonly number[]
  /** From a click into the field, whatever was fetched or built for it. */
  searchReadyMs?: number
  keystrokeMs?: readonly number[]
}

export type Task = {
  readonly page: Page
  readonly origin: string
  readonly contestant: Contestant
  readonly dataset: Dataset
  readonly stage: Box
}

/** Opens the page and does with it all that is measured. Fills `run` as it goes, as it may be stopped at any point. */
export async function measurePage(task: Task, run: PageRun): Promise<void> {
  const { page, origin, contestant, dataset, stage } = task
  await page.goto(origin + contestant.address(dataset, stage), { waitUntil: 'commit' })
  run.firstDrawMs = await page.evaluate(name => benchProbe.marked(name, 0), contestant.firstDraw)
  // What indexes a large dataset works on after that, and must not be taken for the work of the gestures.
  if (contestant.isTimeline) run.readyMs = await controlReady(page, actorBox(dataset.actor.name))
  await settled(page)
  run.longestTaskMs = await page.evaluate(() => benchProbe.longestTask())
  const instruments = await openInstruments(page)
  run.heap = await instruments.heap()
  run.elements = await instruments.elements()

  await measureZoom(task, instruments, run)
  await measurePan(task, instruments, run)
  if (!contestant.isTimeline) return
  await fitAll(task)
  await measureFilter(task, run)
  await measureSearch(task, run)
}

async function measureZoom(task: Task, instruments: Instruments, run: PageRun): Promise<void> {
  const { page, contestant } = task
  const turns = Math.round(ZOOM_PX / WHEEL_PX)
  const all = await fitAll(task)
  await pointAtMiddle(task)
  const [steps, processorMs] = await measured(instruments, wheelSteps(page, turns, -ZOOM_PX / turns))
  const close = await viewOf(task)
  if (contestant.isTimeline) expectEffect('zoomed in by', lengthOf(all) / lengthOf(close), ZOOM)
  run.zoomSteps = steps
  run.zoomProcessorMs = processorMs
  run.elements = Math.max(run.elements ?? 0, await instruments.elements())
  run.zoomFrameMs = await frameTimes(page, wheelSteps(page, turns, ZOOM_PX / turns))
}

async function measurePan(task: Task, instruments: Instruments, run: PageRun): Promise<void> {
  const { page, contestant, dataset, stage } = task
  const all = await fitAll(task)
  await pointAtMiddle(task)
  for (const turn of wheelSteps(page, PAN_VIEW_STEPS, -PAN_VIEW_PX / PAN_VIEW_STEPS)) await turn()
  const before = await viewOf(task)
  const moves = Math.round(PAN_PX / DRAG_PX)
  // Towards the side on which there is more of time left.
  const movePx = ((dataset.middle < 0.5 ? -1 : 1) * PAN_PX) / moves
  const from = { x: stage.x + stage.width / 2 - (movePx * moves) / 2, y: stage.y + stage.height / 2 }
  const to = { x: from.x + movePx * moves, y: from.y }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const [steps, processorMs] = await measured(instruments, dragSteps(page, from, moves, movePx))
  const after = await viewOf(task)
  if (contestant.isTimeline)
    expectEffect('panned by a share of', Math.abs(after.start - before.start) / lengthOf(all), PAN_SHARE)
  run.panSteps = steps
  run.panProcessorMs = processorMs
  run.panFrameMs = await frameTimes(page, dragSteps(page, to, moves, -movePx))
  await page.mouse.up()
}

/** What each step costs the main thread, and what one costs all threads in the mean. */
async function measured(instruments: Instruments, steps: readonly Step[]): Promise<[readonly MainThread[], number]> {
  const before = await instruments.processorMs()
  const costs = await stepCosts(instruments, steps)
  return [costs, ((await instruments.processorMs()) - before) / steps.length]
}

/** A page that lets wheel or drag pass would look fast; whatever was measured on it is void. */
function expectEffect(what: string, actual: number, wanted: number): void {
  if (!(actual > wanted / 2 && actual < wanted * 2))
    throw new Error(`it ${what} ${actual.toPrecision(2)}, not ${wanted}`)
}

/** Shows all of time, and says what that is. */
async function fitAll(task: Task): Promise<Span> {
  const { page, contestant } = task
  if (!contestant.isTimeline) return viewOf(task)
  await press(page, FIT_ALL)
  return viewOf(task)
}

/** Once it is at rest. */
async function viewOf({ page, contestant }: Task): Promise<Span> {
  await settled(page)
  if (!contestant.isTimeline) return NO_VIEW
  await sleep(contestant.restMs)
  return contestant.view(page)
}

async function pointAtMiddle({ page, stage, dataset }: Task): Promise<void> {
  await page.mouse.move(stage.x + stage.width * dataset.middle, stage.y + stage.height / 2)
}
