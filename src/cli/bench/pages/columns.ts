import type { PlainEvent } from './page.ts'

/** Events as the canvas page wants them: instants in typed arrays, sorted by start. */
export type Columns = {
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** The latest end of the first event, of the first two, and so on. */
  readonly reaches: Float64Array
  readonly titles: readonly string[]
  /** Width of each title in px once it was measured; 0 before. */
  readonly titleWidths: Float32Array
}

export function columnsOf(events: readonly PlainEvent[]): Columns {
  const ends = Float64Array.from(events, ({ end }) => end)
  let reach = -Infinity
  return {
    starts: Float64Array.from(events, ({ start }) => start),
    ends,
    reaches: ends.map(end => {
      reach = Math.max(reach, end)
      return reach
    }),
    titles: events.map(({ title }) => title),
    titleWidths: new Float32Array(events.length),
  }
}

/** Index of the first value that is not below `limit`, looking in [from, to). */
export function lowerBound(sorted: Float64Array, limit: number, from = 0, to = sorted.length): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}
