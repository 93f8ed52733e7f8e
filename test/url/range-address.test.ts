import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/time/calendar.ts'
import { lengthOf, MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR, type Span } from '../../src/time/span.ts'
import { readRange, writeRange } from '../../src/url/range-address.ts'

const OCTOBER: Span = { start: instantOf(2022, 10), end: instantOf(2022, 11) }
const read = (from: string, to: string) => {
  const range = readRange({ from, to })
  return range.ok ? range.value : range.error
}

describe('writeRange', () => {
  it('names the last day that is shown, not the one after', () => {
    expect(writeRange(OCTOBER)).toEqual({ from: '2022-10-01', to: '2022-10-31' })
  })

  it('rounds a long view to days', () => {
    const span = { start: instantOf(1990) + 7 * MS_PER_HOUR, end: instantOf(2022) - 7 * MS_PER_HOUR }
    expect(writeRange(span)).toEqual({ from: '1990-01-01', to: '2021-12-31' })
  })

  it('writes a short view to the minute', () => {
    const noon = instantOf(2022, 10, 5) + 12 * MS_PER_HOUR
    expect(writeRange({ start: noon, end: noon + MS_PER_HOUR + 20 })).toEqual({
      from: '2022-10-05T12:00Z',
      to: '2022-10-05T13:00Z',
    })
  })

  it('writes years before our era, and beyond four digits the year alone', () => {
    expect(writeRange({ start: instantOf(-43, 3, 15), end: instantOf(0) })).toEqual({
      from: '-0043-03-15',
      to: '-0001-12-31',
    })
    expect(writeRange({ start: instantOf(-12_000, 5), end: instantOf(-10_000, 7) })).toEqual({
      from: 'Y-12000',
      to: 'Y-10000',
    })
  })
})

describe('readRange', () => {
  it('takes `to` to its end, to whatever precision it is given', () => {
    expect(read('2022-10-01', '2022-10-31')).toEqual(OCTOBER)
    expect(read('2022-10', '2022-10')).toEqual(OCTOBER)
    expect(read('1990', '2021')).toEqual({ start: instantOf(1990), end: instantOf(2022) })
  })

  it('takes a time of day for that instant', () => {
    const midnight = instantOf(2022, 10, 5)
    expect(read('2022-10-05T06:00Z', '2022-10-05T18:30:00Z')).toEqual({
      start: midnight + 6 * MS_PER_HOUR,
      end: midnight + 18.5 * MS_PER_HOUR,
    })
  })

  it.each([
    ['2022-02-30', '2022-03', 'begins'],
    ['2022', 'tomorrow', 'ends'],
    ['', '2022', 'begins'],
    ['2020/2021', '2022', 'begins'],
    ['..', '2022', 'begins'],
    ['2022', 'Y1E400', 'ends'],
    ['2022', `202${'2'.repeat(5_000)}`, 'ends'],
  ])('refuses from “%s” to “%.20s” in a short sentence', (from, to, which) => {
    const sentence = read(from, to)
    expect(sentence).toMatch(new RegExp(`^The address ${which} the visible range at “.*\\.$`))
    expect(String(sentence).length).toBeLessThan(200)
  })

  it('refuses a range that ends before it begins', () => {
    expect(read('2022', '2021')).toBe('The address ends the visible range, at “2021”, before it begins, at “2022”.')
  })
})

describe('a range written and read', () => {
  const spans = fc
    .record({
      start: fc.double({ min: -9_000 * MS_PER_YEAR, max: 7_000 * MS_PER_YEAR, noNaN: true }),
      length: fc.double({ min: Math.log(MS_PER_HOUR), max: Math.log(900 * MS_PER_YEAR), noNaN: true }).map(Math.exp),
    })
    .map(({ start, length }): Span => ({ start, end: start + length }))

  it('comes back with each edge within a hundredth of the view', () => {
    fc.assert(
      fc.property(spans, span => {
        const range = read(writeRange(span).from, writeRange(span).to) as Span
        expect(Math.abs(range.start - span.start)).toBeLessThanOrEqual(lengthOf(span) / 100)
        expect(Math.abs(range.end - span.end)).toBeLessThanOrEqual(lengthOf(span) / 100)
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  it('does not drift when it is written and read again', () => {
    fc.assert(
      fc.property(spans, span => {
        const once = writeRange(span)
        expect(writeRange(read(once.from, once.to) as Span)).toEqual(once)
      }),
      { seed: 4, numRuns: 500 },
    )
  })

  it('is readable as far back as data goes', () => {
    const span = { start: -170_000_000 * MS_PER_YEAR, end: 3_000 * MS_PER_YEAR + MS_PER_DAY }
    const { from, to } = writeRange(span)
    expect(lengthOf(read(from, to) as Span) / lengthOf(span)).toBeCloseTo(1, 6)
  })
})
