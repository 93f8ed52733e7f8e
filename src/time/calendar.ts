import { type Instant, MS_PER_DAY } from './span.ts'

/**
 * Days <-> dates of the proleptic Gregorian calendar, UTC, for any integer year; year 0 is 1 BCE.
 * `Date` ends at year −271,821, and maps the years 0–99 to 1900–1999; neither happens here.
 *
 * The algorithm is Howard Hinnant's `days_from_civil` and `civil_from_days`
 * (https://howardhinnant.github.io/date_algorithms.html). Its year begins in March, so that the leap day comes last:
 *
 *   era (400 years = 146,097 days)  >  year of era (0–399)  >  day of year (0 = 1 March … 365 = 29 February)
 */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

const DAYS_PER_ERA = 146_097
/** From 1 March of year 0 to 1 January 1970. */
const DAYS_TO_EPOCH = 719_468
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1]
  if (length === undefined) throw new Error(`no such month: ${month}`)
  return month === 2 && isLeap(year) ? 29 : length
}

/** Midnight at which the day begins. Months and days may run over: month 13 is next January, day 0 is the day before. */
export function instantOf(year: number, month = 1, day = 1): Instant {
  const yearsOver = Math.floor((month - 1) / 12)
  const monthOfYear = month - 12 * yearsOver
  const fromMarch = monthOfYear > 2 ? monthOfYear - 3 : monthOfYear + 9
  const marchYear = year + yearsOver - (monthOfYear > 2 ? 0 : 1)
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH) * MS_PER_DAY
}

/** The date on which a finite instant falls. */
export function civilOf(instant: Instant): CivilDate {
  const days = dayNumberOf(instant) + DAYS_TO_EPOCH
  const era = Math.floor(days / DAYS_PER_ERA)
  const dayOfEra = days - era * DAYS_PER_ERA
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/** The last day of a span that ends there: spans are half-open, and one that ends at midnight does not touch the day that begins. */
export function lastDayBefore(end: Instant): CivilDate {
  const date = civilOf(end)
  return instantOf(date.year, date.month, date.day) === end ? civilOf(end - MS_PER_DAY) : date
}

/** Beyond some 285,000 years midnights are rounded to the nearest double: dividing may land just short of the day. */
function dayNumberOf(instant: Instant): number {
  const days = Math.floor(instant / MS_PER_DAY)
  return (days + 1) * MS_PER_DAY <= instant ? days + 1 : days
}
