import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BIN_PX } from '../../src/layout/level.ts'
import { isLabelled, LANE_GAP_PX } from '../../src/layout/slots.ts'
import { packTile, type Tile } from '../../src/layout/tile.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { crowdOf, lanesOf, PX_PER_MS } from '../support/draw-events.ts'
import { makeEvent } from '../support/make-event.ts'
import { someEvents } from '../support/some-events.ts'

describe('packing into lanes', () => {
  it('puts events that overlap into different lanes', () => {
    const { lanes } = lanesOf(`
      a [-----]
      b    [-----]
    `)
    expect(lanes).toEqual({ a: 0, b: 1 })
  })

  it('reuses a lane once it is free again', () => {
    const { lanes } = lanesOf(`
      a [----]
      b    [-----]
      c            [---]
    `)
    expect(lanes.c).toBe(0)
  })

  it('gives the first lane to what matters most, whenever it happened', () => {
    const { lanes } = lanesOf(`
      a1 [----]
      b5   [----]
    `)
    expect(lanes).toEqual({ a: 1, b: 0 })
  })

  it('keeps room for labels where there is any, and gives them up before it gives up a mark', () => {
    const drawing = `
      a *
      b   *
    `
    expect(lanesOf(drawing, { labelPx: 200 }).lanes).toEqual({ a: 0, b: 1 })
    expect(lanesOf(drawing, { labelPx: 200, maxLanes: 1 })).toEqual({ lanes: { a: 0 }, overflow: ['b'] })
    expect(lanesOf(drawing, { labelPx: 0, maxLanes: 1 })).toEqual({ lanes: { a: 0, b: 0 }, overflow: [] })
    const reversed = `
      a1 *
      b5   *
    `
    expect(lanesOf(reversed, { labelPx: 100, maxLanes: 1 })).toEqual({ lanes: { a: 0, b: 0 }, overflow: [] })
  })

  it('returns what found no lane, in time order, for the clusters to count', () => {
    const { overflow } = lanesOf(
      `
      a5 [----]
      b2 [-----]
      c1   [-----]
    `,
      { maxLanes: 1 },
    )
    expect(overflow).toEqual(['b', 'c'])
  })

  it('begins no more marks in a bin than it is told, the most important ones', () => {
    const days = Array.from({ length: 12 }, (_, i) =>
      makeEvent({ id: `e${i}`, date: '2022-05-01', importance: 1 + (i % 4) }),
    )
    const tile = packTile(crowdOf(days, { lanes: 9, marksPerBin: 3 }), PX_PER_MS, undefined, [])
    expect(drawnIn(tile)).toEqual([3, 7, 11])
    expect(tile.clusters.map(({ count }) => count)).toEqual([9])
  })

  it('loses no event and lets no two in a lane touch, at any scale', () => {
    fc.assert(
      fc.property(
        someEvents(),
        fc.integer({ min: -45, max: -28 }),
        fc.integer({ min: 1, max: 12 }),
        (events, power, lanes) => {
          const tile = packTile(crowdOf(events, { lanes, end: Date.UTC(2100, 0) }), 2 ** power, undefined, [])
          const drawn = drawnIn(tile)
          const counted = tile.clusters.flatMap(({ among }) => [...among].filter(row => !tile.placed.has(row)))
          expect(tile.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(counted.length)
          expect([...drawn, ...counted, ...unboundedOf(events)].sort((a, b) => a - b)).toEqual(
            rowsFrom(0, events.length),
          )
          expect(tile.lanes.length).toBeLessThanOrEqual(lanes)
          expectApart(tile)
        },
      ),
      { seed: 5, numRuns: 150 },
    )
  })
})

describe('packing a closer level', () => {
  /** Days of January 2022, each with its importance and its title, packed at a scale and at one `closer` by so much. */
  function packedTwice(
    days: readonly [day: number, importance: number, title: string][],
    { lanes = 1, closer = 2, end = '2022-06-01' } = {},
  ) {
    const events = days.map(([day, importance, title], i) =>
      makeEvent({ id: `e${i}`, date: `2022-01-${String(day).padStart(2, '0')}`, importance, title }),
    )
    const crowd = crowdOf(events, { lanes, end: Date.parse(end) })
    const above = packTile(crowd, PX_PER_MS / 2, undefined, [])
    const pxPerMs = (PX_PER_MS / 2) * closer
    const binOf = (instant: number) => Math.floor((instant * pxPerMs) / BIN_PX)
    const bins = { first: binOf(Date.UTC(2021, 0)), end: binOf(Date.UTC(2023, 0)) }
    return { above, closer: packTile(crowd, pxPerMs, bins, [above]) }
  }
  const labelledIn = ({ lanes }: Tile) => lanes.flat().map(isLabelled)
  const laneOf = ({ lanes }: Tile, row: number) => lanes.findIndex(slots => slots.some(slot => slot.row === row))

  it('gives a label to a mark that had no room for one', () => {
    const { above, closer } = packedTwice([
      [1, 1, 'xxxxx'],
      [5, 5, 'xxxxx'],
    ])
    expect(labelledIn(above)).toEqual([false, true])
    expect(labelledIn(closer)).toEqual([true, true])
  })

  it('puts into the room between the marks what was counted before', () => {
    const { above, closer } = packedTwice([
      [1, 3, ''],
      [3, 2, ''],
      [5, 3, ''],
    ])
    expect([drawnIn(above), above.clusters.map(({ count }) => count)]).toEqual([[0, 2], [1]])
    expect([drawnIn(closer), closer.clusters]).toEqual([[0, 1, 2], []])
  })

  it('keeps in its lane what has a label, though a lane before it has become free', () => {
    const { above, closer } = packedTwice(
      [
        [1, 5, 'A title of some length'],
        [2, 4, 'Another title'],
      ],
      { lanes: 3, closer: 64 },
    )
    expect([laneOf(above, 0), laneOf(above, 1)]).toEqual([0, 1])
    expect([laneOf(closer, 0), laneOf(closer, 1)]).toEqual([0, 1])
  })

  it('moves a label that stood before its mark behind it, once time ends late enough for it', () => {
    const { above, closer } = packedTwice([[1, 3, 'Some title']], { closer: 16, end: '2022-01-05' })
    expect(above.lanes[0]).toMatchObject([{ behind: 0, before: expect.closeTo(71) }])
    expect(closer.lanes[0]).toMatchObject([{ behind: expect.closeTo(66), before: 0 }])
  })
})

const rowsFrom = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

/** The rows that have a lane, in order. */
const drawnIn = ({ lanes }: Tile) =>
  lanes
    .flat()
    .map(({ row }) => row)
    .sort((a, b) => a - b)

const unboundedOf = (events: readonly TimelineEvent[]) =>
  events.flatMap(({ date: { bounds } }, row) =>
    Number.isFinite(bounds.earliest) || Number.isFinite(bounds.latest) ? [] : [row],
  )

function expectApart({ lanes }: Tile) {
  for (const slots of lanes)
    slots.slice(1).forEach((slot, i) => {
      // Doubles far from 1970 are coarser than a px at the deepest scales; a hundredth of the gap is forgiven.
      expect(slot.x0 - (slots[i]?.x1 ?? 0)).toBeGreaterThan(LANE_GAP_PX * 0.99 - 1e-6)
    })
}
