import type { EventShelf } from '../model/collection.ts'
import { boundsAt, type EventColumns, hasTwinsAt, statusAt } from '../model/event-columns.ts'
import type { EventId, TimelineEvent } from '../model/timeline-event.ts'
import type { DateBounds } from '../time/edtf/bounds.ts'
import { lengthOf, MS_PER_DAY } from '../time/span.ts'
import type { TimeScale } from '../time/time-scale.ts'
import { type Axis, axisAt } from './axis.ts'
import { type ClusterMark, middleOf } from './clusters.ts'
import type { LabelFit } from './label-fit.ts'
import { levelAt, levelScale } from './level.ts'
import { LANE_PX, type PackedBand, type Packing, STRONG_IMPORTANCE, tilesShowing } from './packing.ts'
import {
  type Extent,
  extentOf,
  LABEL_GAP_PX,
  labelOffset,
  type Shape,
  shapeOf,
  type Texture,
  textureOf,
} from './shape.ts'
import { firstEndingAfter, isLabelled, LANE_GAP_PX, SHORTEST_LABEL_PX, type Slot } from './slots.ts'
import type { Tile } from './tile.ts'

export type { ClusterMark } from './clusters.ts'

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
  /** Rows that are drawn without what a title or a competing date would add, because they have not come yet. */
  readonly awaited: readonly number[]
}

