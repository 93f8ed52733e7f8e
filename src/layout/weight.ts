import { memoizeBy } from '../lib/memoize-by.ts'
import type { EventColumns } from '../model/event-columns.ts'

/** One step of importance outweighs every length, in ms; those of more than 35,000 years are taken for equal. */
const IMPORTANCE_STEP = 2 ** 50
const LONGEST = IMPORTANCE_STEP - 1

/**
 * Who gets a place first, by row: the more important; among equals the longer, which has the fewest places to go. Equal
 * weights are taken in time order. A filter changes who takes part, not what they weigh.
 */
export const weightsOf = memoizeBy(({ length, earliest, latest, importance }: EventColumns): Float64Array => {
  const weights = new Float64Array(length)
  for (let row = 0; row < length; row++) {
    const ms = (latest[row] ?? 0) - (earliest[row] ?? 0)
    weights[row] = (importance[row] ?? 0) * IMPORTANCE_STEP + (Number.isFinite(ms) ? Math.min(ms, LONGEST) : 0)
  }
  return weights
})
