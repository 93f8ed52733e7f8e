import type { EventColumns } from '../model/event-columns.ts'
import type { Instant } from '../time/span.ts'

/**
 * How many of the rows' events fall into each of `bins` columns of a strip. Each event counts one in all, spread evenly
 * over the columns of the time it may have filled, so that a war of six years is low and broad and a day high and
 * narrow. Time that is not bounded on one side counts at its known bound; an event without any bound is not counted.
 *
 * Only where a share begins and ends is written down, and summed up at the end: an event costs the same however broad.
 */
export function densityOf(
  { earliest, latest }: EventColumns,
  rows: Uint32Array,
  { xOf, widthPx }: { readonly xOf: (instant: Instant) => number; readonly widthPx: number },
  bins: number,
): Float64Array {
  const changes = new Float64Array(bins + 1)
  const perPx = bins / widthPx
  for (const row of rows) {
    const low = earliest[row] ?? -Infinity
    const high = latest[row] ?? Infinity
    const start = low === -Infinity ? high : low
    if (start === Infinity) continue
    const end = high === Infinity ? start : high
    const first = Math.min(bins - 1, Math.max(0, Math.floor(xOf(start) * perPx)))
    const last = Math.min(bins - 1, Math.max(first, Math.ceil(xOf(end) * perPx) - 1))
    const share = 1 / (last - first + 1)
    changes[first] = (changes[first] ?? 0) + share
    changes[last + 1] = (changes[last + 1] ?? 0) - share
  }
  const counts = new Float64Array(bins)
  let sum = 0
  for (let bin = 0; bin < bins; bin++) {
    sum += changes[bin] ?? 0
    // What is left of adding and taking away thirds is not an event.
    counts[bin] = sum < 1e-9 ? 0 : sum
  }
  return counts
}
