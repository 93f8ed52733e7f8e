import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/time/calendar.ts'
import { durationInWords } from '../../src/time/duration-words.ts'
import { MS_PER_DAY, MS_PER_HOUR } from '../../src/time/span.ts'

const start = instantOf(2020, 9, 27)

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
    [instantOf(-170_000_000), instantOf(0), 'about 170,000,000 years'],
    [-Infinity, start, 'an unknown time'],
  ])('from %d to %d: %s', (from, to, words) => {
    expect(durationInWords({ start: from, end: to })).toBe(words)
  })

  it('counts days, not the hours of a zone that changes its clocks', () => {
    expect(durationInWords({ start: instantOf(2022, 3, 1), end: instantOf(2022, 9, 1) })).toBe('6 months')
  })
})
