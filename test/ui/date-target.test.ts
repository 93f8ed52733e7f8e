import { expect, it } from 'vitest'
import { MS_PER_HOUR } from '../../src/time/span.ts'
import { weekdayName } from '../../src/time/typed/edtf-of.ts'
import { readTypedDate } from '../../src/time/typed/typed-date.ts'
import { aroundInWords, dateTarget, wentInWords } from '../../src/ui/timeline/date-target.ts'
import { makeCollection, rowsUpTo } from '../support/make-event.ts'

const { columns } = makeCollection(['war 2001-01/2002-06', 'meeting 2002-05-10', 'about 2002-05-10~', 'late 2004'])
const full = { start: Date.UTC(2001, 0), end: Date.UTC(2005, 0) }
const today = { year: 2026, month: 3, day: 1 }

function targetOf(typed: string, locale = 'en-GB') {
  const read = readTypedDate(typed, { locales: [locale], today })
  if (!read.ok) throw new Error(read.error)
  return dateTarget(read.value, full, { columns, rows: rowsUpTo(columns.length) }, weekdayName)
}

it.each([
  ['20 October 2022', '20 October 2022, Thursday'],
  ['2022-10-20T14:30Z', '14:30 UTC, 20 October 2022'],
  ['October 2022', 'October 2022'],
  ['spring 2022', 'Spring 2022'],
  ['1990s', '1990s'],
  ['20-22 October 2022', '20–22 October 2022'],
])('%j is understood as %j: with its weekday where it is a day', (typed, words) => {
  expect(targetOf(typed).words).toBe(words)
})

it('says how a date was read that can be read in two ways, and what the other would be', () => {
  expect(targetOf('3/4/2002', 'en-GB')).toMatchObject({
    words: '3 April 2002, Wednesday',
    reading: 'Read with the day first, as is usual in your language.',
    otherwise: { edtf: '2002-03-04', words: '4 March 2002' },
  })
  expect(targetOf('3/4/2002', 'en-US')).toMatchObject({
    words: '4 March 2002, Monday',
    reading: 'Read with the month first, as is usual in your language.',
    otherwise: { edtf: '2002-04-03', words: '3 April 2002' },
  })
  expect(targetOf('3.4.2002', 'en-US')).toMatchObject({
    words: '3 April 2002, Wednesday',
    reading: 'Read with the day first, as is usual with dots.',
    otherwise: { edtf: '2002-03-04', words: '4 March 2002' },
  })
  expect(targetOf('3 May 02').reading).toBe('The century was not typed.')
  expect(targetOf('3 April 2002')).toMatchObject({ reading: undefined, otherwise: undefined })
})

it('shows a time of day with half a day around it, a day with some days, and a year with some weeks', () => {
  const roomOf = (typed: string) => {
    const { span, from } = targetOf(typed)
    return (from - (span?.start ?? Number.NaN)) / MS_PER_HOUR
  }
  expect(roomOf('2002-05-10T14:00:00Z')).toBe(12)
  expect(roomOf('10 May 2002')).toBe(3 * 24)
  expect(roomOf('2002')).toBeCloseTo(0.15 * 365 * 24, 6)
})

it('shows nothing of a time that the collection does not reach', () => {
  expect(targetOf('1850').span).toBeUndefined()
})

it.each([
  [{ certainly: 0, possibly: 0, unbounded: 0 }, 'no event', 'no event that passes the filters'],
  [{ certainly: 1, possibly: 0, unbounded: 0 }, '1 event', '1 event that passes the filters'],
  [{ certainly: 3, possibly: 0, unbounded: 0 }, '3 events', '3 events that pass the filters'],
  [
    { certainly: 3, possibly: 1, unbounded: 2 },
    '3 events, possibly 3 more',
    '3 events that pass the filters, possibly 3 more',
  ],
  [{ certainly: 0, possibly: 1, unbounded: 0 }, 'possibly 1 event', 'possibly 1 event that passes the filters'],
  [{ certainly: 0, possibly: 2, unbounded: 0 }, 'possibly 2 events', 'possibly 2 events that pass the filters'],
  [
    { certainly: 1, possibly: 2, unbounded: 0 },
    '1 event, possibly 2 more',
    '1 event that passes the filters, possibly 2 more',
  ],
  [
    { certainly: 3, possibly: 1, unbounded: 0 },
    '3 events, possibly 1 more',
    '3 events that pass the filters, possibly 1 more',
  ],
  [
    { certainly: 1200, possibly: 1300, unbounded: 0 },
    '1,200 events, possibly 1,300 more',
    '1,200 events that pass the filters, possibly 1,300 more',
  ],
])('what is around a date is %j: “%s”, and with filters “%s”', (counts, words, filtered) => {
  const around = { ...counts, before: undefined, after: undefined }
  expect(aroundInWords(around, false)).toBe(words)
  expect(aroundInWords(around, true)).toBe(filtered)
})

it('says where the timeline has gone, and what is there', () => {
  const target = targetOf('10 May 2002')
  expect(wentInWords(target, target.span ?? full, false)).toBe(
    '10 May 2002, Friday: 2 events, possibly 1 more. The timeline shows 7–13 May 2002.',
  )
})
