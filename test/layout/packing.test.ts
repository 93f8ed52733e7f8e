import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClusterMark, rowsIn } from '../../src/layout/clusters.ts'
import type { Group } from '../../src/layout/grouping.ts'
import { BIN_PX, binsOf, levelScale, tileOf } from '../../src/layout/level.ts'
import { type PackedBand, type Packing, packGroups } from '../../src/layout/packing.ts'
import { extentOf } from '../../src/layout/shape.ts'
import { LANE_GAP_PX } from '../../src/layout/slots.ts'
import type { Tile, TileCluster } from '../../src/layout/tile.ts'
import { anchorAt, boundsAt, columnsOf, type EventColumns, firstRowFrom } from '../../src/model/event-columns.ts'
import { fullSpan } from '../../src/model/opening-span.ts'
import { byTime } from '../../src/model/time-order.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { lengthOf, type Span } from '../../src/time/span.ts'
import { makeCollection, makeEvent, rowsUpTo } from '../support/make-event.ts'
import { packedCollection } from '../support/packed-scene.ts'
import { aCrowd, someEvents } from '../support/some-events.ts'

/** Deep enough for an hour of two centuries. */
const MOST_LEVELS = 44

type Screen = { readonly widthPx: number; readonly heightPx: number }
const screens = fc.record({
  widthPx: fc.integer({ min: 300, max: 3000 }),
  heightPx: fc.integer({ min: 40, max: 700 }),
})
/** Where to look: so many levels below the first, at a share of all time or at one of the events. */
const looks = fc.array(
  fc.record({
    depth: fc.integer({ min: 0, max: MOST_LEVELS }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    isAtEvent: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
)
type Look = { readonly depth: number; readonly share: number; readonly isAtEvent: boolean }
const anyEvents = fc.oneof(someEvents(), aCrowd())

type Place = { readonly level: number; readonly index: number }

function packed(events: readonly TimelineEvent[], { widthPx, heightPx }: Screen, groups = 1) {
  const columns = columnsOf(events)
  const full = fullSpan(columns)
  const packing = packGroups(groupsOf(columns, groups), { columns, widthPx, heightPx, full })
  const placeOf = (look: Look) => placeAt(packing, columns, full, look)
  return { columns, full, packing, placeOf }
}

/** All in one nameless group, or dealt out to so many that have names. */
const groupsOf = ({ length }: EventColumns, count: number): readonly Group[] =>
  count === 1
    ? [{ id: 'none', name: '', rows: rowsUpTo(length) }]
    : Array.from({ length: count }, (_, i) => ({
        id: `g${i}`,
        name: `Group ${i}`,
        rows: rowsUpTo(length).filter(row => row % count === i),
      }))

function placeAt({ baseLevel }: Packing, columns: EventColumns, full: Span, { depth, share, isAtEvent }: Look): Place {
  const level = baseLevel + depth
  const dated = firstRowFrom(columns, Infinity)
  const instant =
    isAtEvent && dated > 0
      ? anchorAt(columns, Math.min(dated - 1, Math.floor(share * dated)))
      : full.start + share * lengthOf(full)
  return { level, index: depth === 0 ? 0 : tileOf(level, Math.floor((instant * levelScale(level)) / BIN_PX)) }
}

const binStart = (level: number, bin: number) => (bin * BIN_PX) / levelScale(level)

/** The rows of a band that begin in the tile, in order. */
function beginningIn({ baseLevel }: Packing, band: PackedBand, columns: EventColumns, { level, index }: Place) {
  const bins = binsOf(level, index)
  return [...band.rows].filter(row => {
    const anchor = anchorAt(columns, row)
    if (level === baseLevel) return anchor < Infinity
    return anchor >= binStart(level, bins.first) && anchor < binStart(level, bins.end)
  })
}

const marked = (band: PackedBand, level: number, cluster: TileCluster): ClusterMark => ({
  key: '',
  band: band.id,
  level,
  x: 0,
  y: 0,
  lodged: [],
  ...cluster,
})

const drawnIn = ({ lanes }: Tile) => lanes.flat().map(({ row }) => row)

describe('in any tile, at any level', () => {
  /** Looks at some tiles of some packing, of one band or several. */
  function everyTile(
    check: (
      seen: Place & { tile: Tile; band: PackedBand; packing: Packing; columns: EventColumns; full: Span },
    ) => void,
    { seed, groups = fc.constantFrom(1, 3) }: { seed: number; groups?: fc.Arbitrary<number> },
  ) {
    fc.assert(
      fc.property(anyEvents, screens, looks, groups, (events, screen, places, count) => {
        const { packing, columns, full, placeOf } = packed(events, screen, count)
        for (const look of places)
          for (const band of packing.bands) {
            const place = placeOf(look)
            check({ ...place, tile: band.tile(place.level, place.index), band, packing, columns, full })
          }
      }),
      { seed, numRuns: 120 },
    )
  }

  it('no two slots of a lane touch', () => {
    everyTile(
      ({ tile }) => {
        for (const slots of tile.lanes)
          slots.slice(1).forEach((slot, i) => {
            // Doubles far from 1970 are coarser than a px at the deepest scales; a hundredth of the gap is forgiven.
            expect(slot.x0 - (slots[i]?.x1 ?? 0)).toBeGreaterThan(LANE_GAP_PX * 0.99 - 1e-6)
          })
      },
      { seed: 61 },
    )
  })

  it('each event that begins there has one place in a lane, or is counted by one cluster', () => {
    everyTile(
      ({ tile, band, packing, columns, level, index }) => {
        const begin = beginningIn(packing, band, columns, { level, index })
        const drawn = drawnIn(tile)
        expect(new Set(drawn).size).toBe(drawn.length)
        const placed = begin.filter(row => drawn.includes(row))
        expect([...tile.placed].sort((a, b) => a - b)).toEqual(placed)
        const counted = tile.clusters.flatMap(cluster => {
          const rows = rowsIn(packing, marked(band, level, cluster))
          expect(rows).toHaveLength(cluster.count)
          for (const row of rows) {
            expect(anchorAt(columns, row)).toBeGreaterThanOrEqual(binStart(level, cluster.bin))
            expect(anchorAt(columns, row)).toBeLessThan(binStart(level, cluster.bin + 1))
          }
          return rows
        })
        expect([...placed, ...counted].sort((a, b) => a - b)).toEqual(begin)
      },
      { seed: 62 },
    )
  })

  it('no more than 18 marks begin in one bin', () => {
    everyTile(
      ({ tile, columns, level }) => {
        const marks = new Map<number, number>()
        for (const row of tile.placed) {
          const bin = Math.floor((anchorAt(columns, row) * levelScale(level)) / BIN_PX + 1e-9)
          marks.set(bin, (marks.get(bin) ?? 0) + 1)
        }
        expect(Math.max(0, ...marks.values())).toBeLessThanOrEqual(18)
      },
      { seed: 63 },
    )
  })

  it('or as many as there are lanes, where two crowded days keep their labels from a level on which they were apart', () => {
    const events = ['02', '03']
      .flatMap(day =>
        Array.from({ length: 18 }, (_, i) => ({ id: `e${day}-${i}`, title: 'x', date: `2022-06-${day}` })),
      )
      .concat([
        { id: 'first', title: '', date: '2022-01-01' },
        { id: 'last', title: '', date: '2022-12-31' },
      ])
      .map(makeEvent)
      .sort(byTime)
    const { packing, columns } = packed(events, { widthPx: 600, heightPx: 700 })
    const [band] = packing.bands
    for (let level = packing.baseLevel; level < packing.baseLevel + 16; level++) {
      const bin = Math.floor((Date.UTC(2022, 5, 2) * levelScale(level)) / BIN_PX)
      const tile = band?.tile(level, tileOf(level, bin))
      const marks = [...(tile?.placed ?? [])].filter(row => {
        const anchor = anchorAt(columns, row)
        return anchor >= binStart(level, bin) && anchor < binStart(level, bin + 1)
      })
      expect(marks.length).toBeLessThanOrEqual(Math.max(18, band?.lanes ?? 0))
    }
  })

  it('what has room for its label keeps its lane in every tile of the next level', () => {
    everyTile(
      ({ tile, band, level, full }) => {
        const next = level + 1
        const perBin = levelScale(next) / levelScale(level) / BIN_PX
        tile.lanes.forEach((slots, lane) => {
          for (const slot of slots) {
            if (slot.behind === 0) continue
            // At the edges of time there may be tiles that nobody can look at; a long bar reaches through too many.
            const first = tileOf(next, Math.floor(Math.max(slot.x0 * perBin, (full.start * levelScale(next)) / BIN_PX)))
            const last = Math.min(first + 3, tileOf(next, Math.floor(slot.x1 * perBin)))
            const indexes = Array.from({ length: last - first + 1 }, (_, i) => first + i)
            const stands = indexes.flatMap(at => slotOf(band.tile(next, at), slot.row)?.slot ?? [])
            expect(stands, `row ${slot.row} at level ${next}`).not.toEqual([])
            for (const index of indexes) {
              const { first: start, end } = binsOf(next, index)
              const isReached = stands.some(({ x0, x1 }) => x1 > start * BIN_PX && x0 < end * BIN_PX)
              const place = slotOf(band.tile(next, index), slot.row)
              if (isReached) expect(place).toMatchObject({ lane, slot: { behind: expect.any(Number) } })
              else expect(place).toBeUndefined()
            }
          }
        })
      },
      { seed: 64 },
    )
  })

  it('marks stand only in lanes that the band shows', () => {
    everyTile(({ tile, band }) => expect(tile.lanes.slice(band.lanes).flat()).toEqual([]), {
      seed: 65,
      groups: fc.constantFrom(1, 2, 8),
    })
    // In a band of one lane, its one label that stood before the mark has room behind it, but not in that lane.
    const events = [
      makeEvent('first ../2015-01-01'),
      makeEvent({ id: 'a', date: '2018', importance: 1, title: 'A title of nineteen' }),
      makeEvent({ id: 'b', date: '2024-08', importance: 1, title: 'A title' }),
    ]
    const columns = columnsOf(events)
    const groups = [{ id: 'g', name: 'G', rows: Uint32Array.of(1, 2) }]
    const packing = packGroups(groups, { columns, widthPx: 300, heightPx: 500, full: fullSpan(columns) })
    for (const { lanes, tile } of packing.bands)
      expect(
        tile(packing.baseLevel + 1, 0)
          .lanes.slice(lanes)
          .flat(),
      ).toEqual([])
  })

  it('clusters stand only where the band has a lane for them', () => {
    everyTile(
      ({ tile, band }) => {
        if (!band.hasClusters) expect(tile.clusters).toEqual([])
      },
      { seed: 69, groups: fc.constantFrom(1, 2, 8) },
    )
  })

  it('no event is counted beside a tile that draws it', () => {
    everyTile(
      ({ tile, band, packing, columns, level, index }) => {
        for (const cluster of tile.clusters)
          for (const row of rowsIn(packing, marked(band, level, cluster))) {
            const extent = extentOf(boundsAt(columns, row), levelScale(level))
            const [from, to] = [extent?.x0, extent?.x1].map(x => tileOf(level, Math.floor((x ?? 0) / BIN_PX)))
            for (const at of level === packing.baseLevel ? [] : [from ?? 0, index + 1, to ?? 0])
              expect(drawnIn(band.tile(level, at)), `row ${row} of tile ${index} in ${at}`).not.toContain(row)
          }
      },
      { seed: 70 },
    )
  })
})

/** Where in the tile a row stands, if it does. */
function slotOf({ lanes }: Tile, row: number) {
  const lane = lanes.findIndex(slots => slots.some(slot => slot.row === row))
  const slot = lanes[lane]?.find(known => known.row === row)
  return slot && { lane, slot }
}

describe('tiles', () => {
  it('are the same whatever was looked at before', () => {
    fc.assert(
      fc.property(anyEvents, screens, looks, (events, screen, places) => {
        const [once, again] = [packed(events, screen), packed(events, screen)]
        const tilesOf = ({ packing, placeOf }: typeof once, order: readonly Look[]) =>
          order.map(placeOf).map(({ level, index }) => packing.bands[0]?.tile(level, index))
        const forwards = tilesOf(once, places)
        expect(tilesOf(again, places.toReversed()).reverse()).toEqual(forwards)
        for (const [i, look] of places.entries()) expect(tilesOf(packed(events, screen), [look])).toEqual([forwards[i]])
      }),
      { seed: 66, numRuns: 60 },
    )
  })

  it('are the same after more have been looked at than are kept', () => {
    const days = Array.from({ length: 300 }, (_, i) =>
      new Date(Date.UTC(2020, 0, 1 + i * 5)).toISOString().slice(0, 10),
    )
    const events = days.map((date, i) => makeEvent({ id: `e${i}`, date, title: 'Some title' }))
    const { packing, placeOf } = packed(events, { widthPx: 400, heightPx: 100 })
    const look = { depth: 7, share: 0.5, isAtEvent: true }
    const tileAt = ({ level, index }: Place) => packing.bands[0]?.tile(level, index)
    const before = tileAt(placeOf(look))
    for (let i = 0; i < 1000; i++) tileAt(placeOf({ depth: 10, share: i / 1000, isAtEvent: false }))
    expect(tileAt(placeOf(look))).toEqual(before)
  })
})

describe('bands', () => {
  it('stand below each other, and each is as high as its lanes', () => {
    fc.assert(
      fc.property(anyEvents, screens, fc.integer({ min: 2, max: 6 }), (events, screen, groups) => {
        const { packing } = packed(events, screen, groups)
        let top = 0
        for (const band of packing.bands) {
          expect(band.top).toBe(top)
          expect(band.lanesTop).toBe(top + 20)
          expect(band.height).toBe(20 + 24 * (band.lanes + Number(band.hasClusters)) + 6)
          expect(band.lanes + Number(band.hasClusters)).toBeLessThanOrEqual(4)
          top += band.height
        }
        expect(packing.height).toBe(top)
      }),
      { seed: 67, numRuns: 60 },
    )
  })

  it('one that is alone never is higher than the screen', () => {
    fc.assert(
      fc.property(anyEvents, screens, (events, screen) => {
        const { packing } = packed(events, screen)
        expect(packing.height).toBeLessThanOrEqual(Math.max(48, screen.heightPx))
      }),
      { seed: 68, numRuns: 60 },
    )
  })
})

describe('bars that have grown far longer than any screen', () => {
  const decades = Array.from({ length: 40 }, (_, i) => ({ id: `decade-${i}`, date: '202X' }))
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => {
      const date = new Date(Date.UTC(2022, 0, 1 + (i % 365))).toISOString().slice(0, 10)
      return { id: `day-${i}`, date }
    })
  /** How many of either are drawn when all of time is in view, and when a day fills it; and the lanes of the stage. */
  function drawnOf(events: readonly { readonly id: string; readonly date: string }[]) {
    const collection = makeCollection(events)
    const full = fullSpan(collection.columns)
    const { packing, sceneOf } = packedCollection(collection, { widthPx: 1440, heightPx: 480, full })
    const count = (viewport: Span) => {
      const { marks } = sceneOf(viewport)
      const ofKind = (kind: string) => marks.filter(({ id }) => id?.startsWith(kind)).length
      return { decades: ofKind('decade'), days: ofKind('day') }
    }
    const day = { start: Date.UTC(2022, 4, 1), end: Date.UTC(2022, 4, 2) }
    return { first: count(full), onDay: count(day), lanes: packing.bands[0]?.lanes ?? 0 }
  }

  it('leave half of the lanes to the events of a day, where there are many', () => {
    const { first, onDay, lanes } = drawnOf([...decades, ...days(2190)])
    expect(first.decades).toBeGreaterThan(lanes - 3)
    expect(onDay.decades).toBe(Math.floor(lanes / 2))
    expect(onDay.days).toBeGreaterThanOrEqual(5)
  })

  it('keep their lanes where there are few', () => {
    const { first, onDay, lanes } = drawnOf([...decades, ...days(20)])
    expect(onDay.decades).toBe(first.decades)
    expect(first.decades).toBeGreaterThan(lanes - 3)
  })
})
