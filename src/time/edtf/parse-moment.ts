import { err, ok, type Result } from '../../lib/result.ts'
import { daysInMonth } from '../calendar.ts'
import {
  type DateTime,
  type Digits,
  type Mask,
  type Moment,
  type Qualifier,
  type Qualifiers,
  UNQUALIFIED,
} from './expression.ts'
import { groupingRule, isGroupingCode } from './grouping.ts'
import { digitCount, firstDay } from './unspecified.ts'

/** Year, month and day, each with a qualifier on either side: `?2004-06-~11`. */
const DATE = /^([?~%])?(-?[\dX]{4})([?~%])?(?:-([?~%])?([\dX]{2})([?~%])?(?:-([?~%])?([\dX]{2})([?~%])?)?)?$/
/** `Y-17E7`, `Y171010000S3`, `1950S2`. */
const YEAR = /^([?~%])?(?:(-?\d{4})|Y(-?\d+)(?:E(\d+))?)(?:S(\d+))?([?~%])?$/
const DATE_TIME = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-]\d\d)(?::(\d\d))?)?$/

/** Seven times the age of the universe. An hour at that distance still holds several doubles, so a view of it can move. */
const MAX_YEAR = 1e11
/** Longer runs of digits cannot be under the limit, and would only lose digits on the way to a number. */
const MAX_YEAR_DIGITS = 12

/** What is said of a text, or a part of one, that is no date at all. */
export type Explain = (text: string) => string

export function parseMoment(text: string, explain: Explain): Result<Moment, string> {
  const date = DATE.exec(text)
  if (date) return readDate(text, date)
  const year = YEAR.exec(text)
  if (year) return readYear(text, year)
  const time = DATE_TIME.exec(text)
  if (time) return readTime(text, time)
  return err(explain(text))
}

function readDate(text: string, match: RegExpExecArray): Result<Moment, string> {
  const [, yearLeft, yearText = '', yearRight, monthLeft, monthText, monthRight, dayLeft, dayText, dayRight] = match
  if (yearText === '-0000') return err(`the year 0 has no sign: write 0000 in "${text}"`)
  const year = readDigits(yearText)
  const month = monthText === undefined ? undefined : readDigits(monthText)
  const day = dayText === undefined ? undefined : readDigits(dayText)
  const isQualified = yearLeft || yearRight || monthLeft || monthRight || dayLeft || dayRight
  // On the right a qualifier holds for its component and all before it, on the left for its component alone.
  const qualifiers = isQualified
    ? qualifiersOf(
        combine(yearLeft, yearRight, monthRight, dayRight),
        combine(monthLeft, monthRight, dayRight),
        combine(dayLeft, dayRight),
      )
    : UNQUALIFIED
  if (typeof month === 'number' && isGroupingCode(month)) {
    if (day !== undefined) return err(`a ${groupingRule(month).unit} (${month}) has no days in "${text}"`)
    return ok({ kind: 'grouping', year, code: month, qualifiers })
  }
  if (!monthExists(month)) return err(`month ${monthText} does not exist in "${text}"`)
  if (!dayExists(year, month, day)) return err(`day ${dayText} does not exist in "${text}"`)
  return ok({ kind: 'date', year, month, day, qualifiers })
}

function readYear(text: string, match: RegExpExecArray): Result<Moment, string> {
  const [, left, fourDigits, longDigits = '', exponent = '0', significant, right] = match
  const year = Number(fourDigits ?? `${longDigits}e${exponent}`)
  if (!fourDigits) {
    if (digitCount(year) <= 4) return err(`a year of up to four digits has no Y: write ${yearText(year)} for "${text}"`)
    if (Math.abs(year) > MAX_YEAR || longDigits.length > MAX_YEAR_DIGITS + 1)
      return err(`the year of "${text}" is further off than ${MAX_YEAR.toLocaleString('en-GB')} years`)
  }
  const qualifiers = left || right ? qualifiersOf(combine(left, right)) : UNQUALIFIED
  const date = { kind: 'date', month: undefined, day: undefined, qualifiers } as const
  if (significant === undefined) return ok({ ...date, year })
  const significantDigits = Number(significant)
  if (significantDigits < 1 || significantDigits > digitCount(year))
    return err(`${significantDigits} significant digits are not possible in "${text}"`)
  return ok({ ...date, year: { estimate: year, significantDigits } })
}

function readTime(text: string, match: RegExpExecArray): Result<DateTime, string> {
  const [, yearText, monthText, dayText, hourText, minuteText, secondText, offsetHours, offsetMinutes = '0'] = match
  const year = Number(yearText)
  const month = Number(monthText)
  const day = Number(dayText)
  const hour = Number(hourText)
  const minute = Number(minuteText)
  const second = secondText === undefined ? undefined : Number(secondText)
  if (!monthExists(month)) return err(`month ${monthText} does not exist in "${text}"`)
  if (!dayExists(year, month, day)) return err(`day ${dayText} does not exist in "${text}"`)
  // ISO 8601-1 writes the end of a day as 24:00.
  const isEndOfDay = hour === 24 && minute === 0 && !second
  if (hour > 23 && !isEndOfDay) return err(`hour ${hourText} does not exist in "${text}"`)
  if (minute > 59) return err(`minute ${minuteText} does not exist in "${text}"`)
  // Nor do leap seconds, for us: instants count days of 86,400 seconds, as POSIX and `Date` do.
  if (second !== undefined && second > 59) return err(`second ${secondText} does not exist in "${text}"`)
  if (Math.abs(Number(offsetHours ?? 0)) > 23 || Number(offsetMinutes) > 59)
    return err(`the offset from UTC does not exist in "${text}"`)
  const sign = offsetHours?.startsWith('-') ? -1 : 1
  const isLocal = offsetHours === undefined && !text.endsWith('Z')
  const offset = isLocal ? undefined : Number(offsetHours ?? 0) * 60 + sign * Number(offsetMinutes)
  return ok({ kind: 'time', year, month, day, hour, minute, second, offsetMinutes: offset })
}

const readDigits = (text: string): Digits => (text.includes('X') ? (text as Mask) : Number(text))

const LAST_FOUR_DIGIT_YEAR = 9_999

/** The EDTF of a year: four digits, with a minus sign before 1 BCE, which is 0000; a Y where four are too few. */
export const yearText = (year: number) =>
  Math.abs(year) > LAST_FOUR_DIGIT_YEAR
    ? `Y${year}`
    : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

function monthExists(month: Digits | undefined): boolean {
  if (typeof month === 'number') return month >= 1 && month <= 12
  return month === undefined || firstDay({ year: 2000, month, day: undefined }) !== undefined
}

function dayExists(year: Digits, month: Digits | undefined, day: Digits | undefined): boolean {
  if (day === undefined) return true
  if (typeof year === 'number' && typeof month === 'number' && typeof day === 'number')
    return day >= 1 && day <= daysInMonth(year, month)
  return firstDay({ year, month, day }) !== undefined
}

const qualifiersOf = (year?: Qualifier, month?: Qualifier, day?: Qualifier): Qualifiers => ({ year, month, day })

function combine(...signs: readonly (string | undefined)[]): Qualifier | undefined {
  const isBoth = signs.includes('%')
  const isApproximate = isBoth || signs.includes('~')
  const isUncertain = isBoth || signs.includes('?')
  if (isApproximate) return isUncertain ? '%' : '~'
  return isUncertain ? '?' : undefined
}
