import { densityCounter, densityOf } from '../../layout/density.ts'
import { breathe } from '../../lib/breathe.ts'
import { memoizeLast } from '../../lib/memoize-last.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import { expectPart } from '../hooks/expected-parts.ts'

/** So many take a sixth of a frame to count: more are counted in parts, each in a task of its own. */
const PART = 50_000

export type Densities = { readonly all: Float64Array; readonly shown: Float64Array }

/**
 * Counts how many events fall into each column of the overview, of all and of those shown. Where they are many it is
 * undefined at first, and `ready` is called when it is to be asked for again: what else is to be drawn goes first.
 */
export function createDensities(scale: Parameters<typeof densityOf>[2], bins: number, ready: () => void) {
  const counted = new WeakMap<Uint32Array, Float64Array>()
  /** Only what was asked for last. */
  let counting: Uint32Array | undefined
  const pair = memoizeLast((all: Float64Array, shown: Float64Array): Densities => ({ all, shown }))

  async function countInParts(columns: EventColumns, rows: Uint32Array): Promise<void> {
    const stands = expectPart()
    const { add, counts } = densityCounter(columns, scale, bins)
    for (let from = 0; from < rows.length && counting === rows; from += PART) {
      await breathe()
      add(rows.subarray(from, from + PART))
    }
    if (counting === rows) {
      counting = undefined
      counted.set(rows, counts())
      ready()
    }
    stands()
  }

  function countsOf(columns: EventColumns, rows: Uint32Array): Float64Array | undefined {
    const known = counted.get(rows)
    if (known || counting === rows) return known
    if (rows.length <= PART) counted.set(rows, densityOf(columns, rows, scale, bins))
    else {
      counting = rows
      countInParts(columns, rows).catch(reportError)
    }
    return counted.get(rows)
  }

  return {
    of(columns: EventColumns, all: Uint32Array, shown: Uint32Array): Densities | undefined {
      const ofAll = countsOf(columns, all)
      const ofShown = ofAll && countsOf(columns, shown)
      return ofShown && pair(ofAll, ofShown)
    },
    stop() {
      counting = undefined
    },
  }
}
