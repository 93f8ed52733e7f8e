import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, daysInMonth, instantOf } from '../../src/time/calendar.ts'
import { durationInWords } from '../../src/time/duration-words.ts'
import { MS_PER_DAY, MS_PER_HOUR } from '../../src/time/span.ts'
import { SEEDED } from './seeded.ts'

const start = instantOf(2020, 9, 27)
const noon = (year: number, month: number, day: number) => instantOf(year, month, day) + 12 * MS_PER_HOUR

describe('durationInWords', () => {
  it.each([
    [start, start, 'less than a minute'],
    [start, start + 35 * 60_000, '35 minutes'],
    [start, start + 3 * MS_PER_HOUR + 20 * 60_000, '3 hours 20 minutes'],
    [start, start + MS_PER_DAY, '1 day'],
    [start, start + 1.6 * MS_PER_DAY, 'about 2 days'],
    [start, instantOf(2020, 11, 10), '44 days'],
    [instantOf(2022), instantOf(2022, 7), '6 months'],
    [instantOf(2022), instantOf(2022, 7, 10), 'about 6 months'],
    [start, start + 92 * MS_PER_DAY, '92 days'],
    [start, start + 93 * MS_PER_DAY, 'about 3 months'],
    [instantOf(2022), instantOf(2022, 7) + 5 * MS_PER_HOUR, 'about 6 months'],
    [instantOf(1988, 2), instantOf(1994, 5), '6 years 3 months'],
    [instantOf(2000), instantOf(2009, 12), '9 years 11 months'],
    [instantOf(2000), instantOf(2010), '10 years'],
    [instantOf(2000), instantOf(2010, 4), 'about 10 years'],
    [instantOf(2000), instantOf(2010, 6), 'about 10 years'],
    [instantOf(2000), instantOf(2010, 7), 'about 11 years'],
    [instantOf(1994, 5, 12), instantOf(2020, 9, 27), 'about 26 years'],
    [instantOf(1994), instantOf(2020), '26 years'],
    [instantOf(1994), instantOf(2019, 12), 'about 26 years'],
    [instantOf(-43), instantOf(14), '57 years'],
    [noon(2016, 2, 28), instantOf(2017, 2, 28), 'about 1 year'],
    [noon(2016, 3, 28), instantOf(2017, 3, 28), 'about 1 year'],
    [noon(2016, 2, 29), instantOf(2018, 2, 28), 'about 2 years'],
    [instantOf(2016, 2, 29), instantOf(2018, 2, 28), '2 years'],
    [instantOf(2022, 1, 2), instantOf(2023), 'about 1 year'],
    [instantOf(2022), noon(2022, 12, 31), 'about 1 year'],
    [instantOf(2022, 1, 3), instantOf(2023), 'about 11 months'],
    [instantOf(275_000), 1e8 * MS_PER_DAY, 'about 761 years'],
    [instantOf(2020, 8, 31), instantOf(2021, 9, 30), '1 year 1 month'],
    [noon(2020, 8, 31), instantOf(2021, 9, 30), 'about 1 year 1 month'],
    [instantOf(-170_000_000), instantOf(0), 'about 170,000,000 years'],
    [-Infinity, start, 'an unknown time'],
  ])('from %d to %d: %s', (from, to, words) => {
    expect(durationInWords({ start: from, end: to })).toBe(words)
  })

  it('says the months after which the same day of the month comes, or its last, within a day, and “about” of any rest', () => {
    const midnight = fc
      .record({ year: fc.integer({ min: 1890, max: 2110 }), day: fc.integer({ min: 1, max: 366 }) })
      .map(({ year, day }) => instantOf(year, 1, day))
    const hour = fc.constantFrom(0, 1, 12, 23).map(hours => hours * MS_PER_HOUR)
    const days = fc.oneof(fc.integer({ min: 93, max: 3_600 }), fc.constantFrom(365, 366, 395, 396, 730, 731, 1_461))
    fc.assert(
      fc.property(midnight, hour, days, hour, (midnight, from, days, to) => {
        const span = { start: midnight + from, end: midnight + days * MS_PER_DAY + to }
        const words = durationInWords(span)
        const [, years = 0, months = 0] = /^(?:about )?(?:(\d+) years? ?)?(?:(\d+) months?)?$/.exec(words) ?? []
        const said = 12 * Number(years) + Number(months)
        const restAfter = (months: number) => span.end - monthsAfter(span.start, months)
        expect(restAfter(said)).toBeGreaterThanOrEqual(-MS_PER_DAY)
        expect(restAfter(said + 1)).toBeLessThan(-MS_PER_DAY)
        expect(words.startsWith('about ')).toBe(Math.abs(restAfter(said)) >= MS_PER_HOUR)
      }),
      { ...SEEDED, numRuns: 1_000 },
    )
  })

  it('counts days, not the hours of a zone that changes its clocks', () => {
    expect(durationInWords({ start: instantOf(2022, 3, 1), end: instantOf(2022, 9, 1) })).toBe('6 months')
  })
})

/** The same day of a later month, or its last, at the same time of day. */
function monthsAfter(instant: number, months: number): number {
  const { year, month, day } = civilOf(instant)
  const then = civilOf(instantOf(year, month + months))
  const timeOfDay = instant - instantOf(year, month, day)
  return instantOf(then.year, then.month, Math.min(day, daysInMonth(then.year, then.month))) + timeOfDay
}
