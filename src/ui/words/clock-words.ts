/** The two clocks in words: when it happened, and since when it could be known. */
import { spanDuring } from '../../model/during.ts'
import { civilOf } from '../../time/calendar.ts'
import { dateInWords } from '../../time/date-words.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import { type Instant, lengthOf, MS_PER_DAY } from '../../time/span.ts'
import { rangeInWords } from '../../time/span-words.ts'
import { edtfInWords } from './edtf-words.ts'

/** `in October 2022`, `in summer 2022`, `on 2 November 2022`, `within 17–19 October 2022`, `from 1 October 2022`. */
export function duringInWords(during: string): string {
  const span = spanDuring(during)
  const parsed = parseEdtf(during)
  if (parsed.ok && parsed.value.kind === 'grouping') return `in ${dateInWords(parsed.value)}`
  const words = rangeInWords(span)
  if (!Number.isFinite(lengthOf(span))) return words
  if (lengthOf(span) <= MS_PER_DAY) return `on ${words}`
  return `${isMonthStart(span.start) && isMonthStart(span.end) ? 'in' : 'within'} ${words}`
}

export const knownOnInWords = (day: string): string => `as known on ${edtfInWords(day)}`

const isMonthStart = (instant: Instant) => instant % MS_PER_DAY === 0 && civilOf(instant).day === 1
