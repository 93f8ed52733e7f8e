/**
 * Events lodged in lanes that stand empty. Places are dealt out tile by tile, whatever the view, and nothing new reaches
 * across a border of a tile: so a span longer than a tile may find no lane though one is free from edge to edge of the
 * view. When the view has come to rest it is lent that lane, and no badge counts it.
 *
 *     places │     │    ● ─ Call       │                 │ │ = the view
 *            │     │                   │     ▮+1
 *     guest  │ ════│ Supplies ═════════│═══
 *
 * What has a place never changes for a guest. A guest depends on the view; while that moves it keeps its lane and its
 * instants, and lies under whatever comes along, until the view rests again.
 */
import type { EventColumns } from '../model/event-columns.ts'
import { isAmong, rowsIn } from './clusters.ts'
import { rowsFromBefore } from './from-before.ts'
import { type Guest, NO_GUESTS } from './guest.ts'
import { visualExtent } from './hit-test.ts'
import { labelRoom } from './label-room.ts'
import { isFree, takenIn, widestFree } from './lane-room.ts'
import { BIN_PX, levelScale, tileOf } from './level.ts'
import { bandOf, drawnFrom, type Mark, markOf } from './mark.ts'
import { laneY, type PackedBand, type Packing } from './packing.ts'
import { extentAt, shapeAt } from './row-shape.ts'
import { type ClusterMark, isInView, type Scene, type SceneContext } from './scene.ts'
import { DOT_RADIUS_PX, type Extent, labelOffset } from './shape.ts'
import { LANE_GAP_PX, SHORTEST_LABEL_PX } from './slots.ts'
import { weightsOf } from './weight.ts'

/** In one view. There are no more lanes on a high screen. */
const MOST_GUESTS = 40
/** Less of a bar at the edge of the view says nothing. */
const LEAST_SEEN_PX = 12
/** Looked at in one step. */
const ROWS_A_STEP = 1_000
/** No mark is shorter. */
const SHORTEST_PX = 2 * DOT_RADIUS_PX

type Dealing = {
  /** Those of the view before: they keep their lanes as far as they can. */
  readonly kept: readonly Guest[]
  /** The row that the reader looks at: it comes first. */
  readonly wanted: number | undefined
}

/** A search for guests, which can be left and gone on with after each band, and each thousand of its rows. */
export type GuestSearch = Generator<void, readonly Guest[]>

/** Who is lent a lane in the view of `scene`, which is a scene without guests. `kept` itself where nothing changes. */
export function guestsIn(...search: Parameters<typeof lookForGuests>): readonly Guest[] {
  const looking = lookForGuests(...search)
  for (;;) {
    const step = looking.next()
    if (step.done) return step.value
  }
}

/** The same step by step: ten thousand rows may reach into a view of a million events. */
export function* lookForGuests(packing: Packing, scene: Scene, context: SceneContext, dealing: Dealing): GuestSearch {
  const { kept, wanted } = dealing
  // All of time is one tile: nothing can reach across its border.
  if (scene.level <= packing.baseLevel) return NO_GUESTS
  const guests: Guest[] = []
  for (const band of packing.bands) {
    if (!isInView(band, context.inView)) continue
    yield
    const lanes = takenIn(band, scene)
    let free = widestFree(lanes, context.scale.widthPx)
    if (free < SHORTEST_PX) continue
    const lentBefore = new Map(kept.flatMap(guest => (guest.band === band.id ? [[guest.row, guest.lane]] : [])))
    const candidates = yield* candidatesFor(packing, band, scene, context, { lentBefore, wanted, free })
    for (const [i, { row, bare }] of candidates.entries()) {
      if (guests.length === MOST_GUESTS || free < SHORTEST_PX) break
      if (i % ROWS_A_STEP === ROWS_A_STEP - 1) yield
      if (widthOf(bare) > free) continue
      const guest = lodge(row, bare, band, lanes, lentBefore.get(row), context)
      if (!guest) continue
      guests.push(guest)
      free = widestFree(lanes, context.scale.widthPx)
    }
  }
  const isSame = guests.length === kept.length && guests.every((guest, i) => isSameGuest(guest, kept[i]))
  return isSame ? kept : guests
}

const isSameGuest = (a: Guest, b: Guest | undefined) =>
  b !== undefined && a.row === b.row && a.lane === b.lane && a.band === b.band && a.behind === b.behind

/** The scene with its guests. Those that have a place by now, as they may at a closer level, are left out. */
export function withGuests(packing: Packing, scene: Scene, context: SceneContext, guests: readonly Guest[]): Scene {
  if (guests.length === 0) return scene
  const awaited = [...scene.awaited]
  const drawn = new Set(scene.marks.map(({ key }) => key))
  const lodged: Mark[] = []
  const lodgedRows = new Map<string, number[]>()
  for (const { band: id, lane, row, behind } of guests) {
    const band = packing.bands.find(known => known.id === id)
    if (!band || drawn.has(`${id}/${row}`)) continue
    const y = laneY(band, lane)
    const inLane = guests.filter(guest => guest.band === id && guest.lane === lane)
    const starts = [
      ...scene.marks.flatMap(mark =>
        mark.y === y ? Math.min(visualExtent(mark).x0, drawnFrom(mark, mark.twins)) : [],
      ),
      ...inLane.map(guest => startOf(guest.row, context)),
    ]
    const from = Math.max(0, startOf(row, context))
    const limit = Math.min(...starts.filter(x0 => x0 > from)) - LANE_GAP_PX
    const slot = { row, behind, before: 0 }
    const mark = markOf(slot, undefined, { ...context, y, band: id, awaited, limit, isStill: true })
    if (!mark) continue
    lodged.push(mark)
    lodgedRows.set(id, [...(lodgedRows.get(id) ?? []), row])
  }
  // First, so that they are drawn under whatever comes along.
  const marks = [...lodged, ...scene.marks]
  const clusters = scene.clusters.flatMap(cluster => without(cluster, lodgedRows.get(cluster.band) ?? []))
  return { ...scene, marks, clusters, awaited, guests }
}

