import { boundOfDuration, rangeOfDurations } from './duration-bounds.ts'
import { durationInWords } from './duration-words.ts'
import type { DateBounds } from './edtf/bounds.ts'
import { type Duration, type Instant, lengthOf, MS_PER_DAY, MS_PER_HOUR, type Span } from './span.ts'

/**
 * What separates one event from another that is told before it, from beginning to beginning, and no more exactly than
 * their dates allow: "3 days later", "between 2 and 5 months later", "the same day; order not decided", and after what lasted
 * "3 days after that began". Dates that are approximate or uncertain bound nothing firmly: there every length is "about" so
 * long.
 *
 *     before   [-----)                  between the two arrows
 *     after               [---)
 *                    |---→|             at least
 *              |-------------→|         at most
 */
export function gapInWords(before: DateBounds, after: DateBounds): string {
  const [a, b] = [before.startsIn, after.startsIn]
  if (![a, b].every(isKnown)) return `order not decided: ${isKnown(b) ? 'the date before' : 'this date'} is not known`
  const isVague = [before, after].some(({ approximate, uncertain }) => approximate || uncertain)
  if (a.end <= b.start)
    return apart(a, b, before.kind === 'duration' && !before.openStart ? 'after that began' : 'later', isVague)
  if (b.end <= a.start) return apart(b, a, 'earlier', isVague)
  return together(a, b, isVague)
}

const isKnown = ({ start, end }: Span) => start !== -Infinity || end !== Infinity

function together(a: Span, b: Span, isVague: boolean): string {
  const about = isVague ? 'about ' : ''
  if (a.start === b.start && a.end === b.end && lengthOf(a) <= MS_PER_DAY)
    return `${isDay(a) ? `${about}the same day` : `at ${about}the same time`}; order not decided`
  const most = Math.max(a.end - b.start, b.end - a.start)
  return Number.isFinite(most)
    ? `order not decided; at most ${about}${boundOfDuration(most, 'at most')} apart`
    : 'order not decided'
}

type Way = 'later' | 'after that began' | 'earlier'

function apart(first: Span, second: Span, way: Way, isVague: boolean): string {
  // Of dates without a time, whole days are counted: from 31 May to 20 June it is 20, not 19 and a moment.
  const day = Math.min(lengthOf(first), lengthOf(second)) < MS_PER_DAY ? 0 : MS_PER_DAY
  const least = second.start - first.end + day
  const most = second.end - first.start - day
  const about = isVague ? 'about ' : ''
  if (isCountable(first, second)) return exactly(first, second, way, isVague)
  if (most === Infinity)
    return least > MS_PER_DAY ? `at least ${about}${boundOfDuration(least, 'at least')} ${way}` : way
  const inHours = least >= MS_PER_HOUR && most < 2 * MS_PER_DAY
  if (least <= MS_PER_DAY && !inHours) return `up to ${about}${boundOfDuration(most, 'at most')} ${way}`
  return `${betweenDurations(least, most, about)} ${way}`
}

const A_MINUTE = MS_PER_HOUR / 60

/**
 * Whether one number says how far they are apart: both are known to the minute, or each lies within one day, and one of them is no more
 * exact than that. "At eight or at two" is neither.
 */
function isCountable(first: Span, second: Span): boolean {
  if (Math.max(lengthOf(first), lengthOf(second)) <= A_MINUTE) return true
  return [first, second].every(isWithinDay) && (isDay(first) || isDay(second))
}

const isWithinDay = ({ start, end }: Span) => end <= dayOf(start) + MS_PER_DAY

/** Of times in hours and minutes; of days, or of a day and a time on another, in days. */
function exactly(first: Span, second: Span, way: Way, isVague: boolean): string {
  const inDays = isDay(first) || isDay(second)
  const [start, end] = inDays ? [dayOf(first.start), dayOf(second.start)] : [first.start, second.start]
  if (inDays && end - start === MS_PER_DAY && !isVague) return NEXT_DAY[way]
  const duration = durationInWords({ start, end })
  return `${isVague && !duration.startsWith('about') ? 'about ' : ''}${duration} ${way}`
}

const NEXT_DAY: Readonly<Record<Way, string>> = {
  later: 'the next day',
  'after that began': 'the day after that began',
  earlier: 'the day before',
}

const isDay = (span: Span) => lengthOf(span) === MS_PER_DAY
const dayOf = (instant: Instant): Instant => Math.floor(instant / MS_PER_DAY) * MS_PER_DAY

function betweenDurations(least: Duration, most: Duration, about: '' | 'about '): string {
  const [low, high] = rangeOfDurations(least, most)
  if (low === high) return `about ${low}`
  const [count, unit] = low.split(' ')
  return `between ${about}${high.endsWith(` ${unit}`) ? count : low} and ${high}`
}
