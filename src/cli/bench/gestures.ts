import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Instruments } from './instruments.ts'

const FRAME_MS = 1_000 / 60
/** Two frames: an input and the frame that answers it are over before the next one comes. */
const STEP_MS = 2 * FRAME_MS
/** A page that stalls would take minutes, which say no more than the first seconds. */
const LONGEST_WATCH_MS = 3_000

export type Point = { readonly x: number; readonly y: number }
/** One input event, given to the browser as the system gives it. */
export type Step = () => Promise<void>

/** What each step costs the main thread until the next one, in ms. */
export async function stepCosts({ taskMs }: Instruments, steps: readonly Step[]): Promise<number[]> {
  const costs: number[] = []
  let before = await taskMs()
  for (const step of steps) {
    const paced = sleep(STEP_MS)
    await step()
    await paced
    const now = await taskMs()
    costs.push(now - before)
    before = now
  }
  return costs
}

/** How far apart the frames are while an input comes with each, as hands give them. Nothing else is asked meanwhile. */
export async function frameTimes(page: Page, steps: readonly Step[]): Promise<readonly number[]> {
  await page.evaluate(() => benchProbe.watchFrames())
  const end = performance.now() + LONGEST_WATCH_MS
  for (const step of steps) {
    if (performance.now() > end) break
    const paced = sleep(FRAME_MS)
    await step()
    await paced
  }
  return page.evaluate(() => benchProbe.frames())
}

/** Turns of the wheel; negative px zoom in. */
export const wheelSteps = (page: Page, count: number, px: number): Step[] =>
  Array.from({ length: count }, () => () => page.mouse.wheel(0, px))

/** Moves of the mouse, each by so many px, from where it then is. */
export const dragSteps = (page: Page, from: Point, count: number, px: number): Step[] =>
  Array.from({ length: count }, (_, i) => () => page.mouse.move(from.x + (i + 1) * px, from.y))
