import { type CivilDate, daysInMonth, isLeap } from '../calendar.ts'
import { type Digits, isMask, type Mask, type RoundedYear, type Year } from './expression.ts'

/** A day of which any digit may be unspecified; a component that is not given at all is wholly unspecified. */
type DayPattern = { readonly year: Year; readonly month: Digits | undefined; readonly day: Digits | undefined }
type YearRange = { readonly first: number; readonly last: number }

/** The first and last year that the digits allow; for `X1XX` not every year between the two is meant. */
export function yearRange(year: Year): YearRange {
  if (typeof year === 'number') return { first: year, last: year }
  return isMask(year) ? maskRange(year) : roundedRange(year)
}

/** How many powers of ten are left open: 0 for a year, 1 for a decade, 2 for a century … */
export function openDigits(year: Year): number {
  if (typeof year === 'number') return 0
  if (isMask(year)) return year.length - year.indexOf('X')
  return digitCount(year.estimate) - year.significantDigits
}

export const digitCount = (year: number) => String(Math.abs(year)).length

/** The first day that fits the pattern, or undefined where none exists: `1985-02-3X`, `19X1-02-29`. */
export function firstDay(pattern: DayPattern): CivilDate | undefined {
  const { first, last } = yearRange(pattern.year)
  return dayBetween(pattern, first, last, 1)
}

export function lastDay(pattern: DayPattern): CivilDate | undefined {
  const { first, last } = yearRange(pattern.year)
  return dayBetween(pattern, last, first, -1)
}

/** The years are searched too, because `1XXX-02-29` begins in 1004, not in 1000. */
function dayBetween(pattern: DayPattern, from: number, to: number, direction: 1 | -1): CivilDate | undefined {
  let needsLeapYear = false
  for (let year = from; direction * (to - year) >= 0; year += direction) {
    if (needsLeapYear && !isLeap(year)) continue
    if (!fits(pattern.year, year)) continue
    const found = dayInYear(pattern, year, direction)
    if (found) return found
    if (isLeap(year)) return undefined
    needsLeapYear = true // all that another year can have and this one has not is 29 February
  }
  return undefined
}

function dayInYear(pattern: DayPattern, year: number, direction: 1 | -1): CivilDate | undefined {
  for (let month = direction > 0 ? 1 : 12; month >= 1 && month <= 12; month += direction) {
    if (!fits(pattern.month, month)) continue
    const length = daysInMonth(year, month)
    for (let day = direction > 0 ? 1 : length; day >= 1 && day <= length; day += direction)
      if (fits(pattern.day, day)) return { year, month, day }
  }
  return undefined
}

function fits(field: Year | undefined, value: number): boolean {
  if (typeof field === 'number') return field === value
  if (!isMask(field)) return true
  let rest = Math.abs(value)
  for (let i = field.length - 1; i >= 0 && field[i] !== '-'; i--) {
    if (field[i] !== 'X' && Number(field[i]) !== rest % 10) return false
    rest = Math.floor(rest / 10)
  }
  return true
}

function maskRange(mask: Mask): YearRange {
  const digits = mask.replace('-', '')
  return signed(mask.startsWith('-'), Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9')))
}

function roundedRange({ estimate, significantDigits }: RoundedYear): YearRange {
  const unit = 10 ** (digitCount(estimate) - significantDigits)
  const nearest = Math.floor(Math.abs(estimate) / unit) * unit
  return signed(estimate < 0, nearest, nearest + unit - 1)
}

const signed = (isNegative: boolean, nearest: number, farthest: number): YearRange =>
  isNegative ? { first: -farthest, last: -nearest } : { first: nearest, last: farthest }
