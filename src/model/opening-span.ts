import { type Duration, type Instant, lengthOf, MS_PER_DAY, MS_PER_YEAR, type Span } from '../time/span.ts'
import { padded, SHORTEST_VIEW_MS } from '../time/viewport.ts'
import { anchorOf } from './time-order.ts'
import type { TimelineEvent } from './timeline-event.ts'

const OPENING_SHARE = 2 / 3
const OPENING_PADDING = 0.04
const FULL_PADDING = 0.03

/** What an axis shows when there is nothing to show: 1900 to 2100. */
const NO_EVENTS_SPAN: Span = { start: Date.UTC(1900, 0), end: Date.UTC(2100, 0) }

/**
 * Where a reader begins: the shortest window that holds two thirds of the dated events, a little padded (within
 * `fullSpan`), so that a few events of the far past do not squeeze the rest into the right-hand edge.
 */
export function openingSpan(events: readonly TimelineEvent[]): Span {
  const anchors = Float64Array.from(events.map(({ date }) => anchorOf(date.bounds)).filter(isInstant)).sort()
  if (anchors.length === 0) return NO_EVENTS_SPAN
  const reach = Math.ceil(anchors.length * OPENING_SHARE) - 1
  const windowFrom = (i: number): Span => ({ start: anchors[i] ?? 0, end: anchors[i + reach] ?? 0 })
  let shortest = windowFrom(0)
  for (let i = 1; i + reach < anchors.length; i++) {
    const window = windowFrom(i)
    if (lengthOf(window) < lengthOf(shortest)) shortest = window
  }
  const { start, end } = withRoom(shortest, OPENING_PADDING)
  const full = fullSpan(events)
  return { start: Math.max(start, full.start), end: Math.min(end, full.end) }
}

/** All that the events' dates bound, a little padded: the widest view there is, and what no view leaves. */
export function fullSpan(events: readonly TimelineEvent[]): Span {
  let start = Infinity
  let end = -Infinity
  for (const { date } of events) {
    for (const instant of [date.bounds.earliest, date.bounds.latest]) {
      if (!Number.isFinite(instant)) continue
      start = Math.min(start, instant)
      end = Math.max(end, instant)
    }
  }
  return start <= end ? withRoom({ start, end }, FULL_PADDING) : NO_EVENTS_SPAN
}

/** How close one may look: to the hour where some event has a time of day, else to the day, since no date says more. */
export const shortestView = (events: readonly TimelineEvent[]): Duration =>
  events.some(({ date }) => date.bounds.precision === 'time') ? SHORTEST_VIEW_MS : MS_PER_DAY

/** Events at a single instant get a year around it: a span of no length cannot be drawn. */
function withRoom(span: Span, share: number): Span {
  if (lengthOf(span) > 0) return padded(span, share)
  return { start: span.start - MS_PER_YEAR / 2, end: span.end + MS_PER_YEAR / 2 }
}

const isInstant = (value: Instant | undefined): value is Instant => value !== undefined
