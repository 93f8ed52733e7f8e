import { type CivilDate, civilOf, instantOf, lastDayBefore } from './calendar.ts'
import { joinRange, withDash } from './join-words.ts'
import { dayTokens, monthTokens } from './moment-words.ts'
import type { Instant, Span } from './span.ts'
import { yearTokens } from './year-words.ts'

/** The days that a span touches, its last day included: "2022", "October–December 2022", "17–19 October 2022". */
export function rangeInWords({ start, end }: Span): string {
  if (start === -Infinity) return end === Infinity ? 'all time' : `up to ${dayInWords(lastDayBefore(end))}`
  if (end === Infinity) return `from ${dayInWords(civilOf(start))}`
  const tokens = tokensFor({ start, end })
  return joinRange(tokens(civilOf(start)), tokens(lastDayBefore(end)), withDash)
}

export const inDays = (date: CivilDate) => dayTokens(date, 'full')
const inMonths = (date: CivilDate) => monthTokens(date, 'full')
export const inYears = ({ year }: CivilDate) => yearTokens(year)

export const dayInWords = (date: CivilDate) => inDays(date).join(' ')

/** The coarsest unit that the span is made of. */
export function tokensFor({ start, end }: Span): (date: CivilDate) => readonly string[] {
  const edges = [start, end]
  if (edges.every(edge => edge === instantOf(civilOf(edge).year))) return inYears
  const isMonthStart = (edge: Instant) => edge === instantOf(civilOf(edge).year, civilOf(edge).month)
  return edges.every(isMonthStart) ? inMonths : inDays
}
