import { firstWhere } from '../lib/bisect.ts'
import { anchorAt, type EventColumns, firstAmong } from '../model/event-columns.ts'
import type { Instant } from '../time/span.ts'
import type { Heaviest } from './heaviest.ts'
import { BIN_PX } from './level.ts'
import { DOT_RADIUS_PX, LABEL_GAP_PX } from './shape.ts'
import { isLabelled, LANE_GAP_PX, type Lane, placeIn, type Slot, type SlotMaker, slotMaker } from './slots.ts'

/** The events of one band, and what its places are dealt out by. */
export type Crowd = {
  readonly columns: EventColumns
  /** Rows of the band's events, in time order. */
  readonly rows: Uint32Array
  readonly heaviest: Heaviest
  readonly lanes: number
  /** Marks that may begin within one bin, so that there are never more than can be told apart. */
  readonly marksPerBin: number
  /** All of them had a lane when all of time was in view, and keep it: there is no lane for clusters. */
  readonly isComplete: boolean
  /** Where time ends. */
  readonly end: Instant
}

/** Events of one bin that found no lane, counted. */
export type TileCluster = {
  readonly bin: number
  readonly count: number
  /** The rows of the crowd that begin in the bin, those with a lane included. */
  readonly among: Uint32Array
}

/** A stretch of a level, packed. */
export type Tile = {
  /** Everything that overlaps the tile, in time order; slots at its borders stand in its neighbour, too. */
  readonly lanes: readonly (readonly Slot[])[]
  readonly clusters: readonly TileCluster[]
  /** Of the events that begin in the tile, those that have a lane. */
  readonly placed: ReadonlySet<number>
}

type Bins = { readonly first: number; readonly end: number }

/** Of a bin no more than so many are tried: those that would find no room are too many to ask. */
const TRIES_PER_MARK = 1.4

/**
 * Deals out places in one tile. A label that a coarser level has placed keeps its lane, so that nothing one reads ever
 * changes lanes; into the room that a closer scale opens come the other events, the heaviest first, each with its label
 * in the first lane that has room for it, else as a bare mark, if it can where it was.
 *
 *   level k      │ ●─ War ───      ● ▮+4 │             │ = border of the tile
 *   level k+1    │ ●─ War ───        ● Call ──  ● Visit    ▮+2 │
 *
 * Nothing new reaches across a border of the tile (who would has his chance at another level, where borders lie
 * elsewhere), and what does keeps its lane: so a tile depends on the tiles above it and on nothing beside it, whatever
 * part of time is looked at. `bins` undefined: the one tile of the coarsest level, with all of time.
 */
export function packTile(crowd: Crowd, pxPerMs: number, bins: Bins | undefined, above: readonly Tile[]): Tile {
  const { columns, rows, marksPerBin } = crowd
  const slots = slotMaker(columns, pxPerMs, crowd.end)
  const from = bins ? bins.first * BIN_PX : Number.NEGATIVE_INFINITY
  const to = bins ? bins.end * BIN_PX : Number.POSITIVE_INFINITY
  const isInside = ({ x0, x1 }: Slot) => x0 >= from && x1 <= to
  const { lanes, released } = carryOver(crowd, slots, above, { from, to })
  // The labels that are there first: they have been read.
  widenLabels(lanes, slots, { from, to })
  const edges = binEdges(crowd, pxPerMs, bins)
  const first = edges.positions[0] ?? 0
  const last = edges.positions.at(-1) ?? 0

  const placed = new Set<number>()
  const marksIn = new Uint16Array(edges.positions.length)
  const take = ({ row, position }: Slot) => {
    if (position < first || position >= last) return
    placed.add(row)
    const bin = binAt(edges.positions, position)
    marksIn[bin] = (marksIn[bin] ?? 0) + 1
  }
  for (const lane of lanes) for (const slot of lane) take(slot)

  const rowAt = (position: number) => rows[position] ?? 0
  const wanted = [...released.keys()]
  for (let bin = 0; bin + 1 < edges.positions.length; bin++) {
    const taken = marksIn[bin] ?? 0
    const [start = 0, end = 0] = [edges.positions[bin], edges.positions[bin + 1]]
    const tries = taken < marksPerBin ? taken + Math.ceil((marksPerBin - taken) * TRIES_PER_MARK) : 0
    for (const position of crowd.heaviest.top(start, end, tries))
      if (!placed.has(rowAt(position)) && !released.has(position)) wanted.push(position)
  }
  const { weights } = crowd.heaviest
  /** Where a mark has found no lane free, in steps of a dot's width: another one there need not look. */
  const crowded = new Set<number>()
  const firstPlaced = placer(lanes, isInside)
  for (const position of wanted.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)) {
    if ((marksIn[binAt(edges.positions, position)] ?? 0) >= marksPerBin) continue
    const row = rowAt(position)
    const bare = slots.bare(row, position)
    if (!bare || crowded.has(stepOf(bare))) continue
    const before = lanes[released.get(position) ?? -1]
    const slot = firstPlaced(slots.labelled(row, position)) ?? firstPlaced(bare, before)
    if (slot) take(slot)
    else if (bare.x1 - bare.x0 <= STEP_PX && isInside(bare)) crowded.add(stepOf(bare))
  }
  widenLabels(lanes, slots, { from, to })
  return { lanes, clusters: clustersOf(crowd.rows, edges, marksIn), placed }
}

const STEP_PX = 2 * DOT_RADIUS_PX
const stepOf = ({ x0, x1 }: Slot) => Math.floor((x0 + x1) / 2 / STEP_PX)

