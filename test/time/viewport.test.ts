import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf, MS_PER_YEAR } from '../../src/time/span.ts'
import { fitWithin, padded, panBy, SHORTEST_VIEW_MS, zoomAround } from '../../src/time/viewport.ts'
import { SEEDED } from './seeded.ts'

const full = { start: 0, end: 1_000 }
const limits = { full, shortest: 10 }
const view = { start: 400, end: 600 }

describe('zoomAround', () => {
  it('shows factor times as much time, with the instant where it was', () => {
    expect(zoomAround(view, 1 / 2, 450, limits)).toEqual({ start: 425, end: 525 })
    expect(zoomAround(view, 2, 450, limits)).toEqual({ start: 350, end: 750 })
  })

  it('stops at the shortest view, still around the instant', () => {
    expect(zoomAround(view, 1 / 1_000, 450, limits)).toEqual({ start: 447.5, end: 457.5 })
  })

  it('stops at all there is', () => {
    expect(zoomAround(view, 1_000, 450, limits)).toEqual(full)
  })

  it('gives up the place of the instant rather than leave the full span', () => {
    expect(zoomAround({ start: 0, end: 200 }, 2, 200, limits)).toEqual({ start: 0, end: 400 })
  })

  it('shows the shortest view of a full span that is shorter still', () => {
    const moment = { full: { start: 500, end: 500 }, shortest: 10 }
    expect(zoomAround({ start: 490, end: 510 }, 1 / 4, 500, moment)).toEqual({ start: 495, end: 505 })
  })

  it('keeps the instant under the pointer, whatever the zoom', () => {
    const wide = { full: { start: -1e6 * MS_PER_YEAR, end: 1e6 * MS_PER_YEAR }, shortest: SHORTEST_VIEW_MS }
    const factors = fc.double({ min: 0.1, max: 10, noNaN: true })
    const places = fc.double({ min: 0, max: 1, noNaN: true })
    const years = fc.integer({ min: -1_000, max: 1_000 })
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 500 }), factors, places, (year, length, factor, place) => {
        const before = { start: year * MS_PER_YEAR, end: (year + length) * MS_PER_YEAR }
        const instant = before.start + place * lengthOf(before)
        const after = zoomAround(before, factor, instant, wide)
        expect((instant - after.start) / lengthOf(after)).toBeCloseTo(place, 6)
      }),
      SEEDED,
    )
  })
})

describe('panBy', () => {
  it('moves without changing the length', () => {
    expect(panBy(view, 100, full)).toEqual({ start: 500, end: 700 })
  })

  it('stops at either edge of the full span', () => {
    expect(panBy(view, 5_000, full)).toEqual({ start: 800, end: 1_000 })
    expect(panBy(view, -5_000, full)).toEqual({ start: 0, end: 200 })
  })

  it('comes back by the same way', () => {
    const everything = { start: -1e15, end: 1e15 }
    const ms = fc.integer({ min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(ms, fc.integer({ min: 1, max: 1e12 }), ms, (start, length, distance) => {
        const before = { start, end: start + length }
        expect(panBy(panBy(before, distance, everything), -distance, everything)).toEqual(before)
      }),
      SEEDED,
    )
  })
})

describe('fitWithin', () => {
  it('leaves an allowed viewport as it is, the same object', () => {
    expect(fitWithin(view, limits)).toBe(view)
  })

  it('moves what sticks out, and shortens what is too long', () => {
    expect(fitWithin({ start: 900, end: 1_100 }, limits)).toEqual({ start: 800, end: 1_000 })
    expect(fitWithin({ start: -500, end: 5_000 }, limits)).toEqual(full)
  })

  it('widens what is too short around its middle', () => {
    expect(fitWithin({ start: 500, end: 502 }, limits)).toEqual({ start: 496, end: 506 })
  })

  it('always gives a viewport within the limits', () => {
    const instants = fc.integer({ min: -5_000, max: 5_000 })
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 5_000 }), (start, length) => {
        const fitted = fitWithin({ start, end: start + length }, limits)
        expect(fitted.start).toBeGreaterThanOrEqual(full.start)
        expect(fitted.end).toBeLessThanOrEqual(full.end)
        expect(lengthOf(fitted)).toBeGreaterThanOrEqual(limits.shortest)
      }),
      SEEDED,
    )
  })
})

it('pads a span by a share of its length on both sides', () => {
  expect(padded({ start: 100, end: 200 }, 0.25)).toEqual({ start: 75, end: 225 })
})
