import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeToGo } from '../../src/ui/keyboard/place-to-go.ts'
import { emptyRowPx } from '../../src/ui/listing/row-window.ts'
import { placeAt, topOf, windowAt } from '../../src/ui/table/table-window.ts'

const ROW_PX = 52
const heightsFor = (total: number) => ({ rowPx: ROW_PX, emptyPx: emptyRowPx(ROW_PX, total) })
const tables = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain(total => fc.record({ total: fc.constant(total), place: fc.nat({ max: total - 1 }), seen: fc.constant(12) }))

describe('the rows of a table that are in the page', () => {
  it('are those in sight and some around them, and come and go in steps of eight', () => {
    expect(windowAt(1_000, 12, 100_000)).toEqual({ from: 984, to: 1_024 })
    expect(windowAt(1_003, 12, 100_000)).toEqual({ from: 984, to: 1_032 })
    expect(windowAt(1_004.5, 12, 100_000)).toEqual({ from: 992, to: 1_032 })
  })

  it('are all of a short table, so that the browser finds words in it', () => {
    expect(windowAt(100, 12, 166)).toEqual({ from: 0, to: 166 })
  })

  it('hold whoever is in sight, and stay few, for any table', () => {
    fc.assert(
      fc.property(tables, ({ total, place, seen }) => {
        const { from, to } = windowAt(place, seen, total)
        expect(from).toBeLessThanOrEqual(place)
        expect(to).toBeGreaterThanOrEqual(Math.min(total, place + seen))
        expect(to - from).toBeLessThanOrEqual(300)
      }),
      { seed: 11 },
    )
  })
})

describe('where rows stand', () => {
  it('is the same wherever the window is, as long as every row has its height', () => {
    fc.assert(
      fc.property(tables, fc.nat({ max: 1_000_000 }), ({ total, place, seen }, elsewhere) => {
        fc.pre(total * ROW_PX < 8_000_000)
        expect(topOf(place, windowAt(elsewhere % total, seen, total), heightsFor(total))).toBeCloseTo(place * ROW_PX, 3)
      }),
      { seed: 12 },
    )
  })

  it('leads back to the place, also where a million rows have to share what a browser lays out', () => {
    fc.assert(
      fc.property(tables, fc.nat({ max: 1_000_000 }), ({ total, place, seen }, elsewhere) => {
        const window = windowAt(elsewhere % total, seen, total)
        expect(placeAt(topOf(place, window, heightsFor(total)), window, heightsFor(total))).toBeCloseTo(place, 3)
        expect(topOf(total, window, heightsFor(total))).toBeLessThan(8_100_000)
      }),
      { seed: 13 },
    )
  })
})

describe('the keys of a table', () => {
  it('go a row, a page, or to the ends, and no further', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']
    expect(keys.map(key => placeToGo(key, 50, 100, 12))).toEqual([51, 49, 61, 39, 0, 99])
    expect(keys.map(key => placeToGo(key, 99, 100, 12))).toEqual([99, 98, 99, 88, 0, 99])
  })

  it('leave sideways to the frame that scrolls', () => {
    expect(placeToGo('ArrowRight', 50, 100, 12)).toBeUndefined()
  })
})
