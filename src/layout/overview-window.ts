import { lengthOf, type Span } from '../time/span.ts'

/** What a drag on the overview takes hold of. */
export type Grip = 'start' | 'end' | 'body' | 'new'

/** A press this close to an edge of the window takes the edge. */
const EDGE_PX = 9

/** Which part of the window lies under a press at `x`; between two edges that are close, the nearer one. */
export function gripAt(x: number, window: { readonly x0: number; readonly x1: number }): Grip {
  const toStart = Math.abs(x - window.x0)
  const toEnd = Math.abs(x - window.x1)
  // A narrow window keeps a body to be moved by: its edges then reach outwards only.
  const isNarrow = window.x1 - window.x0 < 3 * EDGE_PX
  const isInside = x > window.x0 && x < window.x1
  if (isNarrow && isInside) return 'body'
  if (Math.min(toStart, toEnd) <= EDGE_PX) return toStart <= toEnd ? 'start' : 'end'
  return isInside ? 'body' : 'new'
}

/**
 * The viewport after a drag from `from` to `to` (instants under the pointer), given the viewport when it began.
 * Edges may cross each other; the result is never shorter than `shortest` and stays within `full`. An edge that is not held
 * stays, unless all of time ends too close to it.
 */
export function dragWindow(
  grip: Grip,
  {
    from,
    to,
    before,
    full,
    shortest,
  }: {
    readonly from: number
    readonly to: number
    readonly before: Span
    readonly full: Span
    readonly shortest: number
  },
): Span {
  if (grip === 'body') {
    const shift = Math.min(Math.max(to - from, full.start - before.start), full.end - before.end)
    return { start: before.start + shift, end: before.end + shift }
  }
  const [a, b] =
    grip === 'new'
      ? [from, to]
      : grip === 'start'
        ? [before.start + (to - from), before.end]
        : [before.start, before.end + (to - from)]
  const start = Math.max(Math.min(a, b), full.start)
  const end = Math.min(Math.max(a, b), full.end)
  if (lengthOf({ start, end }) >= shortest) return { start, end }
  const wanted = grip === 'start' && a <= b ? end - shortest : start
  const fixed = Math.min(Math.max(wanted, full.start), full.end - shortest)
  return { start: fixed, end: fixed + shortest }
}
