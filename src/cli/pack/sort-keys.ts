import { anchorOf, isKnownToYear } from '../../model/time-order.ts'
import type { DateBounds } from '../../time/edtf/bounds.ts'
import type { IdTable } from './id-table.ts'
import { longer } from './id-table.ts'

/** What `byTime` asks of each event, and where its record is in the file: 33 bytes an event, and its id. */
export type SortKeys = {
  readonly add: (bounds: DateBounds, importance: number, offset: number, length: number) => void
  readonly count: () => number
  /** The events in time order, by the order in which they were added. */
  readonly sorted: () => Uint32Array
  readonly recordAt: (i: number) => { readonly offset: number; readonly length: number }
}

export function createSortKeys(ids: IdTable): SortKeys {
  let anchors = new Float64Array(1 << 12)
  let latest = new Float64Array(1 << 12)
  let offsets = new Float64Array(1 << 12)
  let lengths = new Uint32Array(1 << 12)
  /** Importance, and 8 where the date is known to the year. */
  let ranks = new Uint8Array(1 << 12)
  let count = 0
  const compare = (a: number, b: number) => order(anchors, a, b) || compareTies(a, b)
  const compareTies = (a: number, b: number): number => {
    const [rankA, rankB] = [ranks[a] ?? 0, ranks[b] ?? 0]
    return (rankB & 8) - (rankA & 8) || order(latest, a, b) || (rankB & 7) - (rankA & 7) || ids.compare(a, b)
  }
  return {
    add(bounds, importance, offset, length) {
      if (count === anchors.length) {
        anchors = longer(anchors, count + 1)
        latest = longer(latest, count + 1)
        offsets = longer(offsets, count + 1)
        lengths = longer(lengths, count + 1)
        ranks = longer(ranks, count + 1)
      }
      anchors[count] = anchorOf(bounds) ?? Infinity
      latest[count] = bounds.latest
      offsets[count] = offset
      lengths[count] = length
      ranks[count] = importance | (isKnownToYear(bounds) ? 8 : 0)
      count += 1
    },
    count: () => count,
    sorted: () => {
      const events = new Uint32Array(count)
      for (let i = 0; i < count; i++) events[i] = i
      return events.sort(compare)
    },
    recordAt: i => ({ offset: offsets[i] ?? 0, length: lengths[i] ?? 0 }),
  }
}

/** By `<`, as two infinities are equal. */
function order(values: Float64Array, a: number, b: number): number {
  const [first = 0, second = 0] = [values[a], values[b]]
  return first < second ? -1 : first > second ? 1 : 0
}
