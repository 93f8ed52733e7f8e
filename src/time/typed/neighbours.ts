/** What comes right before a date, or right after, in the unit that the date is known to. */
import { civilOf, instantOf } from '../calendar.ts'
import { twoDigits } from '../day-text.ts'
import { boundsOf } from '../edtf/bounds.ts'
import type { Edtf } from '../edtf/parse.ts'
import { yearText } from '../edtf/parse-moment.ts'
import { type Instant, MS_PER_SECOND } from '../span.ts'

const MS_PER_MINUTE = 60 * MS_PER_SECOND

/** `2019` of `2020`, `2020-02-29` of `2020-03-01`. */
export function momentBefore(edtf: string, date: Edtf): string {
  const { earliest } = boundsOf(date)
  if (date.kind !== 'time') return calendarText(date, earliest, -1) + signOf(edtf)
  return clockText(edtf, date, earliest - (date.second === undefined ? MS_PER_MINUTE : MS_PER_SECOND))
}

export function momentAfter(edtf: string, date: Edtf): string {
  const { latest } = boundsOf(date)
  return date.kind === 'time' ? clockText(edtf, date, latest) : calendarText(date, latest, 0) + signOf(edtf)
}

/** Before about 1990 is before a year that is about 1990. */
const signOf = (edtf: string) => /[~?%]$/.exec(edtf)?.[0] ?? ''

/** The year, month or day that begins at an instant, or that many after it. */
function calendarText(date: Edtf, start: Instant, by: number): string {
  const { year, month, day } = civilOf(start)
  const unit = unitOf(date)
  if (unit === 'year') return yearText(year + by)
  const at = civilOf(unit === 'month' ? instantOf(year, month + by) : instantOf(year, month, day + by))
  return `${yearText(at.year)}-${twoDigits(at.month)}${unit === 'day' ? `-${twoDigits(at.day)}` : ''}`
}

/** Of the same zone, and to the second where the date is. */
function clockText(edtf: string, date: Extract<Edtf, { kind: 'time' }>, instant: Instant): string {
  const { offsetMinutes = 0, second } = date
  const local = instant + offsetMinutes * MS_PER_MINUTE
  const { year, month, day } = civilOf(local)
  const clock = new Date(local)
    .toISOString()
    .split('T')[1]
    ?.slice(0, second === undefined ? 5 : 8)
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(edtf)?.[0] ?? ''
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}T${clock}${zone}`
}

/** A season, a quarter and a half are whole months, a decade and a century whole years. */
function unitOf(date: Edtf): 'day' | 'month' | 'year' {
  if (date.kind === 'grouping') return 'month'
  const { precision } = boundsOf(date)
  return precision === 'day' || precision === 'month' ? precision : 'year'
}
