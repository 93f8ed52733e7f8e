import { assertNever } from '../lib/assert.ts'
import { capitalised } from '../lib/capitalised.ts'
import type { CivilDate } from '../time/calendar.ts'
import { longMonth } from '../time/month-names.ts'
import { yearInWords } from '../time/year-words.ts'
import type { CitedDate, When } from './publication-date.ts'

const NO_DATE = 'n.d.'
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

/** Without its parentheses: `2022, November 3`, `ca. 2023`, `n.d.` Some kinds of work take the year alone. */
export function apaDate(date: CitedDate, detail: 'full' | 'year'): string {
  if (!date.when) return NO_DATE
  const when = detail === 'year' ? yearOf(date.when) : date.when
  const isEstimated = date.approximate || isBetween(when)
  return `${isEstimated ? 'ca. ' : ''}${apaWhen(when)}${date.uncertain ? '?' : ''}`
}

/** `November 3, 2022`, `[ca. 2023]`, `[2023?]`, `n.d.` In brackets what the document itself does not say. */
export function chicagoDate(date: CitedDate, detail: 'full' | 'year' = 'full'): string {
  if (!date.when) return NO_DATE
  const when = detail === 'year' ? yearOf(date.when) : date.when
  const isGuess = date.approximate || date.uncertain || isBetween(when)
  const words = `${date.approximate ? 'ca. ' : ''}${chicagoWhen(when)}${date.uncertain ? '?' : ''}`
  return isSupplied(date) || (isGuess && date.basis !== 'stated') ? `[${words}]` : words
}

/** `3 Nov. 2022`, `circa 2023`, `[2023?]`; a date that is not known is left out. */
export function mlaDate(date: CitedDate, detail: 'full' | 'year' = 'full'): string {
  if (!date.when) return ''
  const when = detail === 'year' ? yearOf(date.when) : date.when
  const words = `${date.approximate ? 'circa ' : ''}${mlaWhen(when)}${date.uncertain ? '?' : ''}`
  return isSupplied(date) ? `[${words}]` : words
}

/** `November 3, 2022`, as APA and Chicago write the day of access. */
export const usDay = ({ year, month, day }: CivilDate): string => `${longMonth(month)} ${day}, ${yearInWords(year)}`

export const mlaDay = ({ year, month, day }: CivilDate): string => `${day} ${mlaMonth(month)} ${yearInWords(year)}`

/** Chicago and MLA ask for the day of access where the page shows no date; we know of others from elsewhere only. */
export const hasNoDateOfItsOwn = (date: CitedDate): boolean => date.when === undefined || isSupplied(date)

const isSupplied = ({ basis }: CitedDate) => basis === 'external'

/** Some time between two years, as against lasting from one to the other. */
const isBetween = (when: When) => when.unit === 'years' && !when.lasting

function yearOf(when: When): When {
  return when.unit === 'years' ? when : { unit: 'year', year: when.year }
}

function apaWhen(when: When): string {
  switch (when.unit) {
    case 'day':
      return `${yearInWords(when.year)}, ${longMonth(when.month)} ${when.day}`
    case 'month':
      return `${yearInWords(when.year)}, ${longMonth(when.month)}`
    case 'season':
      return `${yearRange(when.year, when.lastYear)}, ${capitalised(when.season)}`
    case 'year':
      return yearInWords(when.year)
    case 'years':
      return yearRange(when.first, when.last)
    default:
      return assertNever(when)
  }
}

function chicagoWhen(when: When): string {
  switch (when.unit) {
    case 'day':
      return usDay(when)
    case 'month':
      return `${longMonth(when.month)} ${yearInWords(when.year)}`
    case 'season':
      return `${capitalised(when.season)} ${yearRange(when.year, when.lastYear)}`
    case 'year':
      return yearInWords(when.year)
    case 'years':
      return yearsInWords(when)
    default:
      return assertNever(when)
  }
}

function mlaWhen(when: When): string {
  switch (when.unit) {
    case 'day':
      return mlaDay(when)
    case 'month':
      return `${mlaMonth(when.month)} ${yearInWords(when.year)}`
    case 'season':
      return `${when.season} ${yearRange(when.year, when.lastYear)}`
    case 'year':
      return yearInWords(when.year)
    case 'years':
      return yearsInWords(when)
    default:
      return assertNever(when)
  }
}

const mlaMonth = (month: number) => MLA_MONTHS[month - 1] ?? longMonth(month)

function yearsInWords({ first, last, lasting }: Extract<When, { unit: 'years' }>): string {
  return lasting ? yearRange(first, last) : `between ${yearInWords(first)} and ${yearInWords(last)}`
}

/** All digits of both years: each manual allows it, and a shortened one (2019–21) reads as a month in other places. */
function yearRange(first: number, last: number): string {
  return first === last ? yearInWords(first) : `${yearInWords(first)}–${yearInWords(last)}`
}
