import { inFigures } from '../lib/counted.ts'

/** Up to 999 a bare number would not be read as a year. */
const LAST_YEAR_WITH_ERA = 999
const LAST_FOUR_DIGIT_YEAR = 9_999
const MILLION = 1_000_000
const BILLION = 1_000 * MILLION

/**
 * An astronomical year as readers write it: 2022 "2022", 79 "79 CE", 0 "1 BCE", −43 "44 BCE". Whole millions are
 * written so ("170 million BCE"); that BCE counts from 1 is then left out, being far below what the number claims.
 */
export const yearInWords = (year: number) => yearTokens(year).join(' ')

/** The words of a year one by one, so that "44 BCE" and "12 BCE" can share the era. */
export function yearTokens(year: number): readonly string[] {
  const yearOfEra = year <= 0 ? 1 - year : year
  const inMillions = roundNumber(Math.abs(year)) ?? roundNumber(yearOfEra)
  if (inMillions) return [...inMillions, year <= 0 ? 'BCE' : 'CE']
  if (year <= 0) return [grouped(yearOfEra), 'BCE']
  return year <= LAST_YEAR_WITH_ERA || year > LAST_FOUR_DIGIT_YEAR ? [grouped(year), 'CE'] : [String(year)]
}

function roundNumber(n: number): readonly string[] | undefined {
  if (n >= BILLION && n % (BILLION / 10) === 0) return [grouped(n / BILLION), 'billion']
  if (n >= MILLION && n % (MILLION / 10) === 0) return [grouped(n / MILLION), 'million']
  return undefined
}

/** 1st, 2nd, 3rd, 11th, 21st. */
export function ordinal(n: number): string {
  const lastTwo = n % 100
  if (lastTwo >= 11 && lastTwo <= 13) return `${n}th`
  return `${n}${{ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th'}`
}

/** Four digits stand together, more are grouped by commas. */
const grouped = (n: number) => (n <= LAST_FOUR_DIGIT_YEAR ? String(n) : inFigures(n))
