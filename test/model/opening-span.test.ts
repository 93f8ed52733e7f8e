import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/model/event-columns.ts'
import { fullSpan, limitsOf, openingSpan, shortestView } from '../../src/model/opening-span.ts'
import { byTime } from '../../src/model/time-order.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { contains, lengthOf, MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR, type Span, union } from '../../src/time/span.ts'
import { makeEvent } from '../support/make-event.ts'

const events = (...dates: readonly string[]) =>
  columnsOf(dates.map((date, i) => makeEvent({ id: `e${i}`, date })).sort(byTime))
const inDays = ({ start, end }: Span, from: number) => [start, end].map(instant => (instant - from) / MS_PER_DAY)

describe('openingSpan', () => {
  it('leaves the far past out of view: the shortest window with two thirds of the events, padded by 4 %', () => {
    const past = ['1813', '1913', '2021']
    const dates = [
      ...past,
      '2022-10-01',
      '2022-10-02',
      '2022-10-03',
      '2022-10-04',
      '2022-10-05',
      '2022-10-06',
      '2022-11-20',
    ]
    expect(inDays(openingSpan(events(...dates)), instantOf(2022, 10))).toEqual([-2, 52])
  })

  it('shows all of a few events', () => {
    const four = events('2019-12-01', '2022-10-01', '2022-10-02', '2022-10-03')
    expect(openingSpan(four)).toEqual(fullSpan(four))
  })

  it('passes over the undated', () => {
    const span = openingSpan(events('2022', '2023', '../..'))
    expect(contains(span, instantOf(2022)) && contains(span, instantOf(2023))).toBe(true)
  })

  it('never reaches beyond the full span', () => {
    for (const dates of [['2022-10-05'], ['2022-01-01', '2022-01-02'], ['2022/..']]) {
      const full = fullSpan(events(...dates))
      expect(union(full, openingSpan(events(...dates)))).toEqual(full)
    }
  })

  it('shows the whole day where there is one event of one day', () => {
    expect(openingSpan(events('2022-10-05'))).toEqual(fullSpan(events('2022-10-05')))
  })

  it('is a drawable span even where there is no event', () => {
    expect(lengthOf(openingSpan(events()))).toBeGreaterThan(0)
    expect(openingSpan(events('../..'))).toEqual(openingSpan(events()))
  })
})

describe('fullSpan', () => {
  it('holds every bound there is, padded by 3 %', () => {
    const from = instantOf(2022, 1, 1)
    expect(inDays(fullSpan(events('2022-01-01', '2022-04-10', '../2022-02', '2022-03/..')), from)).toEqual([-3, 103])
  })

  it('holds the place of an end known to the year, which is the beginning of that year', () => {
    expect(fullSpan(events('../2022'))).toEqual(fullSpan(events('2022')))
  })

  it('is a drawable span even where there is one bound or none', () => {
    expect(lengthOf(fullSpan(events('2022/..')))).toBe(MS_PER_YEAR)
    expect(lengthOf(fullSpan(events('../2022-05')))).toBe(MS_PER_YEAR)
    expect(fullSpan(events())).toEqual(openingSpan(events()))
  })

  it('reaches as far back as the dates do', () => {
    expect(contains(fullSpan(events('Y-170000000', '2022')), instantOf(-170_000_000))).toBe(true)
  })
})

describe('the closest view', () => {
  it('is of a day, and of an hour where some event has a time of day', () => {
    expect(shortestView(events('2022', '2022-10-05'))).toBe(MS_PER_DAY)
    expect(shortestView(events('2022', '2022-10-05', '2022-10-06T10:00Z'))).toBe(MS_PER_HOUR)
    expect(shortestView(events())).toBe(MS_PER_DAY)
  })

  it('and the widest are the limits of every view', () => {
    const some = events('2022', '2022-10-05')
    expect(limitsOf(some)).toEqual({ full: fullSpan(some), shortest: MS_PER_DAY })
  })
})
