import { anchorAt, boundsAt, type EventColumns, firstAmong } from '../../model/event-columns.ts'
import { isKnownToYear } from '../../model/time-order.ts'
import { civilOf, instantOf } from '../../time/calendar.ts'

/** A stretch of the chronology under one heading. `month` is 1 to 12; undefined where only the year is known. */
export type Section = {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly count: number
}

type Heading = Pick<Section, 'year' | 'month'>

/**
 * An event stands under the month of its anchor; one known only to the year, or no better, under the year, ahead of the
 * months. Undated events come last, under no year.
 */
export function headingAt(columns: EventColumns, row: number): Heading {
  const anchor = anchorAt(columns, row)
  if (anchor === Infinity) return { year: undefined, month: undefined }
  const { year, month } = civilOf(anchor)
  return { year, month: isKnownToYear(boundsAt(columns, row)) ? undefined : month }
}

const isSame = (a: Heading, b: Heading) => a.year === b.year && a.month === b.month

/** The section that the place among the rows lies in. */
export function sectionAt(columns: EventColumns, rows: Uint32Array, place: number): Section {
  const heading = headingAt(columns, rows[place] ?? 0)
  return { ...heading, count: countUnder(columns, rows, heading) }
}

/** Whether a heading stands before the row at that place. */
export const beginsSection = (columns: EventColumns, rows: Uint32Array, place: number): boolean =>
  place === 0 || !isSame(headingAt(columns, rows[place - 1] ?? 0), headingAt(columns, rows[place] ?? 0))

/** Looked through one by one up to here; a month with more of them has next to none that are known to the year only. */
const LOOKED_THROUGH = 5_000

function countUnder(columns: EventColumns, rows: Uint32Array, heading: Heading): number {
  const { year, month } = heading
  if (year === undefined) return rows.length - firstAmong(columns, rows, Infinity)
  const [start, end] =
    month === undefined
      ? [instantOf(year), instantOf(year + 1)]
      : [instantOf(year, month), month === 12 ? instantOf(year + 1) : instantOf(year, month + 1)]
  const from = firstAmong(columns, rows, start)
  const to = firstAmong(columns, rows, end)
  if (to - from > LOOKED_THROUGH && month !== undefined) return to - from
  let count = 0
  for (let place = from; place < to; place++) if (isSame(headingAt(columns, rows[place] ?? 0), heading)) count++
  return count
}
