import type { EventColumns } from '../model/event-columns.ts'
import { lengthOf, type Span } from '../time/span.ts'
import type { Group } from './grouping.ts'
import { heaviestOf } from './heaviest.ts'
import { BIN_PX, binsOf, levelAt, levelScale, tileOf } from './level.ts'
import { type Crowd, packTile, type Tile } from './tile.ts'
import { weightsOf } from './weight.ts'

/** Heights in px. A grouped band has a strip above its lanes for its name. */
export const LANE_PX = 24
export const BAND_NAME_PX = 20
const BAND_GAP_PX = 6

/** Importance from which a label is set in the heavier weight. */
export const STRONG_IMPORTANCE = 4

/** Lanes of a band when events are grouped: enough to compare bands, not so many that one fills the screen. */
const LANES_PER_BAND = 4
/**
 * Marks that may begin within one bin of a stage that is not grouped: 500 on 1,440 px, beside 28 clusters. Labels that a
 * further level has placed stay, too: at most one a lane begins in a bin, since each keeps more room than that.
 */
const MARKS_PER_BIN = 18

/** Tiles kept. A screenful takes two or three for each level from the first to that in view. */
const TILES_KEPT = 400

export type PackedBand = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly rows: Uint32Array
  /** Without the one for clusters, which is there if `hasClusters`. */
  readonly lanes: number
  readonly hasClusters: boolean
  /** Top of the band, and of its first lane, in px from the top of the lanes. */
  readonly top: number
  readonly lanesTop: number
  readonly height: number
  readonly tile: (level: number, index: number) => Tile
}

/**
 * Places for all events at every zoom level, dealt out tile by tile when they are first looked at, and kept. The bands
 * have one height at all levels.
 */
export type Packing = {
  /** The level at which all of time is in view; there is none above it. */
  readonly baseLevel: number
  readonly bands: readonly PackedBand[]
  readonly height: number
}

type PackOptions = {
  readonly columns: EventColumns
  /** What the screen offers, in px. */
  readonly widthPx: number
  readonly heightPx: number
  /** All time that can be shown. */
  readonly full: Span
}

/**
 * Prepares every group's band of lanes. The last lane of a band is kept for clusters, where anything overflows when all
 * of time is in view. A single group fills the height; several take what they need, and the stage scrolls.
 */
export function packGroups(groups: readonly Group[], { columns, widthPx, heightPx, full }: PackOptions): Packing {
  const baseLevel = levelAt(Math.max(1, widthPx) / lengthOf(full))
  const isGrouped = groups.length > 1 || groups[0]?.name !== ''
  const stageLanes = Math.max(2, Math.floor(heightPx / LANE_PX))
  const room = isGrouped ? LANES_PER_BAND : stageLanes
  const weights = weightsOf(columns)
  const keep = createTileCache()
  const bands: PackedBand[] = []
  let top = 0
  for (const { id, name, rows } of groups) {
    const heaviest = heaviestOf(rows, weights)
    const crowdOf = (lanes: number, isComplete: boolean): Crowd => {
      const marksPerBin = Math.max(1, Math.floor((MARKS_PER_BIN * lanes) / stageLanes))
      return { columns, rows, heaviest, lanes, marksPerBin, isComplete, end: full.end }
    }
    const packBase = (crowd: Crowd) => packTile(crowd, levelScale(baseLevel), undefined, [])
    let crowd = crowdOf(room, true)
    let base = packBase(crowd)
    const hasClusters = base.clusters.length > 0
    if (hasClusters) {
      crowd = crowdOf(room - 1, false)
      base = packBase(crowd)
    }
    const used = hasClusters ? crowd.lanes : Math.max(1, base.lanes.filter(lane => lane.length > 0).length)
    const lanesTop = top + (isGrouped ? BAND_NAME_PX : 0)
    const height = lanesTop - top + (used + (hasClusters ? 1 : 0)) * LANE_PX + (isGrouped ? BAND_GAP_PX : 0)
    const tile = tilesOf(crowd, base, baseLevel, keep(id))
    bands.push({ id, name, count: rows.length, rows, lanes: used, hasClusters, top, lanesTop, height, tile })
    top += height
  }
  return { baseLevel, bands, height: top }
}

/** The centre of a lane, in px from the top of the lanes; after the last one comes that for clusters. */
export const laneY = ({ lanesTop }: PackedBand, lane: number): number => lanesTop + (lane + 0.5) * LANE_PX

/** The tiles of a level that show the span, from the first to the last. */
export function tilesShowing({ baseLevel }: Packing, level: number, { start, end }: Span): readonly number[] {
  if (level <= baseLevel) return [0]
  const perBin = levelScale(level) / BIN_PX
  const first = tileOf(level, Math.floor(start * perBin))
  const last = tileOf(level, Math.floor(end * perBin))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

type Cache = (level: number, index: number, make: () => Tile) => Tile

function tilesOf(crowd: Crowd, base: Tile, baseLevel: number, cache: Cache): PackedBand['tile'] {
  const tile = (level: number, index: number): Tile => {
    if (level <= baseLevel) return base
    return cache(level, index, () => {
      const bins = binsOf(level, index)
      const pxPerMs = levelScale(level)
      // The tiles above that cover this one's time.
      const above: Tile[] = []
      const perBin = levelScale(level - 1) / pxPerMs
      const firstAbove = tileOf(level - 1, Math.floor(bins.first * perBin))
      const lastAbove = tileOf(level - 1, Math.ceil(bins.end * perBin) - 1)
      if (level - 1 <= baseLevel) above.push(base)
      else for (let i = firstAbove; i <= lastAbove; i++) above.push(tile(level - 1, i))
      return packTile(crowd, pxPerMs, bins, above)
    })
  }
  return tile
}

/** Keeps the tiles looked at last. */
function createTileCache() {
  const tiles = new Map<string, Tile>()
  return (band: string): Cache =>
    (level, index, make) => {
      const key = `${level}/${index}/${band}`
      const known = tiles.get(key)
      const tile = known ?? make()
      if (known) tiles.delete(key)
      tiles.set(key, tile)
      if (tiles.size > TILES_KEPT) {
        const [oldest] = tiles.keys()
        if (oldest !== undefined) tiles.delete(oldest)
      }
      return tile
    }
}
