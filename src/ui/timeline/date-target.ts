import { capitalised } from '../../lib/capitalised.ts'
import { counted, inFigures } from '../../lib/counted.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import { type Around, eventsAround } from '../../model/events-around.ts'
import type { CivilDate } from '../../time/calendar.ts'
import { dateInWords } from '../../time/date-words.ts'
import { boundsOf } from '../../time/edtf/bounds.ts'
import type { Edtf } from '../../time/edtf/parse.ts'
import { type Instant, MS_PER_HOUR, overlaps, type Span } from '../../time/span.ts'
import type { TypedDate } from '../../time/typed/typed-date.ts'
import { withRoomAround } from '../../time/view-of.ts'
import { edtfInWords } from '../words/edtf-words.ts'
import { viewportInWords } from './viewport-words.ts'

/** Where a typed date leads. */
type DateTarget = {
  /** What was understood: "20 October 2022, Thursday". */
  readonly words: string
  /** That it could have been read otherwise, if so. */
  readonly reading: string | undefined
  /** The other reading: to type, and in words. */
  readonly otherwise: { readonly edtf: string; readonly words: string } | undefined
  readonly around: Around
  /** What the timeline is to show; undefined where the collection has nothing at all. */
  readonly span: Span | undefined
  /** Where in that the date begins. */
  readonly from: Instant
}

/** Some hours. */
const ROOM_AROUND_TIME_MS = 12 * MS_PER_HOUR

export function dateTarget(
  { date, readAs, otherwise }: TypedDate,
  full: Span,
  { columns, rows }: { readonly columns: EventColumns; readonly rows: Uint32Array },
  weekdayName: (date: CivilDate) => string | undefined,
): DateTarget {
  const bounds = boundsOf(date)
  const asked = { start: bounds.earliest, end: bounds.latest }
  const room = bounds.precision === 'time' ? ROOM_AROUND_TIME_MS : undefined
  const weekday = weekdayOf(date, weekdayName)
  const words = capitalised(dateInWords(date))
  return {
    words: weekday === undefined ? words : `${words}, ${weekday}`,
    reading: readAs && READINGS[readAs],
    otherwise: otherwise === undefined ? undefined : { edtf: otherwise, words: edtfInWords(otherwise) },
    around: eventsAround(columns, rows, asked),
    span: overlaps(asked, full) ? withRoomAround(asked, full, room) : undefined,
    from: asked.start,
  }
}

function weekdayOf(date: Edtf, weekdayName: (date: CivilDate) => string | undefined): string | undefined {
  if (date.kind !== 'date') return undefined
  const { year, month, day } = date
  const isDay = typeof year === 'number' && typeof month === 'number' && typeof day === 'number'
  return isDay ? weekdayName({ year, month, day }) : undefined
}

const READINGS: Readonly<Record<NonNullable<TypedDate['readAs']>, string>> = {
  'day-first': 'Read with the day first, as is usual in your language.',
  'month-first': 'Read with the month first, as is usual in your language.',
  dotted: 'Read with the day first, as is usual with dots.',
  'short-year': 'The century was not typed.',
  'month-after-slash': 'Read as a month of the year.',
  'both-years': 'Read as two years.',
}

/** "3 events, possibly 2 more": as many as "Happened in" would leave. */
export function aroundInWords({ certainly, unbounded, ...around }: Around, isFiltered: boolean): string {
  const possibly = around.possibly + unbounded
  const isOne = (certainly || possibly) <= 1
  const which = isFiltered ? ` that ${isOne ? 'passes' : 'pass'} the filters` : ''
  if (certainly + possibly === 0) return `no event${which}`
  if (certainly === 0) return `possibly ${counted(possibly, 'event')}${which}`
  return `${counted(certainly, 'event')}${which}${possibly > 0 ? `, possibly ${inFigures(possibly)} more` : ''}`
}

/** Said once the timeline has gone there. */
export const wentInWords = ({ words, around }: DateTarget, shown: Span, isFiltered: boolean) =>
  `${words}: ${aroundInWords(around, isFiltered)}. The timeline shows ${viewportInWords(shown)}.`
