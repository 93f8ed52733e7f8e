import type { DateBounds } from '../time/edtf/bounds.ts'
import type { Instant } from '../time/span.ts'
import type { TimelineEvent } from './timeline-event.ts'

/**
 * Where a date stands in order and in the list: at its earliest instant; if only its end is known
 * ("by 8 October 2021"), at the last millisecond it can mean, so that it is listed under that day and
 * month and not under the next. Undefined: undated.
 */
export function anchorOf({ earliest, latest }: DateBounds): Instant | undefined {
  if (Number.isFinite(earliest)) return earliest
  return Number.isFinite(latest) ? latest - 1 : undefined
}

/**
 * Total order: anchor, then the later possible end first ("2022" before "January 2022" before its first day, as their
 * headings stand), then the more important, then id. Undated events come last.
 */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(anchorOf(a.date.bounds) ?? Infinity, anchorOf(b.date.bounds) ?? Infinity) ||
    compare(b.date.bounds.latest, a.date.bounds.latest) ||
    compare(b.importance, a.importance) ||
    compare(a.id, b.id)
  )
}

/** The index at which `event` stands in ordered `events`, or would stand if it is not among them. */
export function placeInOrder(events: readonly TimelineEvent[], event: TimelineEvent): number {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = events[middle]
    if (found && byTime(found, event) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** By `<`, not by subtraction: two infinities are equal, and ids compare the same in every locale. */
const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)