/**
 * Puts slots into the first lane that has room. No lane ever loses what it has, so where one found no room, none that
 * begins there and is as long will: many share a day, and need not look again.
 */
function placer(lanes: readonly Lane[], isInside: (slot: Slot) => boolean) {
  /** By where they begin, the end of the shortest that found no room. */
  const full = new Map<number, number>()
  /** The slot, once some lane had room for it; the lane of `first` is asked first. */
  return (slot: Slot | undefined, first?: Lane): Slot | undefined => {
    if (!slot || !isInside(slot) || slot.x1 >= (full.get(slot.x0) ?? Number.POSITIVE_INFINITY)) return undefined
    if (first && placeIn(first, slot)) return slot
    for (const lane of lanes) if (placeIn(lane, slot)) return slot
    full.set(slot.x0, slot.x1)
    return undefined
  }
}

type Stretch = { readonly from: number; readonly to: number }

/** Gives labels the room that their lane has left, up to the next mark and the border of the tile. */
function widenLabels(lanes: readonly Lane[], slots: SlotMaker, { from, to }: Stretch): void {
  for (const lane of lanes)
    for (const [i, slot] of lane.entries()) {
      if (slot.x0 < from) continue
      const next = lane[i + 1]
      lane[i] = slots.widened(slot, Math.min(to, next ? next.x0 - LANE_GAP_PX : Number.POSITIVE_INFINITY))
    }
}

type Carried = {
  readonly lanes: Lane[]
  /** Bare marks inside the tile, by position, with the number of the lane they had. */
  readonly released: ReadonlyMap<number, number>
}

/** Of a mark so much longer than any screen nothing is seen but that its time goes on. */
const FAR_PX = 8_000
/** Where each lane has an event to begin in as few px, lanes are wanted. */
const WANTED_PX = 520

/**
 * Whether a mark has grown too long for the lane it was given when it was short: otherwise what is known to the year would
 * leave no lane to the events of a day, of which there are many. The first half of the lanes, which holds the most important,
 * it keeps. Depends on the scale alone, so that no tile takes out what its neighbour leaves in; and as a scale that is
 * closer has fewer events to a screen, what has not given way at the first that is close enough never does.
 */
function givesWay({ columns, rows, lanes }: Crowd, { x0, x1 }: Slot, lane: number, pxPerMs: number): boolean {
  if (x1 - x0 < FAR_PX || 2 * lane + 1 < lanes) return false
  const beginning = firstAmong(columns, rows, x1 / pxPerMs) - firstAmong(columns, rows, x0 / pxPerMs)
  return beginning * WANTED_PX > lanes * (x1 - x0)
}

/** What the tiles above have placed, at this scale. */
function carryOver(crowd: Crowd, slots: SlotMaker, above: readonly Tile[], { from, to }: Stretch): Carried {
  const released = new Map<number, number>()
  const lanes = Array.from({ length: crowd.lanes }, (_, number) => {
    const lane: Lane = []
    for (const tile of above)
      for (const known of tile.lanes[number] ?? []) {
        const { row, position, behind, before } = known
        if (lane.at(-1)?.row === row) continue
        const wide = isLabelled(known) ? slots.labelled(row, position, behind || before - LABEL_GAP_PX) : undefined
        // A label before the mark that now has room behind it gives up its room, and asks for the other.
        const slot = wide && wide.before === before ? wide : slots.bare(row, position)
        if (!slot || slot.x1 <= from || slot.x0 >= to) continue
        const isFree = !crowd.isComplete && !isLabelled(known) && slot.x0 >= from && slot.x1 <= to
        if (isFree) released.set(position, number)
        else if (!givesWay(crowd, slot, number, slots.pxPerMs)) lane.push(slot)
      }
    return lane
  })
  return { lanes, released }
}

type Edges = { readonly first: number; readonly positions: readonly number[] }

/** The positions at which the bins begin, and the one at which the last ends. */
function binEdges({ columns, rows }: Crowd, pxPerMs: number, bins: Bins | undefined): Edges {
  const dated = firstAmong(columns, rows, Number.POSITIVE_INFINITY)
  const range = bins ?? rangeOf(columns, rows, dated, pxPerMs)
  const positions: number[] = []
  // Counted on their own: to the number of a bin far out in deep time, beyond 2⁵³, one cannot be added.
  for (let i = 0, count = range.end - range.first; i <= count; i++)
    positions.push(Math.min(dated, firstAmong(columns, rows, ((range.first + i) * BIN_PX) / pxPerMs)))
  return { first: range.first, positions }
}

/** The bins in which the first and the last dated event begin. */
function rangeOf(columns: EventColumns, rows: Uint32Array, dated: number, pxPerMs: number): Bins {
  if (dated === 0) return { first: 0, end: 0 }
  const binOf = (position: number) => Math.floor((anchorAt(columns, rows[position] ?? 0) * pxPerMs) / BIN_PX)
  return { first: binOf(0), end: binOf(dated - 1) + 1 }
}

/** The last bin that begins at the position or before it. */
const binAt = (positions: readonly number[], position: number): number =>
  firstWhere(1, positions.length - 1, bin => (positions[bin] ?? 0) > position) - 1

function clustersOf(rows: Uint32Array, { first, positions }: Edges, marksIn: Uint16Array): readonly TileCluster[] {
  const clusters: TileCluster[] = []
  for (let bin = 0; bin + 1 < positions.length; bin++) {
    const [from = 0, to = 0] = [positions[bin], positions[bin + 1]]
    const count = to - from - (marksIn[bin] ?? 0)
    if (count > 0) clusters.push({ bin: first + bin, count, among: rows.subarray(from, to) })
  }
  return clusters
}
