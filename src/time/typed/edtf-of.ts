import { ok, type Result } from '../../lib/result.ts'
import { type CivilDate, civilOf, daysInMonth, instantOf } from '../calendar.ts'
import { yearText } from '../edtf/parse-moment.ts'
import { longMonth } from '../month-names.ts'
import { MS_PER_DAY } from '../span.ts'
import { yearInWords } from '../year-words.ts'
import { type Fields, NO_YEAR_0 } from './fields.ts'
import { type Refusal, refused } from './reading.ts'

const TWO_DATES = 'That names two times, of which neither is part of the other.'

/** The EDTF of one date, or what it lacks or cannot be. */
export function edtfOf(fields: Fields, today: CivilDate): Result<string, Refusal> {
  const { year, month, day, grouping, decade, century, isBefore, relative, weekday, approximate, uncertain } = fields
  const sign = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : ''
  const isMore = month !== undefined || day !== undefined || grouping !== undefined
  if (relative) return isMore || year !== undefined ? refused(TWO_DATES) : ok(`${relativeDay(relative, today)}${sign}`)
  if ((decade ?? century) !== undefined && isMore) return refused(TWO_DATES)
  if (decade !== undefined)
    return isBefore
      ? refused('Decades before our era have no name that is sure.')
      : ok(`${inDigits(decade, 3)}X${sign}`)
  if (century !== undefined) return ok(`${isBefore ? '-' : ''}${inDigits(century, 2)}XX${sign}`)
  if (year === undefined) return refused('No year was named.', hintOfYear(fields))
  if (grouping !== undefined)
    return month === undefined && day === undefined
      ? ok(`${yearText(year)}-${grouping}${sign}`)
      : refused('That is both a part of a year and a day or a month.')
  if (month === undefined && day === undefined) return ok(`${yearText(year)}${sign}`)
  if (month === undefined) return refused(day === 0 ? NO_YEAR_0 : 'No month was named.')
  if (month < 1 || month > 12) return refused(`There is no month ${month}.`)
  if (day === undefined) return ok(`${yearText(year)}-${inDigits(month, 2)}${sign}`)
  const length = daysInMonth(year, month)
  if (day < 1 || day > length)
    return refusedDay(
      `${longMonth(month)} ${yearInWords(year)} has ${length} days`,
      `or ${yearText(year)}-${inDigits(month, 2)}`,
    )
  const named = weekdayOf(year, month, day)
  if (weekday !== undefined && weekday !== named)
    return refusedDay(
      `${day} ${longMonth(month)} ${yearInWords(year)} is a ${WEEKDAYS[named]}, not a ${WEEKDAYS[weekday]}`,
      `such as ${yearText(year)}-${inDigits(month, 2)}-${inDigits(day, 2)}`,
    )
  return ok(`${yearText(year)}-${inDigits(month, 2)}-${inDigits(day, 2)}${sign}`)
}

const refusedDay = (fault: string, other: string) =>
  refused(`${fault}.`, `${fault}: write the day that is meant, ${other}`)

/** "22 March", but not "March 22", whose number may be the year. */
function hintOfYear({ month, day, grouping, isNumberLast }: Fields): string | undefined {
  const part = month ?? grouping
  if (part === undefined || isNumberLast) return undefined
  return `the year is missing: write it in front, YYYY-${inDigits(part, 2)}${day === undefined ? '' : `-${inDigits(day, 2)}`}`
}

function relativeDay({ unit, by }: NonNullable<Fields['relative']>, { year, month, day }: CivilDate): string {
  if (unit === 'year') return yearText(year + by)
  const at = civilOf(unit === 'month' ? instantOf(year, month + by) : instantOf(year, month, day + by))
  return `${yearText(at.year)}-${inDigits(at.month, 2)}${unit === 'day' ? `-${inDigits(at.day, 2)}` : ''}`
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** 0 is Sunday. 1 January 1970 was a Thursday. */
function weekdayOf(year: number, month: number, day: number): number {
  return ((((instantOf(year, month, day) / MS_PER_DAY + 4) % 7) + 7) % 7) | 0
}

export const weekdayName = (date: CivilDate) => WEEKDAYS[weekdayOf(date.year, date.month, date.day)]

const inDigits = (number: number, digits: number) => String(number).padStart(digits, '0')
