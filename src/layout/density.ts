import { anchorAt, type EventColumns } from '../model/event-columns.ts'
import type { Instant } from '../time/span.ts'

export type DensityScale = { readonly xOf: (instant: Instant) => number; readonly widthPx: number }

/**
 * Counts how many of the rows' events fall into each of `bins` columns of a strip. Each event counts one in all, spread evenly
 * over the columns of the time it may have filled, so that a war of six years is low and broad and a day high and
 * narrow. Time that is not bounded on one side counts at its known bound, or in the year that is all that is known of it; an event
 * without any bound is not counted.
 *
 * Only where a share begins and ends is written down, and summed up at the end: an event costs the same however broad.
 * Rows are given bit by bit, since all of a million take longer than a frame.
 */
export function densityCounter(columns: EventColumns, { xOf, widthPx }: DensityScale, bins: number) {
  const { earliest, latest } = columns
  const changes = new Float64Array(bins + 1)
  const perPx = bins / widthPx
  const lastBin = bins - 1
  return {
    add(rows: Uint32Array): void {
      // Without iterators, `Math.min` and the like: of a million events this is the dearest look at each.
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0
        const low = earliest[row] ?? -Infinity
        const high = latest[row] ?? Infinity
        const start = low === -Infinity ? anchorAt(columns, row) : low
        if (start === Infinity) continue
        // Of a bound, which is the last moment that it can mean, that moment.
        const end = high === Infinity || high === start + 1 ? start : high
        const from = xOf(start) * perPx
        const first = from < 0 ? 0 : from < lastBin ? from | 0 : lastBin
        const to = xOf(end) * perPx
        const last = to <= first + 1 ? first : to < lastBin ? endingBin(to) : lastBin
        const share = 1 / (last - first + 1)
        changes[first] = (changes[first] ?? 0) + share
        changes[last + 1] = (changes[last + 1] ?? 0) - share
      }
    },
    counts(): Float64Array {
      const counts = new Float64Array(bins)
      let sum = 0
      for (let bin = 0; bin < bins; bin++) {
        sum += changes[bin] ?? 0
        // What is left of adding and taking away thirds is not an event.
        counts[bin] = sum < 1e-9 ? 0 : sum
      }
      return counts
    },
  }
}

/** The bin in which something ends, at `to` bins from the left: at a border, the one before it. */
function endingBin(to: number): number {
  const bin = to | 0
  return bin === to ? bin - 1 : bin
}
