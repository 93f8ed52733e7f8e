import { firstWhere } from '../lib/bisect.ts'
import { civilOf, instantOf } from '../time/calendar.ts'
import type { DateBounds } from '../time/edtf/bounds.ts'
import { type Instant, lengthOf, MS_PER_DAY, type Span } from '../time/span.ts'
import type { TimelineEvent } from './timeline-event.ts'

/**
 * Where a date stands in order and in the list: at its earliest instant. If only its end is known ("by 8 October 2021"), at
 * the last millisecond it can mean, so that it is listed under that day and month and not under the next; an end known to the
 * year ("by 2021") at the beginning of that year, under whose heading it stands. Undefined: undated.
 */
export const anchorOf = ({ earliest, endsIn, endsWithYear }: DateBounds): Instant | undefined =>
  anchorFrom(earliest, endsIn, endsWithYear)

/** The same from less: what the columns of events have of a date. */
export function anchorFrom(earliest: Instant, endsIn: Span, endsWithYear = false): Instant | undefined {
  if (Number.isFinite(earliest)) return earliest
  if (!Number.isFinite(endsIn.end)) return undefined
  if (endsWithYear) return instantOf(civilOf(endsIn.end - 1).year)
  return fillsYears(endsIn) ? endsIn.start : endsIn.end - 1
}

/** Longer than any season, shorter than any year. */
const YEARLY_MS = 200 * MS_PER_DAY

/**
 * Whether the date stands under a year and not under a month: its beginning (its end, where that alone is known) is
 * known no better than to the year. "Between May 1992 and November 2020" is vague too, but begins within a year.
 */
export const isKnownToYear = ({ earliest, startsIn, endsIn, endsWithYear = false }: DateBounds): boolean =>
  endsWithYear || fillsYears(Number.isFinite(earliest) ? startsIn : endsIn)

function fillsYears(known: Span): boolean {
  const length = lengthOf(known)
  return Number.isFinite(length) && length > YEARLY_MS && known.start === instantOf(civilOf(known.start).year)
}

/** As much of an event as its place in time takes. */
export type Timed = Pick<TimelineEvent, 'id' | 'importance'> & { readonly date: { readonly bounds: DateBounds } }

/**
 * Total order: anchor; then, of those that begin together, what is known to the year only, as its heading stands ahead
 * of the months'; then what is sooner over; then the more important; then id. Undated events come last.
 */
export function byTime(a: Timed, b: Timed): number {
  const [first, second] = [a.date.bounds, b.date.bounds]
  return (
    compare(anchorOf(first) ?? Infinity, anchorOf(second) ?? Infinity) ||
    compare(Number(isKnownToYear(second)), Number(isKnownToYear(first))) ||
    compare(first.latest, second.latest) ||
    compare(b.importance, a.importance) ||
    compare(a.id, b.id)
  )
}

/** Where `row` stands among ordered rows, or would stand if it is not among them. */
export const placeOf = (rows: Uint32Array, row: number): number =>
  firstWhere(0, rows.length, at => (rows[at] ?? 0) >= row)

/** Whether `row` is among ordered rows. */
export const hasRow = (rows: Uint32Array, row: number): boolean => rows[placeOf(rows, row)] === row

/** By `<`, not by subtraction: two infinities are equal, and ids compare the same in every locale. */
const compare = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)
