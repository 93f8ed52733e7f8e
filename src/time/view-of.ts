import { lengthOf, MS_PER_DAY, overlaps, type Span } from './span.ts'
import { fitWithin, type ViewportLimits } from './viewport.ts'

/** On each side of what is asked for: a year is shown with some weeks, a day with some days. */
const ROOM_SHARE = 0.15
const ROOM_AT_LEAST_MS = 3 * MS_PER_DAY

/** A time that is asked for, and that `full` has something of, with room on both sides. Ends that are open are those of `full`. */
export function withRoomAround(asked: Span, full: Span, atLeastMs = ROOM_AT_LEAST_MS): Span {
  const span = { start: Math.max(asked.start, full.start), end: Math.min(asked.end, full.end) }
  const room = Math.max(lengthOf(span) * ROOM_SHARE, atLeastMs)
  return { start: span.start - room, end: span.end + room }
}

/**
 * What the timeline is to show for a time that is asked for: that time with some room, if nothing of it is in view. Undefined
 * where it need not move, or has nothing to move to. Ends that are open are those of `limits.full`.
 */
export function viewOf(asked: Span, view: Span, limits: ViewportLimits): Span | undefined {
  if (overlaps(asked, view) || !overlaps(asked, limits.full)) return undefined
  return fitWithin(withRoomAround(asked, limits.full), limits)
}
