import type { TimelineEvent } from '../model/timeline-event.ts'
import { knownSpan } from '../time/known-span.ts'
import type { Instant } from '../time/span.ts'

/**
 * How many events fall into each of `bins` columns of a strip. Each event counts one in all, spread evenly over the
 * columns of the time it may have filled, so that a war of six years is low and broad and a day high and narrow.
 * Time that is not bounded on one side counts at its known bound; an event without any bound is not counted.
 */
export function densityOf(
  events: readonly TimelineEvent[],
  { xOf, widthPx }: { readonly xOf: (instant: Instant) => number; readonly widthPx: number },
  bins: number,
): Float64Array {
  const counts = new Float64Array(bins)
  const columnAt = (instant: Instant) => (xOf(instant) * bins) / widthPx
  for (const { date } of events) {
    const span = knownSpan(date.bounds)
    if (!span) continue
    const first = Math.max(0, Math.floor(columnAt(span.start)))
    const last = Math.min(bins - 1, Math.max(first, Math.ceil(columnAt(span.end)) - 1))
    const share = 1 / (last - first + 1)
    for (let bin = first; bin <= last; bin++) counts[bin] = (counts[bin] ?? 0) + share
  }
  return counts
}