export type Mark = {
  /** Unique in the scene: an event stands once in each of its bands. */
  readonly key: string
  readonly row: number
  /** Undefined until the event's label has come. */
  readonly id: EventId | undefined
  readonly shape: Shape
  readonly texture: Texture
  readonly x0: number
  readonly x1: number
  /** The centre of its lane. */
  readonly y: number
  /**
   * What is not faded: of a bar the time it certainly covers, of a range the middle. Of a dot the day that it stands
   * for, which is wider than the dot at a close zoom. Empty if core1 <= core0.
   */
  readonly core0: number
  readonly core1: number
  readonly openStart: boolean
  readonly openEnd: boolean
  /** Where the dates that compete with the chosen one would put it. */
  readonly twins: readonly Extent[]
  readonly label:
    | { readonly text: string; readonly x: number; readonly width: number; readonly strong: boolean }
    | undefined
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

/** How far outside the plot a position may lie. */
const CLIP_PX = 200
/** How far outside the plot a mark is still reckoned with, for the room that it leaves to the label before it. */
const MARGIN_PX = 400
/** Longest fade of a range's end. */
const FADE_PX = 40

export type SceneContext = {
  readonly columns: EventColumns
  readonly events: EventShelf
  readonly scale: TimeScale
  readonly labels: LabelFit
  /** The part of the lanes that is in view, in px from their top; bands outside it are left out. */
  readonly inView?: { readonly top: number; readonly bottom: number }
  /** Nobody can pan to the rest of a label: it is shortened at the edge of the plot, too. */
  readonly isStill?: boolean
}

/** Cuts a packing to the viewport of `scale`, and sets each label to the room that its lane has left. */
export function sceneAt(packing: Packing, context: SceneContext): Scene {
  const { scale, inView } = context
  const level = Math.max(packing.baseLevel, levelAt(scale.pxPerMs))
  const margin = MARGIN_PX / scale.pxPerMs
  const packedPxPerMs = levelScale(level)
  const { start, end } = scale.viewport
  const indexes = tilesShowing(packing, level, { start: start - margin, end: end + margin })
  const marks: Mark[] = []
  const clusters: ClusterMark[] = []
  const awaited: number[] = []
  for (const band of packing.bands) {
    if (inView && (band.top > inView.bottom || band.top + band.height < inView.top)) continue
    const tiles = indexes.map(index => band.tile(level, index))
    for (let lane = 0; lane < band.lanes; lane++) {
      const y = band.lanesTop + (lane + 0.5) * LANE_PX
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
  return { width: scale.widthPx, height: packing.height, level, marks, clusters, bands, axis: axisAt(scale), awaited }
}

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

const clusterYOf = ({ lanesTop, lanes }: PackedBand) => lanesTop + (lanes + 0.5) * LANE_PX

function clustersOf(tile: Tile, band: PackedBand, level: number, scale: TimeScale): readonly ClusterMark[] {
  const y = clusterYOf(band)
  return tile.clusters.flatMap(({ bin, count, from, to }) => {
    const x = scale.xOf(middleOf(level, bin))
    if (x < -CLIP_PX || x > scale.widthPx + CLIP_PX) return []
    const key = `${band.id}/${level}/${bin}`
    const [firstRow = 0, lastRow = 0] = [band.rows[from], band.rows[to - 1]]
    return [{ key, band: band.id, level, bin, count, x, y, firstRow, lastRow }]
  })
}

type MarkContext = SceneContext & { readonly y: number; readonly band: string; readonly awaited: number[] }

function markOf(slot: Slot, next: Slot | undefined, context: MarkContext): Mark | undefined {
  const { columns, events, scale, labels, y, band, awaited } = context
  const { row } = slot
  const bounds = boundsAt(columns, row)
  const extent = extentOf(bounds, scale.pxPerMs)
  if (!extent) return undefined
  const origin = scale.viewport.start * scale.pxPerMs
  const toX = (px: number) => Math.min(Math.max(px - origin, -CLIP_PX), scale.widthPx + CLIP_PX)
  const shape = shapeOf(bounds)
  const x0 = extent.x0 - origin
  const x1 = extent.x1 - origin
  const [core0, core1] = coreOf(shape, bounds, extent, scale.pxPerMs)
  // In a view of hours the dot of a day, which stands at noon, may lie outside while the day itself fills the view.
  const dayX = Math.max(core0 - origin, 0)
  const isOutsideDay = shape === 'dot' && (x1 < 0 || x0 > scale.widthPx) && dayX < scale.widthPx && core1 > origin
  // Far outside on either side; a label before the mark is no longer than the margin.
  if (x0 > scale.widthPx + MARGIN_PX && !isOutsideDay) return undefined
  const nextExtent = next && extentOf(boundsAt(columns, next.row), scale.pxPerMs)
  const free = next && nextExtent ? nextExtent.x0 - next.before - origin - LANE_GAP_PX : Number.POSITIVE_INFINITY
  const limit = context.isStill ? Math.min(free, scale.widthPx) : free
  const named = events.labelAt(row)
  const strong = (columns.importance[row] ?? 0) >= STRONG_IMPORTANCE
  const text = { title: named?.title ?? '', strong }
  const label =
    slot.before > 0
      ? labelBefore(text, x0, slot.before, labels)
      : slot.behind === 0
        ? undefined
        : labelOf(text, {
            ...(isOutsideDay ? { x0: dayX, x1: dayX } : { x0, x1 }),
            shape,
            limit,
            labels,
            widthPx: scale.widthPx,
          })
  const [markStart, markEnd] = label ? [Math.min(x0, label.x), Math.max(x1, label.x + label.width)] : [x0, x1]
  if ((markEnd < 0 || markStart > scale.widthPx) && !isOutsideDay) return undefined
  const twinned = hasTwinsAt(columns, row) ? events.at(row) : undefined
  if ((!named && isLabelled(slot)) || (hasTwinsAt(columns, row) && !twinned)) awaited.push(row)
  return {
    key: `${band}/${row}`,
    row,
    id: named?.id,
    shape,
    texture: textureOf(statusAt(columns, row), bounds),
    x0: toX(extent.x0),
    x1: toX(extent.x1),
    y,
    core0: toX(core0),
    core1: toX(core1),
    openStart: bounds.openStart,
    openEnd: bounds.openEnd,
    twins: twinned ? twinsOf(twinned, scale.pxPerMs).map(twin => ({ x0: toX(twin.x0), x1: toX(twin.x1) })) : NO_TWINS,
    label,
  }
}

const NO_TWINS: readonly Extent[] = []

/** In px from 1970: the competing dates that were not chosen. */
function twinsOf({ date }: TimelineEvent, pxPerMs: number): readonly Extent[] {
  return date.competing.flatMap(({ chosen, bounds }) => (chosen ? [] : (extentOf(bounds, pxPerMs) ?? [])))
}

/** In px from 1970: see `Mark.core0`. */
function coreOf(shape: Shape, bounds: DateBounds, { x0, x1 }: Extent, pxPerMs: number): readonly [number, number] {
  if (shape === 'dot') return [bounds.earliest * pxPerMs, bounds.latest * pxPerMs]
  if (shape === 'range') {
    const fade = Math.min(FADE_PX, (x1 - x0) * 0.3)
    return [x0 + fade, x1 - fade]
  }
  const { startsIn, endsIn } = bounds
  // An end known to the day is sharp; an unknown end fades along its whole tail.
  const from = lengthOf(startsIn) <= MS_PER_DAY ? x0 : Number.isFinite(startsIn.end) ? startsIn.end * pxPerMs : x0
  const to = lengthOf(endsIn) <= MS_PER_DAY ? x1 : Number.isFinite(endsIn.start) ? endsIn.start * pxPerMs : x1
  return [bounds.openStart ? x1 : from, bounds.openEnd ? x0 : to]
}

type LabelContext = {
  readonly x0: number
  readonly x1: number
  readonly shape: Shape
  /** Where the next mark of the lane needs its room. */
  readonly limit: number
  readonly labels: LabelFit
  /** Of the plot. */
  readonly widthPx: number
}

type LabelText = { readonly title: string; readonly strong: boolean }

function labelBefore({ title, strong }: LabelText, x0: number, roomPx: number, labels: LabelFit): Mark['label'] {
  const text = labels.fit(title, strong, roomPx - LABEL_GAP_PX)
  if (!text) return undefined
  const width = labels.widthOf(text, strong)
  return { text, x: x0 - LABEL_GAP_PX - width, width, strong }
}

/** A label stays in view while its bar is: it slides along the bar, up to the bar's end. */
function labelOf({ title, strong }: LabelText, { x0, x1, shape, limit, labels, widthPx }: LabelContext): Mark['label'] {
  const offset = labelOffset(shape, { x0, x1 })
  const room = limit - (x0 + offset)
  if (x0 + offset > widthPx || title === '') return undefined
  if (room < SHORTEST_LABEL_PX && room < labels.widthOf(title, strong)) return undefined
  const text = labels.fit(title, strong, room)
  if (text === undefined) return undefined
  const width = labels.widthOf(text, strong)
  const atStart = x0 + offset
  if (shape === 'dot' || atStart >= offset) return { text, x: atStart, width, strong }
  const furthest = Math.max(atStart, x1 - width - offset)
  return { text, x: Math.min(offset, furthest), width, strong }
}
