import type { EventShelf } from '../model/collection.ts'
import { boundsAt, type EventColumns, hasTwinsAt, statusAt } from '../model/event-columns.ts'
import type { EventId } from '../model/timeline-event.ts'
import type { DateBounds } from '../time/edtf/bounds.ts'
import { lengthOf, MS_PER_DAY, type Span } from '../time/span.ts'
import type { TimeScale } from '../time/time-scale.ts'
import type { LabelFit } from './label-fit.ts'
import { STRONG_IMPORTANCE } from './packing.ts'
import {
  DOT_RADIUS_PX,
  type Extent,
  extentOf,
  LABEL_GAP_PX,
  labelOffset,
  type Shape,
  shapeOf,
  type Texture,
  textureOf,
} from './shape.ts'
import { isLabelled, LANE_GAP_PX, SHORTEST_LABEL_PX, type Slot } from './slots.ts'

/** One event as it is drawn, in CSS px from the left edge of the plot and the top of the lanes. */
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
  /** Of a set of several times: each of them. Else none, and the mark is all of a piece. */
  readonly parts: readonly Extent[]
  /** Where the dates that compete with the chosen one would put it. */
  readonly twins: readonly Extent[]
  readonly label: Label | undefined
}

export type Label = { readonly text: string; readonly x: number; readonly width: number; readonly strong: boolean }

/** Between a label and the right edge of the plot, where it is shortened rather than cut. */
const EDGE_PX = 6
/** Of a label whose beginning is so far out of sight, on the left, nobody can tell what it says. */
const CUT_PX = 10

/** How strongly a label is drawn, from 0 to 1: one that is cut fades, instead of standing there and saying nothing. */
export const strengthOf = ({ x }: Label): number => Math.min(1, 1 + x / CUT_PX)

/** The id of the band that a mark stands in. */
export const bandOf = ({ key }: Mark): string => key.slice(0, key.lastIndexOf('/'))

/** How far outside the plot a position may lie. */
export const CLIP_PX = 200
/** How far outside the plot a mark is still reckoned with, for the room that it leaves to the label before it. */
export const MARGIN_PX = 400
/** Longest fade of a range's end. */
const FADE_PX = 40

type MarkContext = {
  readonly columns: EventColumns
  readonly events: EventShelf
  readonly scale: TimeScale
  readonly labels: LabelFit
  /** See `SceneContext`. */
  readonly isStill?: boolean
  /** Where the label has to end, in px from the left edge, whatever comes next. */
  readonly limit?: number
  /** The centre of the lane. */
  readonly y: number
  /** The id of the band. */
  readonly band: string
  /** Takes the rows whose label or event has not come yet. */
  readonly awaited: number[]
}

/**
 * The mark of a slot, with its label set to the room up to the next slot of the lane. Undefined if nothing of it is in
 * view.
 */
export function markOf(
  slot: Pick<Slot, 'row' | 'behind' | 'before'>,
  next: Slot | undefined,
  context: MarkContext,
): Mark | undefined {
  const { columns, events, scale, labels, y, band, awaited } = context
  const { row } = slot
  const bounds = boundsAt(columns, row)
  const extent = extentOf(bounds, scale.pxPerMs)
  if (!extent) return undefined
  const origin = scale.viewport.start * scale.pxPerMs
  const toX = (px: number) => Math.min(Math.max(px - origin, -CLIP_PX), scale.widthPx + CLIP_PX)
  const clipped = ({ x0, x1 }: Extent): Extent => ({ x0: toX(x0), x1: toX(x1) })
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
  const free =
    next && nextExtent
      ? Math.min(nextExtent.x0 - next.before, drawnFrom(nextExtent, twinsAt(next.row, context))) - origin - LANE_GAP_PX
      : Number.POSITIVE_INFINITY
  const limit = Math.min(free, context.limit ?? free)
  const named = events.labelAt(row)
  const strong = (columns.importance[row] ?? 0) >= STRONG_IMPORTANCE
  const text = { title: named?.title ?? '', strong }
  const whole =
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
            isStill: context.isStill === true,
          })
  const label = whole && whole.x > (context.isStill ? -1 : -CUT_PX) ? whole : undefined
  const [markStart, markEnd] = label ? [Math.min(x0, label.x), Math.max(x1, label.x + label.width)] : [x0, x1]
  if ((markEnd < 0 || markStart > scale.widthPx) && !isOutsideDay) return undefined
  const twins = twinsAt(row, context)
  if ((!named && isLabelled(slot)) || !twins) awaited.push(row)
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
    // Hardly any event is a set, and each mark of each frame is asked.
    parts: (shape === 'bar' && bounds.members?.map(member => clipped(pxOf(member, scale.pxPerMs)))) || NONE,
    twins: twins?.map(clipped) ?? NONE,
    label,
  }
}

