import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyRowPx,
  firstRows,
  openedFurther,
  pageOf,
  type RowWindow,
  restingWindow,
  windowAround,
  windowFor,
} from '../../src/ui/listing/row-window.ts'

const lists = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain(total => fc.record({ total: fc.constant(total), place: fc.nat({ max: total - 1 }) }))
const holds = ({ from, to }: RowWindow, place: number) => from <= place && place < to

describe('the window of whole rows', () => {
  it('lies around a place, with a third of the rows before it', () => {
    expect(windowAround(500, 1000, 24)).toEqual({ from: 492, to: 516 })
    expect(restingWindow(500, 1000)).toEqual({ from: 487, to: 527 })
  })

  it('is as long at the ends of the list, and all of a short one', () => {
    expect(windowAround(0, 1000, 24)).toEqual({ from: 0, to: 24 })
    expect(windowAround(999, 1000, 24)).toEqual({ from: 976, to: 1000 })
    expect(windowAround(3, 5, 24)).toEqual({ from: 0, to: 5 })
    expect(windowAround(0, 0, 24)).toEqual({ from: 0, to: 0 })
  })

  it('holds the place, stays within the list, and is no longer than asked, for any list', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 100 }), ({ total, place }, size) => {
        const window = windowAround(place, total, size)
        expect(holds(window, place)).toBe(true)
        expect(window.from).toBeGreaterThanOrEqual(0)
        expect(window.to).toBeLessThanOrEqual(total)
        expect(window.to - window.from).toBe(Math.min(size, total))
      }),
      { seed: 81 },
    )
  })

  it('opens with the rows that a window of that height shows, a few more, and some in any', () => {
    expect([0, 600, 900, 2000, 9000].map(firstRows)).toEqual([8, 8, 9, 20, 40])
  })

  it('opens with fewer rows than it rests with', () => {
    const [opening, resting] = [windowAround(500, 1000, firstRows(900)), restingWindow(500, 1000)]
    expect(opening.to - opening.from).toBeLessThan(resting.to - resting.from)
    expect(holds(resting, opening.from) && holds(resting, opening.to - 1)).toBe(true)
  })
})

describe('while a list is being opened', () => {
  const sizeOf = ({ from, to }: RowWindow) => to - from
  /** What is in the page, from the opening on, until all is. */
  function openedAt(place: number, total: number, windowPx: number): readonly RowWindow[] {
    const all = sizeOf(pageOf(restingWindow(place, total), total))
    let page = windowAround(place, total, firstRows(windowPx))
    const steps = [page]
    while (sizeOf(page) < all && steps.length < 50) {
      page = openedFurther(page, place, total)
      steps.push(page)
    }
    return steps
  }

  it('whole rows come first, and then outlines, some at a time', () => {
    expect(openedAt(50, 130, 900).map(sizeOf)).toEqual([9, 25, 41, 81, 121, 130])
    expect(openedAt(50, 1_000, 900).map(sizeOf)).toEqual([9, 25, 40])
    expect(openedAt(0, 5, 900).map(sizeOf)).toEqual([5])
  })

  it('nothing that stands in the page leaves it, and in the end it is what the list rests with, for any list', () => {
    const short = fc
      .integer({ min: 1, max: 400 })
      .chain(total => fc.record({ total: fc.constant(total), place: fc.nat({ max: total - 1 }) }))
    fc.assert(
      fc.property(fc.oneof(short, lists), fc.integer({ min: 0, max: 9_000 }), ({ total, place }, windowPx) => {
        const steps = openedAt(place, total, windowPx)
        for (const [i, step] of steps.entries()) {
          const before = steps[i - 1] ?? step
          expect(step.from <= before.from && before.to <= step.to).toBe(true)
          expect(sizeOf(step) - sizeOf(before)).toBeLessThanOrEqual(40)
        }
        expect(steps.at(-1)).toEqual(pageOf(restingWindow(place, total), total))
      }),
      { seed: 83 },
    )
  })
})

describe('while the list is scrolled, the window', () => {
  it('is the very same as long as it reaches eight rows beyond those in sight', () => {
    const window = { from: 100, to: 140 }
    expect(windowFor(window, 108, 132, 1000)).toBe(window)
    expect(windowFor(window, 107, 120, 1000)).toEqual(restingWindow(107, 1000))
    expect(windowFor(window, 120, 133, 1000)).toEqual(restingWindow(120, 1000))
  })

  it('needs no rows beyond the ends of the list', () => {
    const [start, end] = [
      { from: 0, to: 40 },
      { from: 960, to: 1000 },
    ]
    expect(windowFor(start, 0, 12, 1000)).toBe(start)
    expect(windowFor(end, 987, 999, 1000)).toBe(end)
  })

  it('holds a screenful, wherever the reader has jumped to', () => {
    fc.assert(
      fc.property(lists, lists, ({ total, place }, { place: elsewhere }) => {
        const last = Math.min(total - 1, place + 12)
        const window = windowFor(restingWindow(Math.min(elsewhere, total - 1), total), place, last, total)
        expect(holds(window, place) && holds(window, last)).toBe(true)
        expect(windowFor(window, place, last, total)).toBe(window)
      }),
      { seed: 82 },
    )
  })
})

describe('what of the list is in the page', () => {
  it('is all of a list of up to 300 rows, and else only the window', () => {
    const window = { from: 100, to: 140 }
    expect(pageOf(window, 300)).toEqual({ from: 0, to: 300 })
    expect(pageOf(window, 301)).toBe(window)
  })

  it('is never higher than what browsers lay out', () => {
    expect(emptyRowPx(70, 1000)).toBe(70)
    expect(emptyRowPx(70, 0)).toBe(70)
    for (const total of [100_000, 1_000_000, 10_000_000])
      expect(emptyRowPx(70, total) * total).toBeLessThanOrEqual(8_000_001)
  })
})
