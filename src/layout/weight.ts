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

/** Room in px that a label is given when places are dealt out, at most; landmarks are given more. */
const LABEL_MIN_PX = 120
const LABEL_MIN_PX_PER_IMPORTANCE = 22
/** Mean width of a character in the type of labels. */
const CHARACTER_PX = 6.6

/**
 * The room that a row's label asks for. An estimate by the title's length, never measured: places must not depend on
 * whether a title has been fetched, or a typeface loaded. Drawing fits the label to the room that there is.
 */
export function labelRoom({ titleLengths, importance }: EventColumns, row: number): number {
  const most = LABEL_MIN_PX + (importance[row] ?? 0) * LABEL_MIN_PX_PER_IMPORTANCE
  return Math.min((titleLengths[row] ?? 0) * CHARACTER_PX, most)
}
