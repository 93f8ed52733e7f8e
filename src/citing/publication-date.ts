import type { Basis } from '../model/schema.ts'
import type { EventDate } from '../model/timeline-event.ts'
import { civilOf, lastDayBefore } from '../time/calendar.ts'
import type { DateBounds } from '../time/edtf/bounds.ts'
import type { Edge, Edtf, Grouping } from '../time/edtf/expression.ts'
import { groupingRule } from '../time/edtf/grouping.ts'

/** The finest unit that is certain to hold the whole date, or the years that bound it. */
export type When =
  | { readonly unit: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly unit: 'month'; readonly year: number; readonly month: number }
  | { readonly unit: 'season'; readonly year: number; readonly lastYear: number; readonly season: string }
  | { readonly unit: 'year'; readonly year: number }
  | { readonly unit: 'years'; readonly first: number; readonly last: number; readonly lasting: boolean }

/** A publication date as far as a citation can say it. `when` is undefined where a side of the date is unbounded. */
export type CitedDate = {
  readonly when: When | undefined
  /** Of the year that is written: doubt about a month or day only makes `when` coarser. */
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly basis: Basis | undefined
}

const UNDATED: CitedDate = { when: undefined, approximate: false, uncertain: false, basis: undefined }

/** What the manuals have a form for, out of what EDTF can say; see the table in README.md. */
export function citedDate(date: EventDate | undefined): CitedDate {
  if (!date) return UNDATED
  const { parsed, bounds, basis } = date
  const when = certainPart(parsed, bounds)
  if (!when) return UNDATED
  const isDoubted = doubtedFrom(parsed, bounds) === 'year'
  return { when, approximate: isDoubted && bounds.approximate, uncertain: isDoubted && bounds.uncertain, basis }
}

function certainPart(parsed: Edtf, bounds: DateBounds): When | undefined {
  if (bounds.precision === 'unknown') return undefined
  const printed = printedDay(parsed)
  if (printed) return printed
  const doubted = doubtedFrom(parsed, bounds)
  if (parsed.kind === 'grouping' && bounds.precision === 'season' && !doubted) return seasonOf(parsed)
  const when = unitOf(bounds)
  if (when === undefined || when.unit === 'years' || doubted === undefined) return when
  if (doubted !== 'day') return { unit: 'year', year: when.year }
  return when.unit === 'day' ? { unit: 'month', year: when.year, month: when.month } : when
}

/** The day that is printed beside a time, or beside both of an interval; not the day that it was in UTC. */
function printedDay(edge: Edtf | Edge): When | undefined {
  if (typeof edge === 'string') return undefined
  if (edge.kind === 'time') return { unit: 'day', year: edge.year, month: edge.month, day: edge.day }
  if (edge.kind !== 'interval') return undefined
  const [start, end] = [printedDay(edge.start), printedDay(edge.end)]
  return start && JSON.stringify(start) === JSON.stringify(end) ? start : undefined
}

/** The coarsest part that carries `~` or `?`. In an interval or a set any sign counts for the whole. */
function doubtedFrom(parsed: Edtf, { approximate, uncertain }: DateBounds): 'year' | 'month' | 'day' | undefined {
  if (!approximate && !uncertain) return undefined
  if (parsed.kind !== 'date') return 'year'
  const { year, month } = parsed.qualifiers
  return year ? 'year' : month ? 'month' : 'day'
}

function unitOf({ kind, earliest, latest }: DateBounds): When | undefined {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined
  const [first, last] = [civilOf(earliest), lastDayBefore(latest)]
  if (first.year !== last.year)
    return { unit: 'years', first: first.year, last: last.year, lasting: kind === 'duration' }
  const { year, month, day } = first
  if (month !== last.month) return { unit: 'year', year }
  return day === last.day ? { unit: 'day', year, month, day } : { unit: 'month', year, month }
}

function seasonOf({ year, code }: Grouping): When | undefined {
  if (typeof year !== 'number') return undefined
  const { name, firstMonth, months } = groupingRule(code)
  return { unit: 'season', year, lastYear: firstMonth + months > 13 ? year + 1 : year, season: name }
}
