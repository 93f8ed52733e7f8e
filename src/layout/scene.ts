import type { EventId, TimelineEvent } from '../model/timeline-event.ts'
import type { DateBounds } from '../time/edtf/bounds.ts'
import { lengthOf, MS_PER_DAY, type Span } from '../time/span.ts'
import type { TimeScale } from '../time/time-scale.ts'
import { type Axis, axisAt } from './axis.ts'
import type { LabelFit } from './label-fit.ts'
import { firstEndingAfter, LANE_GAP_PX, type Slot } from './lanes.ts'
import { LANE_PX, type Packing, STRONG_IMPORTANCE } from './packing.ts'
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

/**
 * What is to be drawn for one viewport, in CSS px from the left edge of the plot and the top of the lanes. Positions
 * are clipped to a little outside the plot, since a canvas computes in 32-bit floats: a decade at an hour's zoom
 * would be 88 million px wide.
 */
export type Scene = {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly clusters: readonly ClusterMark[]
  readonly bands: readonly Band[]
  readonly axis: Axis
}

export type Mark = {
  /** Unique in the scene: an event stands once in each of its bands. */
  readonly key: string
  readonly event: TimelineEvent
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

export type ClusterMark = {
  readonly key: string
  readonly count: number
  readonly x: number
  readonly y: number
  readonly span: Span
  readonly events: readonly TimelineEvent[]
}

export type Band = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly top: number
  readonly height: number
}

/** How far outside the plot a position may lie. */
const CLIP_PX = 200
/** A label shorter than this says nothing; the mark then stands alone. */
const SHORTEST_LABEL_PX = 64
/** Longest fade of a range's end. */
const FADE_PX = 40

/** Cuts a packing to the viewport of `scale`, and sets each label to the room that its lane has left. */
export function sceneAt(packing: Packing, scale: TimeScale, labels: LabelFit): Scene {
  const marks: Mark[] = []
  const clusters: ClusterMark[] = []
  const bands: Band[] = []
  // Slots are in px from 1970 at the packing scale; this is the left edge of the viewport in the same px.
  const left = scale.viewport.start * packing.pxPerMs
  const right = scale.viewport.end * packing.pxPerMs
  for (const band of packing.bands) {
    bands.push({ id: band.id, name: band.name, count: band.count, top: band.top, height: band.height })
    band.lanes.forEach((slots, lane) => {
      const y = band.lanesTop + (lane + 0.5) * LANE_PX
      for (let at = Math.max(0, firstEndingAfter(slots, left) - 1); at < slots.length; at++) {
        const slot = slots[at]
        if (!slot || slot.x0 - CLIP_PX > right) break
        const mark = markOf(slot, slots[at + 1], { scale, labels, y, band: band.id })
        if (mark) marks.push(mark)
      }
    })
    const y = band.lanesTop + (band.lanes.length + 0.5) * LANE_PX
    for (const cluster of band.clusters) {
      const x = scale.xOf(cluster.x / packing.pxPerMs)
      if (x < -CLIP_PX || x > scale.widthPx + CLIP_PX) continue
      const { events, span } = cluster
      clusters.push({ key: `${band.id}/${packing.level}/${cluster.key}`, count: events.length, x, y, span, events })
    }
  }
  return { width: scale.widthPx, height: packing.height, marks, clusters, bands, axis: axisAt(scale) }
}

type MarkContext = { readonly scale: TimeScale; readonly labels: LabelFit; readonly y: number; readonly band: string }

