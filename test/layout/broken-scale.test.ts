import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BREAK_PX, brokenScale } from '../../src/layout/broken-scale.ts'
import { columnsOf } from '../../src/model/event-columns.ts'
import { fullSpan } from '../../src/model/opening-span.ts'
import { byTime } from '../../src/model/time-order.ts'
import { lengthOf } from '../../src/time/span.ts'
import { makeEvent } from '../support/make-event.ts'
import { someEvents } from '../support/some-events.ts'

const columnsFrom = (...terse: readonly string[]) => columnsOf(terse.map(makeEvent).sort(byTime))
const treatyAndNow = columnsFrom('treaty 1828', 'a 2020-09-27', 'b 2022-10-17', 'c 2023-07-25')

describe('the scale of the overview', () => {
  it('leaves out a long stretch without events, and gives its room to the rest', () => {
    const scale = brokenScale(fullSpan(treatyAndNow), treatyAndNow, 1000)
    expect(scale.breaks).toHaveLength(1)
    const recent = scale.xOf(Date.UTC(2023, 6)) - scale.xOf(Date.UTC(2020, 9))
    expect(recent).toBeGreaterThan(100)
    expect(scale.breaks[0] && scale.breaks[0].x1 - scale.breaks[0].x0).toBe(BREAK_PX)
  })

  const century = { start: Date.UTC(1900, 0), end: Date.UTC(2000, 0) }
  /** The years left out, between events that begin and end with years of the 20th century. */
  const leftOut = (...terse: readonly string[]) =>
    brokenScale(century, columnsFrom(...terse), 1000).breaks.map(({ span }) =>
      [span.start, span.end].map(instant => 1900 + Math.round((100 * (instant - century.start)) / lengthOf(century))),
    )

  it('leaves out what takes a seventh of all time or so, but for a margin beside each event', () => {
    expect(leftOut('a 1900', 'b 1914', 'c 1933', 'd 1999')).toEqual([
      [1917, 1931],
      [1936, 1997],
    ])
  })

  it('leaves out nothing of what an earlier event lasts', () => {
    expect(leftOut('war 1900/1998', 'treaty 1905', 'd 1999')).toEqual([])
  })

  it('leaves out nothing in which an event stands, where another is only known to be no later than its year', () => {
    expect(leftOut('contract 1905', 'letter [..1950]', 'meeting 1950-03', 'reply 1960')).toEqual([[1908, 1948]])
  })

  it('is one straight line where events follow each other', () => {
    const columns = columnsFrom('a 2020', 'b 2021', 'c 2022', 'd 2023')
    const full = fullSpan(columns)
    const scale = brokenScale(full, columns, 1000)
    expect(scale.breaks).toEqual([])
    expect(scale.xOf((full.start + full.end) / 2)).toBeCloseTo(500)
  })

  it('maps instants and px one to one, breaks included, and fills the width', () => {
    fc.assert(
      fc.property(
        someEvents(),
        fc.integer({ min: 300, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (events, width, share) => {
          const columns = columnsOf(events)
          const full = fullSpan(columns)
          const scale = brokenScale(full, columns, width)
          expect(scale.xOf(full.start)).toBeCloseTo(0)
          expect(scale.xOf(full.end)).toBeCloseTo(width, 3)
          expect(scale.xOf(scale.instantAt(share * width))).toBeCloseTo(share * width, 3)
        },
      ),
      { seed: 21, numRuns: 100 },
    )
  })
})
