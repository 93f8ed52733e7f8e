import type { EventShelf } from '../model/collection.ts'
import type { EventColumns } from '../model/event-columns.ts'
import type { Span } from '../time/span.ts'
import type { TimeScale } from '../time/time-scale.ts'
import { type Axis, axisAt } from './axis.ts'
import { type ClusterMark, middleOf } from './clusters.ts'
import { type Guest, NO_GUESTS } from './guest.ts'
import type { LabelFit } from './label-fit.ts'
import { levelAt, levelScale } from './level.ts'
import { CLIP_PX, MARGIN_PX, type Mark, markOf } from './mark.ts'
import { laneY, type PackedBand, type Packing, tilesShowing } from './packing.ts'
import { firstEndingAfter, type Slot } from './slots.ts'
import type { Tile } from './tile.ts'

export type { ClusterMark } from './clusters.ts'
export type { Label, Mark } from './mark.ts'

/**
 * What is to be drawn for one viewport, in CSS px from the left edge of the plot and the top of the lanes. Positions
 * are clipped to a little outside the plot, since a canvas computes in 32-bit floats: a decade at an hour's zoom
 * would be 88 million px wide.
 */
export type Scene = {
  readonly width: number
  readonly height: number
  readonly level: number
  readonly marks: readonly Mark[]
  readonly clusters: readonly ClusterMark[]
  readonly bands: readonly Band[]
  readonly axis: Axis
  /** Who of the marks is a guest. */
  readonly guests: readonly Guest[]
  /** Rows that are drawn without what a title or a competing date would add, because they have not come yet. */
  readonly awaited: readonly number[]
}

export type Band = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly top: number
  readonly height: number
  /** The centre of the lane for clusters. */
  readonly clusterY: number
}

export type SceneContext = {
  readonly columns: EventColumns
  readonly events: EventShelf
  readonly scale: TimeScale
  readonly labels: LabelFit
  /** The part of the lanes that is in view, in px from their top; bands outside it are left out. */
  readonly inView?: { readonly top: number; readonly bottom: number }
  /** Nobody can pan to the beginning of a label: one that begins out of sight is left out, and that of a bar set anew. */
  readonly isStill?: boolean
}

/** Cuts a packing to the viewport of `scale`, and sets each label to the room that its lane has left. */
export function sceneAt(packing: Packing, context: SceneContext): Scene {
  const { scale, inView } = context
  const level = Math.max(packing.baseLevel, levelAt(scale.pxPerMs))
  const margin = MARGIN_PX / scale.pxPerMs
  const packedPxPerMs = levelScale(level)
  const { start, end } = scale.viewport
  const indexes = tilesAround(packing, level, scale.viewport, scale.pxPerMs)
  const marks: Mark[] = []
  const clusters: ClusterMark[] = []
  const awaited: number[] = []
  for (const band of packing.bands) {
    if (!isInView(band, inView)) continue
    const tiles = indexes.map(index => band.tile(level, index))
    for (let lane = 0; lane < band.lanes; lane++) {
      const y = laneY(band, lane)
      const slots = slotsBetween(tiles, lane, (start - margin) * packedPxPerMs, (end + margin) * packedPxPerMs)
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at]
        const mark = slot && markOf(slot, slots[at + 1], { ...context, y, band: band.id, awaited })
        if (mark) marks.push(mark)
      }
    }
    for (const tile of tiles) for (const cluster of clustersOf(tile, band, level, scale)) clusters.push(cluster)
  }
  const bands = packing.bands.map(band => {
    const { id, name, count, top, height } = band
    return { id, name, count, top, height, clusterY: clusterYOf(band) }
  })
  const { height } = packing
  return {
    width: scale.widthPx,
    height,
    level,
    marks,
    clusters,
    bands,
    axis: axisAt(scale),
    guests: NO_GUESTS,
    awaited,
  }
}

/** The tiles of a level that a view takes, with what lies just outside it. */
export function tilesAround(packing: Packing, level: number, view: Span, pxPerMs: number): readonly number[] {
  const margin = MARGIN_PX / pxPerMs
  return tilesShowing(packing, level, { start: view.start - margin, end: view.end + margin })
}

export const isInView = ({ top, height }: PackedBand, inView: SceneContext['inView']): boolean =>
  !inView || (top <= inView.bottom && top + height >= inView.top)

/**
 * A lane through several tiles, as far as it lies between two instants (px at the packing scale), and the slot after
 * that. What crosses the borders of tiles stands in each of them.
 */
function slotsBetween(tiles: readonly Tile[], lane: number, left: number, right: number): readonly Slot[] {
  const found: Slot[] = []
  for (const tile of tiles) {
    const slots = tile.lanes[lane] ?? []
    for (let at = firstEndingAfter(slots, left); at < slots.length; at++) {
      const slot = slots[at]
      if (!slot || found.at(-1)?.row === slot.row) continue
      found.push(slot)
      if (slot.x0 > right) return found
    }
  }
  return found
}

const NO_ROWS: readonly number[] = []

const clusterYOf = (band: PackedBand) => laneY(band, band.lanes)

function clustersOf(tile: Tile, band: PackedBand, level: number, scale: TimeScale): readonly ClusterMark[] {
  const y = clusterYOf(band)
  return tile.clusters.flatMap(({ bin, count, among }) => {
    const x = scale.xOf(middleOf(level, bin))
    if (x < -CLIP_PX || x > scale.widthPx + CLIP_PX) return []
    const key = `${band.id}/${level}/${bin}`
    return [{ key, band: band.id, level, bin, count, x, y, among, lodged: NO_ROWS }]
  })
}