/** A badge does not count what is drawn. */
function without(cluster: ClusterMark, rows: readonly number[]): readonly ClusterMark[] {
  const lodged = rows.filter(row => isAmong(cluster, row))
  if (lodged.length === 0) return [cluster]
  const count = cluster.count - lodged.length
  return count > 0 ? [{ ...cluster, count, lodged }] : []
}

const isOf = ({ id }: PackedBand, mark: Mark) => bandOf(mark) === id

type Scale = SceneContext['scale']

/** `bare`: what of its mark alone is in view. */
type Candidate = { readonly row: number; readonly bare: Extent }

type Preferred = {
  readonly lentBefore: ReadonlyMap<number, number>
  readonly wanted: number | undefined
  /** No lane has more px free than these. */
  readonly free: number
}

/**
 * Rows that touch the view and have no place in it because they reach across a border of tiles; who comes first, first. Of
 * a million events ten thousand may reach into a view: those are not sorted that no lane has room for.
 */
function* candidatesFor(
  packing: Packing,
  band: PackedBand,
  scene: Scene,
  { columns, scale }: SceneContext,
  { lentBefore, wanted, free }: Preferred,
): Generator<void, readonly Candidate[]> {
  const marks = scene.marks.filter(mark => isOf(band, mark))
  const clusters = scene.clusters.filter(cluster => cluster.band === band.id)
  // A badge just outside the view counts what reaches into it, too.
  const unplaced = new Set([
    ...rowsFromBefore(columns, band.rows, { marks, clusters }, scale.viewport.start),
    ...clusters.flatMap(cluster => rowsIn(packing, cluster)),
  ])
  const packedPxPerMs = levelScale(scene.level)
  const isAcross = (row: number) => {
    const extent = extentAt(columns, row, packedPxPerMs)
    return extent !== undefined && crossesBorder(scene.level, extent, labelRoom(columns, row))
  }
  const weights = weightsOf(columns)
  const rankOf = (row: number) => (row === wanted ? 2 : lentBefore.has(row) ? 1 : 0)
  const candidates: Candidate[] = []
  let looked = 0
  for (const row of unplaced) {
    if (++looked % ROWS_A_STEP === 0) yield
    const bare = bareIn(row, columns, scale)
    if (bare && widthOf(bare) <= free && isAcross(row)) candidates.push({ row, bare })
  }
  return candidates.sort(
    ({ row: a }, { row: b }) => rankOf(b) - rankOf(a) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b,
  )
}

const widthOf = ({ x0, x1 }: Extent) => x1 - x0

/** With the label behind it: that alone may keep it from a place. */
function crossesBorder(level: number, { x0, x1 }: Extent, room: number): boolean {
  const tileAt = (px: number) => tileOf(level, Math.floor(px / BIN_PX))
  return tileAt(x0) !== tileAt(x1 + room)
}

/**
 * In the lane that it had, else in the lowest that is free, so that what begins here stands above; with its label if there
 * is room.
 */
function lodge(
  row: number,
  bare: Extent,
  band: PackedBand,
  lanes: readonly Extent[][],
  lentBefore: number | undefined,
  { columns, scale }: SceneContext,
): Guest | undefined {
  const order = lanes.map((_, lane) => lane).reverse()
  if (lentBefore !== undefined) order.unshift(lentBefore)
  for (const [extent, behind] of [
    [labelledIn(row, bare, columns, scale), labelRoom(columns, row)] as const,
    [bare, 0] as const,
  ]) {
    const lane = extent && order.find(number => isFree(lanes[number] ?? [], extent))
    if (!extent || lane === undefined) continue
    lanes[lane]?.push(extent)
    return { band: band.id, lane, row, behind }
  }
  return undefined
}

/** What of the mark alone is in view, in px from the left edge; undefined if that says nothing. */
function bareIn(row: number, columns: EventColumns, { viewport, pxPerMs, widthPx }: Scale): Extent | undefined {
  const extent = extentAt(columns, row, pxPerMs)
  if (!extent) return undefined
  const origin = viewport.start * pxPerMs
  const bare = { x0: Math.max(extent.x0 - origin, 0), x1: Math.min(extent.x1 - origin, widthPx) }
  return widthOf(bare) < Math.min(LEAST_SEEN_PX, widthOf(extent)) ? undefined : bare
}

/** The same with its label, if there is room for one. */
function labelledIn(row: number, bare: Extent, columns: EventColumns, { pxPerMs, widthPx }: Scale): Extent | undefined {
  const extent = extentAt(columns, row, pxPerMs)
  if (!extent) return undefined
  const labelX = bare.x0 + labelOffset(shapeAt(columns, row), extent)
  const wanted = labelRoom(columns, row)
  const room = Math.min(wanted, widthPx - labelX)
  return room >= Math.min(wanted, SHORTEST_LABEL_PX) ? { x0: bare.x0, x1: Math.max(bare.x1, labelX + room) } : undefined
}

/** Where its mark begins, in px from the left edge. */
const startOf = (row: number, { columns, scale: { viewport, pxPerMs } }: SceneContext): number =>
  (extentAt(columns, row, pxPerMs)?.x0 ?? 0) - viewport.start * pxPerMs
