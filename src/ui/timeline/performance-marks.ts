import type { Filters } from '../../model/filters.ts'
import { onceComplete } from '../loading/expected-parts.ts'

export const FIRST_DRAW = 'whence:first-draw'
export const IDLE = 'whence:idle'
const FILTERED = 'whence:filtered'

/**
 * User Timing marks that benches and tests wait for, set once the frame is on the screen:
 * `whence:first-draw`, `whence:filtered` after a change of the filters, `whence:idle` when nothing is pending.
 */
export function createPerformanceMarks() {
  let filters: Filters | undefined
  let idle = 0
  return {
    /** To be called in the animation frame that has just drawn; or later, with the time `at` which another thread has. */
    drawn(now: Filters, isMoving: boolean, at?: number) {
      if (filters === undefined) onceComplete('picture', () => markPaint(FIRST_DRAW, at))
      else if (filters !== now) markPaint(FILTERED, at)
      filters = now
      cancelIdle(idle)
      if (!isMoving) idle = onIdle(() => onceComplete('page', () => performance.mark(IDLE)))
    },
    stop: () => cancelIdle(idle),
  }
}

/** A task queued in an animation frame runs after that frame was painted. */
const markPaint = (name: string, at?: number) =>
  at === undefined ? setTimeout(() => performance.mark(name)) : performance.mark(name, { startTime: at })

/** In a frame within another page in which nothing moves, Chromium may call no idle callback unless it has to. */
const LATEST_MS = 1_000

// Safari has no idle callbacks yet; a task after the frame is the nearest thing.
const onIdle = (run: () => void): number =>
  typeof requestIdleCallback === 'function'
    ? requestIdleCallback(run, { timeout: LATEST_MS })
    : window.setTimeout(run, 50)
const cancelIdle = (handle: number) =>
  typeof cancelIdleCallback === 'function' ? cancelIdleCallback(handle) : clearTimeout(handle)
