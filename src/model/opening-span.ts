import { memoizeBy } from '../lib/memoize-by.ts'
import { type Duration, lengthOf, MS_PER_DAY, MS_PER_YEAR, type Span } from '../time/span.ts'
import { padded, SHORTEST_VIEW_MS, type ViewportLimits } from '../time/viewport.ts'
import { anchorAt, type EventColumns, firstRowFrom, latestAt, precisionAt } from './event-columns.ts'

const OPENING_SHARE = 2 / 3
/** Of so few none need be out of sight. */
const FEW = 4
const OPENING_PADDING = 0.04
const FULL_PADDING = 0.03

/** What an axis shows when there is nothing to show: 1900 to 2100. */
export const NO_EVENTS_SPAN: Span = { start: Date.UTC(1900, 0), end: Date.UTC(2100, 0) }

/**
 * Where a reader begins: at all of a few events; of more the shortest window that holds two thirds of the dated events, a little padded (within
 * `fullSpan`), so that a few events of the far past do not squeeze the rest into the right-hand edge.
 */
export const openingSpan = memoizeBy((columns: EventColumns): Span => {
  const dated = firstRowFrom(columns, Infinity)
  if (dated === 0) return NO_EVENTS_SPAN
  if (dated <= FEW) return fullSpan(columns)
  const reach = Math.ceil(dated * OPENING_SHARE) - 1
  const windowFrom = (row: number): Span => ({ start: anchorAt(columns, row), end: anchorAt(columns, row + reach) })
  let from = 0
  let shortest = Infinity
  for (let row = 0; row + reach < dated; row++) {
    const length = anchorAt(columns, row + reach) - anchorAt(columns, row)
    if (length >= shortest) continue
    shortest = length
    from = row
  }
  const { start, end } = withRoom(windowFrom(from), OPENING_PADDING)
  const full = fullSpan(columns)
  return { start: Math.max(start, full.start), end: Math.min(end, full.end) }
})

/** All that the events' dates bound, with every place in order. Undefined where nothing has a date. */
export const datedSpan = memoizeBy((columns: EventColumns): Span | undefined => {
  const dated = firstRowFrom(columns, Infinity)
  let start = Infinity
  let end = -Infinity
  for (let row = 0; row < dated; row++) {
    const anchor = anchorAt(columns, row)
    const last = latestAt(columns, row)
    start = Math.min(start, anchor)
    end = Math.max(end, last < Infinity ? last : anchor)
  }
  return start <= end ? { start, end } : undefined
})

/** The same, a little padded: the widest view there is, and what no view leaves. */
export const fullSpan = memoizeBy((columns: EventColumns): Span => {
  const dated = datedSpan(columns)
  return dated ? withRoom(dated, FULL_PADDING) : NO_EVENTS_SPAN
})

/** How close one may look: to the hour where some event has a time of day, else to the day, since no date says more. */
export function shortestView(columns: EventColumns): Duration {
  for (let row = 0; row < columns.length; row++) if (precisionAt(columns, row) === 'time') return SHORTEST_VIEW_MS
  return MS_PER_DAY
}

export const limitsOf = memoizeBy(
  (columns: EventColumns): ViewportLimits => ({
    full: fullSpan(columns),
    shortest: shortestView(columns),
  }),
)

/** An end of which no start is known stands a millisecond before itself. */
const INSTANT_MS = 1

/** Events at a single instant get a year around it: a span of no length cannot be drawn. */
function withRoom(span: Span, share: number): Span {
  if (lengthOf(span) > INSTANT_MS) return padded(span, share)
  return { start: span.start - MS_PER_YEAR / 2, end: span.start + MS_PER_YEAR / 2 }
}
