import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, daysInMonth, instantOf, isLeap } from '../../src/time/calendar.ts'
import { MS_PER_DAY } from '../../src/time/span.ts'
import { SEEDED } from './seeded.ts'

describe('instantOf', () => {
  it('counts from the beginning of 1970', () => {
    expect(instantOf(1970)).toBe(0)
    expect(instantOf(1969, 7, 20)).toBe(Date.UTC(1969, 6, 20))
  })

  it('takes the years 0 to 99 as they are, not as 19xx', () => {
    expect(instantOf(79, 8, 24)).toBe(Date.parse('0079-08-24T00:00Z'))
  })

  it('calls 1 BCE the year 0, and makes it a leap year', () => {
    expect(instantOf(0, 3, 1) - instantOf(0, 2, 29)).toBe(MS_PER_DAY)
    expect(isLeap(0)).toBe(true)
  })

  it('lets months and days run over', () => {
    expect(instantOf(2022, 13)).toBe(instantOf(2023, 1))
    expect(instantOf(2022, 0, 31)).toBe(instantOf(2021, 12, 31))
    expect(instantOf(2022, 25, 1)).toBe(instantOf(2024, 1, 1))
    expect(instantOf(2022, 2, 29)).toBe(instantOf(2022, 3, 1))
    expect(instantOf(2022, 3, 0)).toBe(instantOf(2022, 2, 28))
  })

  it('agrees with Date on every day that Date knows', () => {
    const days = fc.integer({ min: -1e8, max: 1e8 })
    fc.assert(
      fc.property(days, n => {
        const date = new Date(n * MS_PER_DAY)
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(civilOf(n * MS_PER_DAY)).toEqual(civil)
        expect(instantOf(civil.year, civil.month, civil.day)).toBe(n * MS_PER_DAY)
      }),
      SEEDED,
    )
  })
})

describe('civilOf', () => {
  it('gives the day on which any of its instants falls', () => {
    expect(civilOf(-1)).toEqual({ year: 1969, month: 12, day: 31 })
    expect(civilOf(MS_PER_DAY - 1)).toEqual({ year: 1970, month: 1, day: 1 })
  })

  it('undoes instantOf a hundred billion years from here, where midnights are rounded', () => {
    const years = fc.integer({ min: -1e11, max: 1e11 })
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        expect(civilOf(instantOf(year, month, day))).toEqual({ year, month, day })
      }),
      SEEDED,
    )
  })
})

it('knows the length of February in leap years, centuries and before our era', () => {
  const lengths = [2023, 2024, 1900, 2000, -4, -100].map(year => daysInMonth(year, 2))
  expect(lengths).toEqual([28, 29, 28, 29, 29, 28])
})

it('refuses to give the length of a thirteenth month', () => {
  expect(() => daysInMonth(2022, 13)).toThrow('no such month: 13')
})
