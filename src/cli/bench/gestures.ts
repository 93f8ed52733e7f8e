import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Instruments, MainThread } from './instruments.ts'

const FRAME_MS = 1_000 / 60
/** Two frames: an input and the frame that answers it are over before the next one comes. */
const STEP_MS = 2 * FRAME_MS

type Point = { readonly x: number; readonly y: number }
/** One input event, given to the browser as the system gives it. */
export type Step = () => Promise<void>

/** What each step costs the main thread until the next one. */
export async function stepCosts({ mainThread }: Instruments, steps: readonly Step[]): Promise<readonly MainThread[]> {
  const costs: MainThread[] = []
  let before = await mainThread()
  for (const step of steps) {
    const paced = sleep(STEP_MS)
    await step()
    await paced
    const now = await mainThread()
    costs.push({ task: now.task - before.task, processor: now.processor - before.processor })
    before = now
  }
  return costs
}

/**
 * How far apart the frames are while an input comes with each. As hands do, it waits for no answer: a page that is
 * slow gets several at once. Nothing else is asked of it meanwhile.
 */
export async function frameTimes(page: Page, steps: readonly Step[]): Promise<readonly number[]> {
  await page.evaluate(() => benchProbe.watchFrames())
  const taken: Promise<void>[] = []
  for (const step of steps) {
    taken.push(step())
    await sleep(FRAME_MS)
  }
  await Promise.all(taken)
  return page.evaluate(() => benchProbe.frames())
}

/** Turns of the wheel; negative px zoom in. */
export const wheelSteps = (page: Page, count: number, px: number): Step[] =>
  Array.from({ length: count }, () => () => page.mouse.wheel(0, px))

/** Moves of the mouse, each by so many px, from where it then is. */
export const dragSteps = (page: Page, from: Point, count: number, px: number): Step[] =>
  Array.from({ length: count }, (_, i) => () => page.mouse.move(from.x + (i + 1) * px, from.y))
