import type { TimelineEvent } from '../model/timeline-event.ts'
import type { Instant } from '../time/span.ts'
import { extentOf, LABEL_GAP_PX, labelOffset, shapeOf } from './shape.ts'

/** Room kept free between two marks of a lane, in px. */
export const LANE_GAP_PX = 10

/** Width in px that a label needs at least; layout is told, and never measures text itself. */
export type LabelWidth = (event: TimelineEvent) => number

/** One occupied stretch of a lane, in px from 1970 at the packing scale. */
export type Slot = {
  readonly event: TimelineEvent
  readonly x0: number
  readonly x1: number
  /** Whether room for a label is kept behind the mark. */
  readonly labelled: boolean
  /** Room kept for a label before the mark, in px: where time ends before a label behind it would. Else 0. */
  readonly before: number
}

export type Lanes = {
  /** Per lane, slots in time order, none overlapping another. */
  readonly lanes: readonly (readonly Slot[])[]
  /** What found no place, for the clusters to count. In time order. */
  readonly overflow: readonly TimelineEvent[]
}

type Options = {
  readonly pxPerMs: number
  readonly maxLanes: number
  readonly labelWidth: LabelWidth
  /** Where time ends: no label reaches beyond it, since no viewport does. */
  readonly end: Instant
}

/**
 * Gives each event a place in a lane: first those of most importance, each in the first lane with room for mark and
 * label, else for the mark alone.
 *
 *   lane 0   ▒▓▓ First Karabakh War ▓▓▒      ● Embassy opened
 *   lane 1        ● Relations established     ●   ● Call between ministers
 *
 * Depends on the scale and on the events, not on where we look, so no mark changes lane while panning. Events without
 * any bound take no lane (they have their own counted place); what does not fit is returned as overflow.
 */
export function packLanes(events: readonly TimelineEvent[], options: Options): Lanes {
  const { pxPerMs, maxLanes, labelWidth, end } = options
  const lanes: Slot[][] = []
  const overflow = new Set<TimelineEvent>()
  for (const event of byImportance(events)) {
    const extent = extentOf(event.date.bounds, pxPerMs)
    if (!extent) continue
    const { x0, x1 } = extent
    const width = labelWidth(event)
    const labelEnd = x0 + labelOffset(shapeOf(event.date.bounds), extent) + width
    const before = labelEnd > end * pxPerMs && labelEnd > x1 + width / 2 ? width + LABEL_GAP_PX : 0
    const wanted =
      before > 0
        ? { event, x0: x0 - before, x1, labelled: false, before }
        : { event, x0, x1: Math.max(x1, labelEnd), labelled: true, before }
    const isPlaced =
      place(lanes, wanted, maxLanes) || place(lanes, { event, x0, x1, labelled: false, before: 0 }, maxLanes)
    if (!isPlaced) overflow.add(event)
  }
  return { lanes, overflow: events.filter(event => overflow.has(event)) }
}

/** Puts the slot into the first lane that has room for it. */
function place(lanes: Slot[][], slot: Slot, maxLanes: number): boolean {
  for (let lane = 0; lane < maxLanes; lane++) {
    const slots = lanes[lane]
    if (!slots) {
      lanes.push([slot])
      return true
    }
    const at = firstEndingAfter(slots, slot.x0 - LANE_GAP_PX)
    const next = slots[at]
    if (next && next.x0 < slot.x1 + LANE_GAP_PX) continue
    slots.splice(at, 0, slot)
    return true
  }
  return false
}

/** Index of the first slot that ends after `x`. Slots do not overlap, so their ends are in order as their starts are. */
export function firstEndingAfter(slots: readonly { readonly x1: number }[], x: number): number {
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((slots[middle]?.x1 ?? Number.POSITIVE_INFINITY) > x) high = middle
    else low = middle + 1
  }
  return low
}

/** Most important first; among equals the longer mark, which has the fewest places to go; then time order. */
function byImportance(events: readonly TimelineEvent[]): TimelineEvent[] {
  const length = ({ date: { bounds } }: TimelineEvent) => {
    const ms = bounds.latest - bounds.earliest
    return Number.isFinite(ms) ? ms : 0
  }
  return [...events].sort((a, b) => b.importance - a.importance || length(b) - length(a))
}
