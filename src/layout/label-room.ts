import type { EventColumns } from '../model/event-columns.ts'

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
