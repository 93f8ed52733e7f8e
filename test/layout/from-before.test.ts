import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsFromBefore } from '../../src/layout/from-before.ts'
import { collectionOf } from '../../src/model/collection.ts'
import { anchorAt, boundsAt } from '../../src/model/event-columns.ts'
import { fullSpan } from '../../src/model/opening-span.ts'
import { byTime } from '../../src/model/time-order.ts'
import { lengthOf, type Span } from '../../src/time/span.ts'
import { makeCollection, rowsUpTo } from '../support/make-event.ts'
import { packedCollection } from '../support/packed-scene.ts'
import { aCrowd } from '../support/some-events.ts'

const WIDTH = 1200
/** Room for one lane, and one for clusters. */
const LOW = 48

const october = { start: Date.UTC(2022, 9), end: Date.UTC(2022, 10) }

function namesFromBefore(events: readonly string[], viewport: Span): readonly string[] {
  const collection = makeCollection(events.map(event => ({ id: event, date: event })))
  const { columns } = collection
  const { sceneOf } = packedCollection(collection, { widthPx: WIDTH, heightPx: LOW, full: fullSpan(columns) })
  const rows = rowsFromBefore(columns, rowsUpTo(columns.length), sceneOf(viewport), viewport.start)
  return rows.map(row => collection.events.at(row)?.id ?? '')
}

describe('what reaches into a view from before', () => {
  it('is named if no lane has it, however long ago it began', () => {
    const events = ['1992/2023-07-25', '1993/2023-01', '1994-05/2023-06', '2022-10-05', '2022-10-20']
    const found = namesFromBefore(events, october)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(id => id.startsWith('199'))).toBe(true)
  })

  it('has none of what ended before, nor of what has no known end', () => {
    const events = ['1992/2021', '1993/2022-09-30', '1994/..', '1995/2023', '1996/2023']
    const found = namesFromBefore(events, october)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(id => !id.endsWith('/2023'))).toEqual([])
  })

  it('is named though its badge stands just out of sight, and not where the badge is in sight', () => {
    const bars = ['2022-09-30/2022-10-20', '2022-09-30/2022-10-21', '2022-09-30/2022-10-22']
    expect(namesFromBefore(bars, october)).toEqual(bars.slice(0, 2))
    const fromTheirFirstDay = { start: Date.UTC(2022, 8, 30, 1), end: Date.UTC(2022, 9, 31) }
    expect(namesFromBefore(bars, fromTheirFirstDay)).toEqual([])
  })

  it('is, with what is drawn and what badges count, all that surely touches the view', () => {
    // Soon after some event has begun, where its badge, too, is just out of sight.
    const views = fc.record({
      of: fc.nat(),
      after: fc.double({ min: 0, max: 0.2, noNaN: true }),
      length: fc.double({ min: 0.0005, max: 0.1, noNaN: true }),
    })
    fc.assert(
      fc.property(aCrowd(), views, (events, { of, after, length: share }) => {
        const collection = collectionOf(makeCollection([]), [...events].sort(byTime))
        const { columns } = collection
        const full = fullSpan(columns)
        const { sceneOf, scaleOf } = packedCollection(collection, { widthPx: WIDTH, heightPx: 240, full })
        const length = lengthOf(full) * share
        const anchor = anchorAt(columns, of % Math.max(columns.length, 1))
        const start = (Number.isFinite(anchor) ? anchor : full.start) + length * after
        const viewport = { start, end: start + length }
        const scene = sceneOf(viewport)
        const before = new Set(rowsFromBefore(columns, rowsUpTo(columns.length), scene, start))
        const drawn = new Set(scene.marks.map(({ row }) => row))
        const isInBadge = (row: number) => scene.clusters.some(({ x, among }) => x >= 0 && among.includes(row))
        const scale = scaleOf(viewport)
        for (let row = 0; row < columns.length; row++) {
          const { earliest, latest } = boundsAt(columns, row)
          const touches = earliest > Number.NEGATIVE_INFINITY && earliest < start && latest > start && latest < Infinity
          if (touches) expect([row, before.has(row) || drawn.has(row) || isInBadge(row)]).toEqual([row, true])
          if (before.has(row)) expect([row, drawn.has(row), scale.xOf(latest) > 0]).toEqual([row, false, true])
        }
      }),
      { numRuns: 60 },
    )
  })
})
