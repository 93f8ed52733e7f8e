import { civilOf } from '../time/calendar.ts'
import { twoDigits } from '../time/day-text.ts'
import type { Edtf, Moment } from '../time/edtf/expression.ts'
import { type Instant, MS_PER_DAY } from '../time/span.ts'

/**
 * An instant as ISO 8601: `2022-10-01` for midnight, `2022-10-01T14:30:00Z` otherwise. A year beyond four digits has a
 * sign (`+12345-01-01`), one before the year 0 (1 BCE) a minus. Empty if it is not bounded.
 */
export function isoInstant(instant: Instant): string {
  if (!Number.isFinite(instant)) return ''
  const midnight = Math.floor(instant / MS_PER_DAY) * MS_PER_DAY
  const day = isoDay(instant)
  if (instant === midnight) return day
  const seconds = Math.floor((instant - midnight) / 1_000)
  const [hour, minute, second] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${day}T${[hour, minute, second].map(twoDigits).join(':')}Z`
}

/** The day on which a finite instant falls. */
export function isoDay(instant: Instant): string {
  const { year, month, day } = civilOf(instant)
  return [isoYear(year), twoDigits(month), twoDigits(day)].join('-')
}

export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return year < 0 ? `-${digits}` : year > 9_999 ? `+${digits}` : digits
}

/** Start and end as ISO 8601 has them: `2022-10`, a month, stays a month. */
export type IsoDates = { readonly start?: string; readonly end?: string }

/**
 * What of an EDTF date ISO 8601-1 can say without saying more: a plain day, month, year or time, or an interval of
 * them. Undefined where a part is approximate, uncertain, a choice, a season or not specified.
 */
export function isoDatesOf(edtf: Edtf): IsoDates | undefined {
  switch (edtf.kind) {
    case 'date':
    case 'time': {
      const start = isoMoment(edtf)
      return start === undefined ? undefined : { start }
    }
    case 'interval': {
      const { start, end } = edtf
      const [from, to] = [start, end].map(edge => (typeof edge === 'string' ? '' : isoMoment(edge)))
      if (from === undefined || to === undefined || (from === '' && to === '')) return undefined
      return { ...(from && { start: from }), ...(to && { end: to }) }
    }
    default:
      return undefined
  }
}

function isoMoment(moment: Moment): string | undefined {
  if (moment.kind === 'grouping') return undefined
  const { year, month, day } = moment
  if (typeof year !== 'number' || Math.abs(year) > 9_999) return undefined
  if (typeof month === 'string' || typeof day === 'string') return undefined
  if (moment.kind === 'date') {
    const { qualifiers } = moment
    if (qualifiers.year || qualifiers.month || qualifiers.day) return undefined
    return [isoYear(year), ...[month, day].flatMap(field => (field === undefined ? [] : twoDigits(field)))].join('-')
  }
  const { hour, minute, second, offsetMinutes } = moment
  const time = [hour, minute, second ?? 0].map(twoDigits).join(':')
  return `${isoYear(year)}-${twoDigits(moment.month)}-${twoDigits(moment.day)}T${time}${offsetText(offsetMinutes)}`
}

function offsetText(minutes: number | undefined): string {
  if (minutes === undefined) return ''
  if (minutes === 0) return 'Z'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`
}
