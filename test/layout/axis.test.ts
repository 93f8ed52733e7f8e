import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ticksInOneRow } from '../../src/layout/axis.ts'
import { timeScale } from '../../src/time/time-scale.ts'

const rowOf = (start: string, end: string, widthPx: number) =>
  ticksInOneRow(timeScale({ start: Date.parse(start), end: Date.parse(end) }, widthPx)).map(({ label }) => label)

describe('one row of ticks', () => {
  it('has years where years have room', () => {
    expect(rowOf('1990-01-01', '2010-01-01', 400)).toEqual(['1990', '1995', '2000', '2005'])
  })

  it('has months with their years, not the days of each that a second row would explain', () => {
    expect(rowOf('1961-03-20', '1961-06-20', 700)).toEqual(['April 1961', 'May 1961', 'June 1961'])
  })

  it('has each month with its year where there is one year, or one and a little', () => {
    expect(rowOf('1961-05-10', '1961-09-10', 500)).toEqual(['Jun 1961', 'Jul 1961', 'Aug 1961', 'Sep 1961'])
  })

  it('has each with its context where the next begins, too, and leaves out what would run into it', () => {
    expect(rowOf('1961-09-10', '1962-03-10', 700)).toEqual([
      'Oct 1961',
      'Nov 1961',
      'Dec 1961',
      'Jan 1962',
      'Feb 1962',
      'Mar 1962',
    ])
    expect(rowOf('1961-09-10', '1962-03-10', 450)).toEqual(['Oct 1961', 'Dec 1961', 'Feb 1962'])
  })

  it('lets no two labels overlap, nor says of any place less than the year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(2999, 0) }),
        fc.integer({ min: 3_600_000, max: 40 * 365 * 86_400_000 }),
        fc.integer({ min: 120, max: 2_000 }),
        (start, length, widthPx) => {
          const row = ticksInOneRow(timeScale({ start, end: start + length }, widthPx))
          for (const [i, { x, label }] of row.entries()) {
            expect(label).toMatch(/\d{4}/)
            expect((row[i + 1]?.x ?? Infinity) - x, label).toBeGreaterThan(label.length * 6)
          }
        },
      ),
    )
  })
})
