import { type DensityScale, densityCounter } from '../../layout/density.ts'
import { breathe } from '../../lib/breathe.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import { expectPart } from '../loading/expected-parts.ts'

/** So many take a sixth of a frame to count: more are counted in parts, each in a task of its own. */
const PART = 50_000

/**
 * How many events fall into each column of the overview, by the rows that are counted. Where these are many it is
 * undefined at first, and `ready` is called when it is to be asked for again: what else is to be drawn goes first. Only
 * what was asked for last is counted to its end.
 */
export function createDensities(scale: DensityScale, bins: number, ready: () => void) {
  const counted = new WeakMap<Uint32Array, Float64Array>()
  let counting: Uint32Array | undefined

  /** Of a few it has the counts when it returns. */
  async function count(columns: EventColumns, rows: Uint32Array): Promise<void> {
    const isLong = rows.length > PART
    const stands = expectPart()
    const counter = densityCounter(columns, scale, bins)
    for (let from = 0; from < rows.length && counting === rows; from += PART) {
      if (isLong) await breathe()
      counter.add(rows.subarray(from, from + PART))
    }
    if (counting === rows) {
      counting = undefined
      counted.set(rows, counter.counts())
      if (isLong) ready()
    }
    stands()
  }

  return {
    of(columns: EventColumns, rows: Uint32Array): Float64Array | undefined {
      if (!counted.has(rows) && counting !== rows) {
        counting = rows
        count(columns, rows).catch(reportError)
      }
      return counted.get(rows)
    },
    stop() {
      counting = undefined
    },
  }
}
