import { err, ok, type Result } from '../lib/result.ts'
import { dayText, twoDigits } from '../time/day-text.ts'
import { boundsOf } from '../time/edtf/bounds.ts'
import { parseEdtf } from '../time/edtf/parse.ts'
import { type Duration, type Instant, lengthOf, MS_PER_DAY, type Span } from '../time/span.ts'
import { quoted } from './quoted.ts'

/**
 * The visible range as a reader would write it: `from=2022-10-01` and `to=2022-10-31` are the whole of October, so
 * the span ends where the day `to` ends. Where `to` has a time of day, it is that very instant.
 */
type RangeText = { readonly from: string; readonly to: string }

/**
 * Views longer than this are written to the day, shorter ones to the minute: restoring moves no edge by 1 % of them. Beyond
 * the year 9999 only years are written, and an edge may move further.
 */
const DAYS_SUFFICE_FROM: Duration = 100 * MS_PER_DAY
const MS_PER_MINUTE: Duration = 60_000
const LONGEST_DATE = 40

export function writeRange(span: Span): RangeText {
  const step = lengthOf(span) < DAYS_SUFFICE_FROM ? MS_PER_MINUTE : MS_PER_DAY
  const start = Math.round(span.start / step) * step
  const end = Math.max(Math.round(span.end / step) * step, start + step)
  return {
    from: isMidnight(start) ? dayText(start) : minuteText(start),
    to: isMidnight(end) ? dayText(end - MS_PER_DAY) : minuteText(end),
  }
}

/** Either end may be any EDTF date that is not an interval or a set: `to=2022-10` shows all of October. */
export function readRange({ from, to }: RangeText): Result<Span, string> {
  const first = readDate(from)
  if (!first.ok) return err(`The address begins the visible range at ${quoted(from)}: ${first.error}.`)
  const last = readDate(to)
  if (!last.ok) return err(`The address ends the visible range at ${quoted(to)}: ${last.error}.`)
  const span = { start: first.value.start, end: last.value.end }
  if (lengthOf(span) > 0) return ok(span)
  return err(`The address ends the visible range, at ${quoted(to)}, before it begins, at ${quoted(from)}.`)
}

function readDate(text: string): Result<Span, string> {
  const parsed = text.length > LONGEST_DATE ? err('it is too long for a date') : parseEdtf(text)
  if (!parsed.ok) return parsed
  const { kind, earliest, latest, precision } = boundsOf(parsed.value)
  if (kind !== 'moment' || !Number.isFinite(earliest) || !Number.isFinite(latest)) return err('it is not a single date')
  return ok({ start: earliest, end: precision === 'time' ? earliest : latest })
}

const isMidnight = (instant: Instant) => instant % MS_PER_DAY === 0

function minuteText(instant: Instant): string {
  const date = dayText(instant)
  if (date.startsWith('Y')) return date
  const minutes = Math.round((instant - Math.floor(instant / MS_PER_DAY) * MS_PER_DAY) / MS_PER_MINUTE)
  return `${date}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}Z`
}
