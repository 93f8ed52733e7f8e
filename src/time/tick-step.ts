import { civilOf, daysInMonth, instantOf } from './calendar.ts'
import { shortMonth } from './month-names.ts'
import { type Duration, type Instant, MS_PER_DAY, MS_PER_HOUR } from './span.ts'
import { yearInWords } from './year-words.ts'

export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year'
export type TickStep = { readonly unit: TickUnit; readonly count: number }

const MS_PER_MINUTE = 60_000
/** Each unit at its shortest, so that a distance in pixels worked out from it is never less on the screen. */
const SHORTEST_MS: Record<TickUnit, Duration> = {
  minute: MS_PER_MINUTE,
  hour: MS_PER_HOUR,
  day: MS_PER_DAY,
  month: 28 * MS_PER_DAY,
  year: 365 * MS_PER_DAY,
}

export const shortestMs = ({ unit, count }: TickStep): Duration => count * SHORTEST_MS[unit]

/** The tick at the instant, or the last one before it. */
export function tickAtOrBefore({ unit, count }: TickStep, instant: Instant): Instant {
  if (unit === 'minute' || unit === 'hour') return flooredWithinDay(count * SHORTEST_MS[unit], instant)
  const { year, month, day } = civilOf(instant)
  if (unit === 'day') return instantOf(year, month, tickDay(count, day, daysInMonth(year, month)))
  if (unit === 'month') return instantOf(year, month - ((month - 1) % count))
  return instantOf(tickYear(count, year))
}

/** The next tick; `instant` must itself be one. */
export function tickAfter({ unit, count }: TickStep, instant: Instant): Instant {
  if (unit === 'minute' || unit === 'hour') return instant + count * SHORTEST_MS[unit]
  const { year, month, day } = civilOf(instant)
  if (unit === 'day') {
    const next = day + count
    return next === tickDay(count, next, daysInMonth(year, month))
      ? instantOf(year, month, next)
      : instantOf(year, month + 1)
  }
  return unit === 'month' ? instantOf(year, month + count) : instantOf(tickYearAfter(count, year))
}

/** What stands beside a tick of this unit; the context (whose 14:00, which October) is on the row above. */
export function tickLabel(unit: TickUnit, instant: Instant): string {
  const { year, month, day } = civilOf(instant)
  if (unit === 'year') return yearInWords(year)
  if (unit === 'month') return shortMonth(month)
  return unit === 'day' ? String(day) : clockTime(instant)
}

/** In whole minutes: far from 1970 an instant may be some milliseconds off. */
function clockTime(instant: Instant): string {
  const minutes = Math.round((instant - Math.floor(instant / MS_PER_DAY) * MS_PER_DAY) / MS_PER_MINUTE)
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

const twoDigits = (n: number) => String(n).padStart(2, '0')

const flooredWithinDay = (step: Duration, instant: Instant) => Math.floor(instant / step) * step

/**
 * Days are counted anew each month: every 2nd is 1, 3, 5 … A tick without room for a whole step before the next
 * month is left out (no 31 before 1), so labels keep their distance.
 */
function tickDay(count: number, day: number, monthLength: number): number {
  const lastIndex = Math.floor((monthLength - count) / count)
  return 1 + count * Math.min(Math.floor((day - 1) / count), lastIndex)
}

/**
 * Round years on both sides of the era boundary, as readers count them (astronomical year −99 is 100 BCE):
 *
 *   200 BCE     100 BCE     1 CE     100 CE     200 CE
 *   −199        −99         1        100        200
 *
 * The first step of our era is a year short. Of two years that would be half, so 1 CE then has no tick.
 */
function tickYear(count: number, year: number): number {
  if (count === 1) return year
  if (year >= count) return Math.floor(year / count) * count
  if (year >= 1 && marksFirstYear(count)) return 1
  return 1 - Math.max(Math.ceil((1 - year) / count), 1) * count
}

function tickYearAfter(count: number, year: number): number {
  if (count === 1 || year >= count) return year + count
  if (year === 1 - count) return marksFirstYear(count) ? 1 : count
  return year === 1 ? count : year + count
}

const marksFirstYear = (count: number) => count >= 5