/** Of a competing date, with all of its own length, from its mark. */
const TWIN_REACH_PX = 90

/**
 * Whether a competing date is drawn beside its mark. One that reaches further would run through what else stands in the lane;
 * it shows on a mark that is pointed at.
 */
export function isTwinNear({ x0, x1 }: Extent, twin: Extent): boolean {
  const gap = Math.max(twin.x1 < x0 ? x0 - twin.x1 : twin.x0 - x1, 0)
  return gap + Math.max(twin.x1 - twin.x0, 2 * DOT_RADIUS_PX) <= TWIN_REACH_PX
}

/** Where a mark begins, or the first of the competing dates that are drawn beside it. */
export const drawnFrom = (mark: Extent, twins: readonly Extent[] = NONE): number =>
  twins.reduce((from, twin) => (isTwinNear(mark, twin) ? Math.min(from, twin.x0) : from), mark.x0)

const NONE: readonly Extent[] = []

/** In px from 1970: the competing dates that were not chosen. Undefined until the event has come that has them. */
function twinsAt(row: number, { columns, events, scale }: MarkContext): readonly Extent[] | undefined {
  if (!hasTwinsAt(columns, row)) return NONE
  return events
    .at(row)
    ?.date.competing.flatMap(({ chosen, bounds }) => (chosen ? [] : (extentOf(bounds, scale.pxPerMs) ?? [])))
}

/** In px from 1970. */
const pxOf = ({ start, end }: Span, pxPerMs: number): Extent => ({ x0: start * pxPerMs, x1: end * pxPerMs })

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
  // The other end may fade over more than the tail, and then over half of it.
  if (!bounds.openEnd && !bounds.openStart) return [from, to]
  const middle = (x0 + x1) / 2
  const at = bounds.openEnd ? Math.min(from, middle) : Math.max(to, middle)
  return [at, at]
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
  /** See `SceneContext`: a label of which the beginning is out of sight cannot be read at all. */
  readonly isStill: boolean
}

type LabelText = { readonly title: string; readonly strong: boolean }

function labelBefore({ title, strong }: LabelText, x0: number, roomPx: number, labels: LabelFit): Mark['label'] {
  const text = labels.fit(title, strong, roomPx - LABEL_GAP_PX)
  if (!text) return undefined
  const width = labels.widthOf(text, strong)
  return { text, x: x0 - LABEL_GAP_PX - width, width, strong }
}

/** A label stays in view while its bar is: it slides along the bar, up to the bar's end. */
function labelOf({ title, strong }: LabelText, context: LabelContext): Mark['label'] {
  const { x0, x1, shape, limit, labels, widthPx, isStill } = context
  const offset = labelOffset(shape, { x0, x1 })
  const from = isStill && x1 > 0 ? Math.max(x0, 0) : x0
  const room = Math.min(limit - (from + offset), widthPx - EDGE_PX - (Math.max(x0, 0) + offset))
  if (x0 + offset > widthPx || title === '') return undefined
  if (room < SHORTEST_LABEL_PX && room < labels.widthOf(title, strong)) return undefined
  const text = labels.fit(title, strong, room)
  if (text === undefined) return undefined
  const width = labels.widthOf(text, strong)
  const atStart = from + offset
  if (shape === 'dot' || atStart >= offset) return { text, x: atStart, width, strong }
  const furthest = Math.max(atStart, x1 - width - offset)
  return { text, x: Math.min(offset, furthest), width, strong }
}