function markOf(slot: Slot, next: Slot | undefined, { scale, labels, y, band }: MarkContext): Mark | undefined {
  const { event } = slot
  const { bounds } = event.date
  const extent = extentOf(bounds, scale.pxPerMs)
  if (!extent) return undefined
  const origin = scale.viewport.start * scale.pxPerMs
  const toX = (px: number) => Math.min(Math.max(px - origin, -CLIP_PX), scale.widthPx + CLIP_PX)
  const shape = shapeOf(bounds)
  const x0 = extent.x0 - origin
  const x1 = extent.x1 - origin
  const nextExtent = next && extentOf(next.event.date.bounds, scale.pxPerMs)
  const labelLimit = next && nextExtent ? nextExtent.x0 - next.before - origin - LANE_GAP_PX : Number.POSITIVE_INFINITY
  const label =
    slot.before > 0
      ? labelBefore(event, x0, slot.before, labels)
      : labelOf(event, { x0, x1, shape, limit: labelLimit, labels })
  const [markStart, markEnd] = label ? [Math.min(x0, label.x), Math.max(x1, label.x + label.width)] : [x0, x1]
  if (markEnd < 0 || markStart > scale.widthPx) return undefined
  const [core0, core1] = coreOf(shape, bounds, extent, scale.pxPerMs)
  return {
    key: `${band}/${event.id}`,
    event,
    shape,
    texture: textureOf(event.status, bounds),
    x0: toX(extent.x0),
    x1: toX(extent.x1),
    y,
    core0: toX(core0),
    core1: toX(core1),
    openStart: !Number.isFinite(bounds.earliest),
    openEnd: !Number.isFinite(bounds.latest),
    twins: twinsOf(event, scale.pxPerMs).map(twin => ({ x0: toX(twin.x0), x1: toX(twin.x1) })),
    label,
  }
}

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
}

function labelBefore(event: TimelineEvent, x0: number, roomPx: number, labels: LabelFit): Mark['label'] {
  const strong = event.importance >= STRONG_IMPORTANCE
  const text = labels.fit(event.title, strong, roomPx - LABEL_GAP_PX)
  if (text === undefined) return undefined
  const width = labels.widthOf(text, strong)
  return { text, x: x0 - LABEL_GAP_PX - width, width, strong }
}

/** A label stays in view while its bar is: it slides along the bar, up to the bar's end. */
function labelOf(event: TimelineEvent, { x0, x1, shape, limit, labels }: LabelContext): Mark['label'] {
  const strong = event.importance >= STRONG_IMPORTANCE
  const offset = labelOffset(shape, { x0, x1 })
  const room = limit - (x0 + offset)
  if (room < SHORTEST_LABEL_PX && room < labels.widthOf(event.title, strong)) return undefined
  const text = labels.fit(event.title, strong, room)
  if (text === undefined) return undefined
  const width = labels.widthOf(text, strong)
  const atStart = x0 + offset
  if (shape === 'dot' || atStart >= offset) return { text, x: atStart, width, strong }
  const furthest = Math.max(atStart, x1 - width - offset)
  return { text, x: Math.min(offset, furthest), width, strong }
}

/** The mark or cluster under a point, topmost first; a little slack, because a dot is small under a finger. */
export function hitTest(scene: Scene, x: number, y: number, slackPx: number): Mark | ClusterMark | undefined {
  const isInLane = (markY: number) => Math.abs(y - markY) <= LANE_PX / 2
  for (const cluster of scene.clusters)
    if (isInLane(cluster.y) && Math.abs(x - cluster.x) <= 20 + slackPx) return cluster
  let nearest: { readonly mark: Mark; readonly distance: number } | undefined
  for (const mark of scene.marks) {
    if (!isInLane(mark.y)) continue
    const { x0, x1 } = visualExtent(mark)
    const distance = Math.max(x0 - x, x - x1, 0)
    if (distance <= slackPx && (!nearest || distance < nearest.distance)) nearest = { mark, distance }
  }
  return nearest?.mark
}

/** The mark with its label, in px. */
export function visualExtent({ x0, x1, label }: Mark): Extent {
  return label ? { x0: Math.min(x0, label.x), x1: Math.max(x1, label.x + label.width) } : { x0, x1 }
}

export const isCluster = (hit: Mark | ClusterMark): hit is ClusterMark => 'events' in hit

/** The one event that is meant; undefined for a cluster of several. */
export function eventAt(hit: Mark | ClusterMark): TimelineEvent | undefined {
  if (!isCluster(hit)) return hit.event
  return hit.events.length === 1 ? hit.events[0] : undefined
}

/** Where each event is drawn, if it is: its own mark, or the cluster that counts it. */
export function findEvent(scene: Scene, id: EventId): Mark | ClusterMark | undefined {
  return (
    scene.marks.find(({ event }) => event.id === id) ??
    scene.clusters.find(({ events }) => events.some(event => event.id === id))
  )
}
