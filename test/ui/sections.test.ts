import { describe, expect, it } from 'vitest'
import { sectionsOf } from '../../src/ui/chronology/sections.ts'
import { makeCollection } from '../support/make-event.ts'

/** One line a section: its heading, then its events. */
const drawn = (...dates: string[]) =>
  sectionsOf(makeCollection(dates.map((date, i) => ({ id: `event-${i}`, date }))).events).map(
    ({ year, month, events }) =>
      `${[year, month].filter(n => n !== undefined).join('-') || 'undated'}: ${events.map(event => event.date.edtf).join(' ')}`,
  )

describe('sectionsOf', () => {
  it('puts an event under the month of its anchor', () => {
    expect(drawn('2022-10-17', '2022-10', '2022-11-02')).toEqual(['2022-10: 2022-10 2022-10-17', '2022-11: 2022-11-02'])
  })

  it('puts what is known only to the year under the year, ahead of its months', () => {
    expect(drawn('2022-01-05', '2022')).toEqual(['2022: 2022', '2022-1: 2022-01-05'])
  })

  it('puts a season, and a span of months, under the month where it begins', () => {
    expect(drawn('2022-22', '2022-09-27/2022-11-10')).toEqual(['2022-6: 2022-22', '2022-9: 2022-09-27/2022-11-10'])
  })

  it('puts what is known only by its end where that end is, as exactly as it is known', () => {
    expect(drawn('../2021-10-08', '../1828')).toEqual(['1828: ../1828', '2021-10: ../2021-10-08'])
  })

  it('puts what may have been in any of many years under the month where that span begins', () => {
    expect(drawn('1992-05-08', '[1992-05..2020-11]')).toEqual(['1992-5: [1992-05..2020-11] 1992-05-08'])
  })

  it('counts by the start of what lasted, however long it lasted', () => {
    expect(drawn('1988-02/1994-05')).toEqual(['1988-2: 1988-02/1994-05'])
  })

  it('puts undated events last', () => {
    expect(drawn('../..', '2022-10')).toEqual(['2022-10: 2022-10', 'undated: ../..'])
  })
})
