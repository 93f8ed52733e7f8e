import fc from 'fast-check'
import { byTime } from '../../src/model/time-order.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { makeEvent } from './make-event.ts'

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

const season = fc.constantFrom('21', '22', '23', '24')

const yearBeforeOne = fc
  .integer({ min: 0, max: 99 })
  .map(year => (year === 0 ? '0000' : `-00${String(year).padStart(2, '0')}`))

/**
 * Dates of every form that a dataset has: days, months, seasons, years, times of day, lasting and open ones, approximate ones,
 * sets of several, and years before 1.
 */
const date = fc.oneof(
  day,
  day.map(text => text.slice(0, 7)),
  day.map(text => text.slice(0, 4)),
  fc.tuple(day, season).map(([text, code]) => `${text.slice(0, 4)}-${code}`),
  day.map(text => `${text}T10:00Z`),
  fc.tuple(day, day).map(days => days.sort().join('/')),
  fc.tuple(day, day).map(days => `[${days.sort().join('..')}]`),
  fc.tuple(day, day).map(days => `[${days.sort().join(',')}]`),
  fc.tuple(day, day).map(days => `{${days.sort().join(',')}}`),
  day.map(text => `${text}~`),
  day.map(text => `../${text}`),
  day.map(text => `../${text.slice(0, 4)}`),
  day.map(text => `${text}/..`),
  fc.constant('../..'),
  yearBeforeOne,
)

const drafts = (dates: fc.Arbitrary<string>, most: number): fc.Arbitrary<readonly TimelineEvent[]> =>
  fc
    .array(
      fc.record({ date: dates, importance: fc.integer({ min: 1, max: 5 }), words: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: most, size: 'max' },
    )
    .map(drafts =>
      drafts
        .map(({ date, importance, words }, i) =>
          makeEvent({ id: `e${i}`, date, importance, title: Array.from({ length: words }, () => 'word').join(' ') }),
        )
        .sort(byTime),
    )

/** Up to 120 events in time order, with titles of different lengths. */
export const someEvents = (): fc.Arbitrary<readonly TimelineEvent[]> => drafts(date, 120)

const dayOfMay = fc.integer({ min: 1, max: 31 }).map(number => `2022-05-${String(number).padStart(2, '0')}`)

/** Many more than there is room for: up to 400 events of one month, among some of other times. */
export const aCrowd = (): fc.Arbitrary<readonly TimelineEvent[]> =>
  drafts(
    fc.oneof(
      { weight: 12, arbitrary: dayOfMay },
      { weight: 3, arbitrary: fc.tuple(dayOfMay, dayOfMay).map(days => days.sort().join('/')) },
      { weight: 2, arbitrary: fc.constantFrom('2022-05', '2022-05-11T10:00:00Z', '2022-05-11T10:20:00Z') },
      { weight: 1, arbitrary: date },
    ),
    400,
  )
