export type Touch = { readonly x: number; readonly y: number; readonly at: number }

/** Shorter than this, a finger may just have trembled, or begun to scroll. */
const LEAST_PX = 48
/** Slower than this, it may have been selecting text. */
const MOST_MS = 700

/** Where a finger that went from one place to another turns the page: to the left is on. Up and down is no swipe. */
export function readSwipe(from: Touch, to: Touch): 'next' | 'previous' | undefined {
  const dx = to.x - from.x
  if (Math.abs(dx) < LEAST_PX || Math.abs(dx) < 2 * Math.abs(to.y - from.y) || to.at - from.at > MOST_MS)
    return undefined
  return dx < 0 ? 'next' : 'previous'
}
