import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heaviestOf } from '../../src/layout/heaviest.ts'
import { weightsOf } from '../../src/layout/weight.ts'
import { columnsOf } from '../../src/model/event-columns.ts'
import { makeEvent } from '../support/make-event.ts'

describe('the heaviest of a run', () => {
  it('are what sorting by weight gives, whatever the weights, the run and the number', () => {
    // Few different weights, so that there are draws.
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 500 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(weights, share, share, fc.nat({ max: 80 }), (drawn, a, b, count) => {
        // Positions count in the rows, and rows need not begin at 0 nor follow each other.
        const rows = Uint32Array.from(drawn, (_, i) => 3 * i + 1)
        const byRow = new Float64Array(3 * drawn.length + 1)
        drawn.forEach((weight, i) => {
          byRow[3 * i + 1] = weight
        })
        const [from = 0, to = 0] = [a, b].map(part => Math.round(part * drawn.length)).sort((x, y) => x - y)
        const found = [...heaviestOf(rows, byRow).top(from, to, count)]
        expect(found.sort((x, y) => x - y)).toEqual(bySorting(drawn, from, to, count))
      }),
      { seed: 41, numRuns: 400 },
    )
  })

  it('are all of a run that has no more, and none of one that is empty', () => {
    const rows = Uint32Array.of(0, 1, 2)
    const { top } = heaviestOf(rows, Float64Array.of(1, 3, 3))
    expect([top(0, 3, 9), top(1, 1, 9), top(0, 3, 0)]).toEqual([[0, 1, 2], [], []])
    expect(heaviestOf(new Uint32Array(0), new Float64Array(0)).top(0, 0, 5)).toEqual([])
  })
})

const bySorting = (weights: readonly number[], from: number, to: number, count: number) =>
  weights
    .map((weight, position) => ({ weight, position }))
    .slice(from, to)
    .sort((a, b) => b.weight - a.weight || a.position - b.position)
    .map(({ position }) => position)
    .slice(0, count)
    .sort((x, y) => x - y)

describe('the weight of an event', () => {
  const weights = (...terse: Parameters<typeof makeEvent>[0][]) => [...weightsOf(columnsOf(terse.map(makeEvent)))]

  it('is its importance first, however long another lasted', () => {
    const [dayOf5 = 0, ageOf4 = 0] = weights(
      { id: 'a', date: '2022-01-01', importance: 5 },
      { id: 'b', date: '-9999/9999', importance: 4 },
    )
    expect(dayOf5).toBeGreaterThan(ageOf4)
  })

  it('is that of an age, where a date takes in millions of years', () => {
    const [year = 0, age = 0, dinosaurs = 0] = weights('a 2022', 'b -9999/9999', 'c Y-145E6/Y-66E6')
    expect(age).toBeGreaterThan(year)
    expect(dinosaurs).toBeGreaterThan(age)
  })

  it('is the length of its date among equals; what is not bounded has none', () => {
    const [day = 0, month = 0, open = 0] = weights('a 2022-01-01', 'b 2022-01', 'c 2022-01-01/..')
    expect(month).toBeGreaterThan(day)
    expect(open).toBeLessThan(day)
  })
})
