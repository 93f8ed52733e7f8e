import { lengthOf, MS_PER_DAY, overlaps, type Span } from './span.ts'
import { fitWithin, type ViewportLimits } from './viewport.ts'

/** Around what is asked for, on each side. */
const ROOM_SHARE = 0.15
const ROOM_AT_LEAST_MS = 3 * MS_PER_DAY

/**
 * What the timeline is to show for a time that is asked for: that time with some room, if nothing of it is in view. Undefined
 * where it need not move, or has nothing to move to. Ends that are open are those of `limits.full`.
 */
export function viewOf(asked: Span, view: Span, limits: ViewportLimits): Span | undefined {
  const { full } = limits
  if (overlaps(asked, view) || !overlaps(asked, full)) return undefined
  const span = { start: Math.max(asked.start, full.start), end: Math.min(asked.end, full.end) }
  const room = Math.max(lengthOf(span) * ROOM_SHARE, ROOM_AT_LEAST_MS)
  return fitWithin({ start: span.start - room, end: span.end + room }, limits)
}
