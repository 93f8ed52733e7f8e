import type { EventDate } from '../../model/timeline-event.ts'
import { civilOf } from '../../time/calendar.ts'
import { type Instant, lengthOf, MS_PER_DAY } from '../../time/span.ts'
import { isoDay } from '../iso-dates.ts'

/** When a calendar shows an event: whole days, the last one not included, or times of day as iCalendar writes them. */
export type CalendarTime =
  | { readonly kind: 'days'; readonly from: string; readonly before: string }
  | { readonly kind: 'time'; readonly at: string; readonly until?: string }

export type NoCalendarTime = 'open' | 'out-of-years' | 'vague'

/** A calendar has the years 1 to 9999. */
const FIRST_YEAR = 1
const LAST_YEAR = 9_999
/** Something that happened once within more than a year would cover every page of the calendar, and say nothing. */
const LONGEST_DOUBT_MS = 366 * MS_PER_DAY

/**
 * Where an event stands in a calendar. An exact day is that day; what lasted covers its days; a vague date covers all
 * the days it may have been, and the entry must then say so in words.
 */
export function calendarTime({ parsed, bounds }: EventDate): CalendarTime | NoCalendarTime {
  const { kind, earliest, latest } = bounds
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return 'open'
  // The day after the last one has to be named, too.
  if (civilOf(earliest).year < FIRST_YEAR || civilOf(latest).year > LAST_YEAR) return 'out-of-years'
  if (kind === 'moment' && lengthOf({ start: earliest, end: latest }) > LONGEST_DOUBT_MS) return 'vague'
  if (parsed.kind === 'time') return { kind: 'time', at: timeText(parsed, earliest) }
  if (parsed.kind === 'interval' && isTime(parsed.start) && isTime(parsed.end)) {
    const [at, until] = [timeText(parsed.start, earliest), timeText(parsed.end, bounds.endsIn.start)]
    // Both on the clock on the wall, or both of a zone: RFC 5545, 3.8.2.2.
    if (at.endsWith('Z') === until.endsWith('Z')) return { kind: 'time', at, ...(until > at && { until }) }
  }
  const lastDay = Math.floor((latest - 1) / MS_PER_DAY) * MS_PER_DAY
  return { kind: 'days', from: dayText(earliest), before: dayText(lastDay + MS_PER_DAY) }
}

/** Whether the days of the entry are those of the event, and neither those it may have had nor days between its own. */
export function isExact({ bounds }: EventDate): boolean {
  const { approximate, uncertain, precision, members } = bounds
  return !approximate && !uncertain && (precision === 'day' || precision === 'time') && members === undefined
}

type Time = Extract<EventDate['parsed'], { kind: 'time' }>

const isTime = (edge: unknown): edge is Time =>
  typeof edge === 'object' && edge !== null && 'kind' in edge && edge.kind === 'time'

const timeText = ({ offsetMinutes }: Time, instant: Instant) =>
  offsetMinutes === undefined ? clockText(instant) : instantText(instant)

/** `20221102` */
const dayText = (instant: Instant) => isoDay(instant).replaceAll('-', '')

/** `20221102T143000`. Without a zone iCalendar means the clock on the wall wherever one is, as EDTF does. */
const clockText = (instant: Instant) =>
  `${dayText(instant)}T${new Date(instant).toISOString().slice(11, 19).replaceAll(':', '')}`

/** `20221102T143000Z` */
export const instantText = (instant: Instant): string => `${clockText(instant)}Z`
