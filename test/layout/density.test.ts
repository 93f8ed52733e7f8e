import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenScale } from '../../src/layout/broken-scale.ts'
import { type DensityScale, densityCounter } from '../../src/layout/density.ts'
import { columnsOf, type EventColumns } from '../../src/model/event-columns.ts'
import { fullSpan } from '../../src/model/opening-span.ts'
import { anchorOf, byTime } from '../../src/model/time-order.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { makeEvent, rowsUpTo } from '../support/make-event.ts'
import { someEvents } from '../support/some-events.ts'

/** In two parts, as a large collection is counted. */
function densityOf(columns: EventColumns, rows: Uint32Array, scale: DensityScale, bins: number): Float64Array {
  const { add, counts } = densityCounter(columns, scale, bins)
  const middle = rows.length >> 1
  add(rows.subarray(0, middle))
  add(rows.subarray(middle))
  return counts()
}

describe('density', () => {
  const linear = {
    xOf: (instant: number) => ((instant - Date.UTC(2022, 0)) / (Date.UTC(2023, 0) - Date.UTC(2022, 0))) * 365,
    widthPx: 365,
  }
  const densityFrom = (...terse: readonly string[]) => {
    const columns = columnsOf(terse.map(makeEvent).sort(byTime))
    return densityOf(columns, rowsUpTo(columns.length), linear, 365)
  }

  it('counts each event once in all, however long it is', () => {
    const counts = densityFrom('a 2022-03-03', 'b 2022-05', 'c 2022')
    expect(counts.reduce((a, b) => a + b)).toBeCloseTo(3)
  })

  it('counts what is only known to be no later than a year in that year, where it is drawn and listed', () => {
    expect(densityFrom('a [..2022]')[100]).toBeCloseTo(1 / 365)
    expect(densityFrom('b [..2022-05-06]')[125]).toBe(1)
  })

  it('spreads an event over the time it may have filled', () => {
    const counts = densityFrom('b 2022-05')
    expect(counts[125]).toBeCloseTo(1 / 31)
    expect(counts[100]).toBe(0)
  })

  it('counts what is bounded on one side only at its bound, and nothing else', () => {
    const counts = densityFrom('a ../2022-03-02', 'b ../..')
    expect(counts.reduce((a, b) => a + b)).toBe(1)
  })

  it('counts only the rows asked for', () => {
    const columns = columnsOf(['a 2022-03-03', 'b 2022-05', 'c 2022-07-01'].map(makeEvent))
    const counts = densityOf(columns, Uint32Array.of(0, 2), linear, 365)
    expect(counts.reduce((a, b) => a + b)).toBe(2)
    expect(counts[125]).toBe(0)
  })

  it('is, for any events, bins and scale, what adding up each event bin by bin gives', () => {
    fc.assert(
      fc.property(
        someEvents(),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 100, max: 2000 }),
        (events, bins, widthPx) => {
          const columns = columnsOf(events)
          const scale = brokenScale(fullSpan(columns), columns, widthPx)
          const counts = densityOf(columns, rowsUpTo(columns.length), scale, bins)
          const plain = plainDensity(events, scale.xOf, bins / widthPx, bins)
          expect(counts).toHaveLength(bins)
          plain.forEach((count, bin) => {
            expect(counts[bin]).toBeCloseTo(count, 8)
          })
          // Where nothing is there is nothing drawn, not even the dust of rounding.
          expect([...counts].filter((count, bin) => plain[bin] === 0 && count !== 0)).toEqual([])
        },
      ),
      { seed: 22, numRuns: 100 },
    )
  })
})

function plainDensity(
  events: readonly TimelineEvent[],
  xOf: (instant: number) => number,
  perPx: number,
  bins: number,
): readonly number[] {
  const counts = new Array<number>(bins).fill(0)
  for (const { date } of events) {
    const { latest } = date.bounds
    const start = anchorOf(date.bounds)
    if (start === undefined) continue
    const end = Number.isFinite(latest) && latest > start + 1 ? latest : start
    const first = Math.min(bins - 1, Math.max(0, Math.floor(xOf(start) * perPx)))
    const last = Math.min(bins - 1, Math.max(first, Math.ceil(xOf(end) * perPx) - 1))
    for (let bin = first; bin <= last; bin++) counts[bin] = (counts[bin] ?? 0) + 1 / (last - first + 1)
  }
  return counts
}
