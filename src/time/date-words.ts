import { type CivilDate, civilOf, instantOf } from './calendar.ts'
import type { DateBounds, Precision } from './edtf/bounds.ts'
import type { Edtf } from './edtf/parse.ts'
import { expressionInWords } from './expression-words.ts'
import { betweenAnd, joinRange, withDash, withoutArticle } from './join-words.ts'
import { dayTokens, monthTokens } from './moment-words.ts'
import { type Instant, MS_PER_DAY, type Span } from './span.ts'
import { yearTokens } from './year-words.ts'

/**
 * A date in English, as precise as it is and no more: "2 November 2022", "summer 2022", "about 1992",
 * "between October and December 2022", "up to 8 October 2021".
 */
export const dateInWords = (edtf: Edtf): string =>
  // A decade that stands alone needs no article: "1990s", but "from the 1990s".
  withoutArticle(expressionInWords(edtf, 'full'))

/** The same for labels: "2 Nov 2022", "Oct–Dec 2022", "c. 1992". What cannot be short is left out. */
export const dateInFewWords = (edtf: Edtf): string => expressionInWords(edtf, 'few')

/** The days that a span touches, its last day included: "2022", "October–December 2022", "17–19 October 2022". */
export function rangeInWords({ start, end }: Span): string {
  if (start === -Infinity) return end === Infinity ? 'all time' : `up to ${dayInWords(lastDayBefore(end))}`
  if (end === Infinity) return `from ${dayInWords(civilOf(start))}`
  const tokens = tokensFor({ start, end })
  return joinRange(tokens(civilOf(start)), tokens(lastDayBefore(end)), withDash)
}

/** How well the date is known, as one or two sentences for a reader: "Known to the month: some time in October 2022." */
export function certaintyInWords(bounds: DateBounds): string {
  const statement = bounds.kind === 'moment' ? momentCertainty(bounds) : durationCertainty(bounds)
  const doubts = [...(bounds.approximate ? ['approximate'] : []), ...(bounds.uncertain ? ['uncertain'] : [])]
  const sentence = doubts.length === 0 ? statement : `${doubts.join(' and ')}: ${statement}`
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function momentCertainty({ earliest, latest, precision, approximate, uncertain }: DateBounds): string {
  if (earliest === -Infinity && latest === Infinity) return 'date not known'
  if (earliest === -Infinity) return `no later than ${dayInWords(lastDayBefore(latest))}`
  if (latest === Infinity) return `no earlier than ${dayInWords(civilOf(earliest))}`
  if (precision === 'unknown') return 'year not known'
  const span = { start: earliest, end: latest }
  // "About 1992" does not say that the year is known, nor how far off it may be.
  if (approximate || uncertain) return `${approximate ? 'around' : 'perhaps'} ${rangeInWords(span)}`
  if (precision === 'range') return someTimeIn(span)
  if (precision === 'day' || precision === 'time') return `known to the ${PRECISION_NAMES[precision]}`
  return `known to the ${PRECISION_NAMES[precision] ?? precision}: ${someTimeIn(span)}`
}

function durationCertainty({ startsIn, endsIn, openStart, openEnd, precision, ...doubts }: DateBounds): string {
  if (openStart && openEnd) return 'date not known'
  if (openStart) return `start not known; ends ${someTimeIn(endsIn)}`
  if (openEnd) return `starts ${someTimeIn(startsIn)}; end not known`
  const isExact = precision === 'day' || precision === 'time'
  if (isExact && !doubts.approximate && !doubts.uncertain)
    return `start and end known to the ${PRECISION_NAMES[precision]}`
  return `starts ${someTimeIn(startsIn)}, ends ${someTimeIn(endsIn)}`
}

const PRECISION_NAMES: Partial<Record<Precision, string>> = {
  time: 'time of day',
  day: 'day',
  third: 'third of a year',
  half: 'half-year',
}

/** "on 2 November 2022", "some time in October 2022", "somewhere between 1 October and 31 December 2022". */
function someTimeIn(span: Span): string {
  const [first, last] = [civilOf(span.start), lastDayBefore(span.end)]
  const tokens = tokensFor(span)
  const words = tokens(first).join(' ')
  if (words === tokens(last).join(' ')) return `${tokens === inDays ? 'on' : 'some time in'} ${words}`
  const exact = tokens === inYears ? inYears : inDays
  return `somewhere ${joinRange(exact(first), exact(last), betweenAnd)}`
}

const inDays = (date: CivilDate) => dayTokens(date, 'full')
const inMonths = (date: CivilDate) => monthTokens(date, 'full')
const inYears = ({ year }: CivilDate) => yearTokens(year)

const dayInWords = (date: CivilDate) => inDays(date).join(' ')

/** The coarsest unit that the span is made of. */
function tokensFor({ start, end }: Span): (date: CivilDate) => readonly string[] {
  const edges = [start, end]
  if (edges.every(edge => edge === instantOf(civilOf(edge).year))) return inYears
  const isMonthStart = (edge: Instant) => edge === instantOf(civilOf(edge).year, civilOf(edge).month)
  return edges.every(isMonthStart) ? inMonths : inDays
}

/** Spans are half-open: one that ends at midnight does not touch the day that begins then. */
function lastDayBefore(end: Instant): CivilDate {
  const date = civilOf(end)
  const midnight = instantOf(date.year, date.month, date.day)
  return midnight === end ? civilOf(midnight - MS_PER_DAY) : date
}
