import { capitalised } from '../lib/capitalised.ts'
import { civilOf, lastDayBefore } from './calendar.ts'
import type { DateBounds, Precision } from './edtf/bounds.ts'
import { betweenAnd, joinRange } from './join-words.ts'
import type { Span } from './span.ts'
import { dayInWords, inDays, inYears, rangeInWords, tokensFor } from './span-words.ts'

/** How well the date is known, as one or two sentences for a reader: "Known to the month: some time in October 2022." */
export function certaintyInWords(bounds: DateBounds): string {
  const statement = bounds.kind === 'moment' ? momentCertainty(bounds) : durationCertainty(bounds)
  const doubts = [...(bounds.approximate ? ['approximate'] : []), ...(bounds.uncertain ? ['uncertain'] : [])]
  const sentence = doubts.length === 0 ? statement : `${doubts.join(' and ')}: ${statement}`
  return `${capitalised(sentence)}.`
}

function momentCertainty({ earliest, latest, precision, approximate, uncertain, members }: DateBounds): string {
  if (earliest === -Infinity && latest === Infinity) return 'date not known'
  if (earliest === -Infinity) return `no later than ${dayInWords(lastDayBefore(latest))}`
  if (latest === Infinity) return `no earlier than ${dayInWords(civilOf(earliest))}`
  if (precision === 'unknown') return 'year not known'
  const span = { start: earliest, end: latest }
  // "About 1992" does not say that the year is known, nor how far off it may be.
  if (approximate || uncertain) return `${approximate ? 'around' : 'perhaps'} ${rangeInWords(span)}`
  if (members) return `one of several times ${rangeBetween(span)}`
  if (precision === 'range') return someTimeIn(span)
  if (precision === 'day' || precision === 'time') return `known to the ${PRECISION_NAMES[precision]}`
  return `known to the ${PRECISION_NAMES[precision] ?? precision}: ${someTimeIn(span)}`
}

function durationCertainty({
  startsIn,
  endsIn,
  openStart,
  openEnd,
  precision,
  members,
  ...doubts
}: DateBounds): string {
  if (openStart && openEnd) return 'date not known'
  if (openStart) return `start not known; ends ${someTimeIn(endsIn)}`
  if (openEnd) return `starts ${someTimeIn(startsIn)}; end not known`
  const isExact = (precision === 'day' || precision === 'time') && !doubts.approximate && !doubts.uncertain
  if (members) {
    const when = isExact ? `, each known to the ${PRECISION_NAMES[precision]}` : ''
    return `several times ${rangeBetween({ start: startsIn.start, end: endsIn.end })}${when}`
  }
  if (isExact) return `start and end known to the ${PRECISION_NAMES[precision]}`
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
  const tokens = tokensFor(span)
  const words = tokens(civilOf(span.start)).join(' ')
  if (words !== tokens(lastDayBefore(span.end)).join(' ')) return `somewhere ${rangeBetween(span)}`
  return `${tokens === inDays ? 'on' : 'some time in'} ${words}`
}

/** "between 1 October and 31 December 2022". */
function rangeBetween(span: Span): string {
  const exact = tokensFor(span) === inYears ? inYears : inDays
  return joinRange(exact(civilOf(span.start)), exact(lastDayBefore(span.end)), betweenAnd)
}
