import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths, differenceInCalendarMonths } from 'date-fns'
import { counted } from '../lib/counted.ts'
import { type Duration, lengthOf, MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR, type Span } from './span.ts'

const MS_PER_MINUTE = 60_000
/** Up to here days are counted; "6 weeks" and "1 month 13 days" are harder to compare than "44 days". */
const MAX_COUNTED_DAYS = 92
/** From here on months are noise. */
const MIN_BARE_YEARS = 10
/** `Date` ends at ±100,000,000 days; one more than the end is looked at. */
const MAX_DATE_MS = (1e8 - 1) * MS_PER_DAY

/** How long the span is: "3 hours 20 minutes", "44 days", "6 years 3 months". "about" where a smaller rest is dropped. */
export function durationInWords(span: Span): string {
  const length = lengthOf(span)
  if (!Number.isFinite(length)) return 'an unknown time'
  if (length < MS_PER_DAY) return hoursInWords(length)
  if (isCountedInDays(length)) return daysInWords(length / MS_PER_DAY)
  if (Math.max(Math.abs(span.start), Math.abs(span.end)) > MAX_DATE_MS) return aboutYears(length / MS_PER_YEAR)
  return calendarInWords(span)
}

/** Whether a length is said in days: "44 days". */
export const isCountedInDays = (length: Duration): boolean =>
  length >= MS_PER_DAY && length <= MAX_COUNTED_DAYS * MS_PER_DAY

function hoursInWords(length: Duration): string {
  const hours = Math.floor(length / MS_PER_HOUR)
  const minutes = Math.floor((length - hours * MS_PER_HOUR) / MS_PER_MINUTE)
  return countedUnits({ hours, minutes }) || 'less than a minute'
}

const daysInWords = (days: number) => about(!Number.isInteger(days), countedUnits({ days: Math.round(days) }))

/**
 * A month is over on the same day of the next, or on its last; what is short of that by up to a day is about as long.
 * In UTC: date-fns would otherwise count by the reader's own time zone, daylight saving included.
 */
function calendarInWords({ start, end }: Span): string {
  const from = new UTCDateMini(start)
  const begun = differenceInCalendarMonths(new UTCDateMini(end + MS_PER_DAY), from)
  const restAfter = (months: number) => end - addMonths(from, months).getTime()
  const all = restAfter(begun) >= -MS_PER_DAY ? begun : begun - 1
  const [years, months] = [Math.floor(all / 12), all % 12]
  const hasRest = Math.abs(restAfter(all)) >= MS_PER_HOUR
  if (years < MIN_BARE_YEARS) return about(hasRest, countedUnits({ years, months }))
  return about(hasRest || months > 0, countedUnits({ years: months < 6 ? years : years + 1 }))
}

const aboutYears = (years: number) => `about ${counted(Math.round(years), 'year')}`

const about = (isRounded: boolean, words: string) => (isRounded ? `about ${words}` : words)

/** "6 years 3 months"; a unit of which there are none is left out. (`formatDuration` would bring a whole locale.) */
const countedUnits = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([units, count]) => `${count} ${count === 1 ? units.slice(0, -1) : units}`)
    .join(' ')
