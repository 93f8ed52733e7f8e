import type { TimelineEvent } from '../model/timeline-event.ts'
import { extentOf, labelOffset, shapeOf } from './shape.ts'

/** Room kept free between two marks of a lane, in px. */
export const LANE_GAP_PX = 10

/** Width in px that a label needs at least; layout is told, and never measures text itself. */
export type LabelWidth = (event: TimelineEvent) => number

/** One occupied stretch of a lane, in px from 1970 at the packing scale. */
export type Slot = {
  readonly event: TimelineEvent
  readonly x0: number
  readonly x1: number
  readonly labelled: boolean
}

export type Lanes = {
  /** Per lane, slots in time order, none overlapping another. */
  readonly lanes: readonly (readonly Slot[])[]
  /** What found no place, for the clusters to count. In time order. */
  readonly overflow: readonly TimelineEvent[]
}

type Options = { readonly pxPerMs: number; readonly maxLanes: number; readonly labelWidth: LabelWidth }

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
export function packLanes(events: readonly TimelineEvent[], { pxPerMs, maxLanes, labelWidth }: Options): Lanes {
  const lanes: Slot[][] = []
  const overflow = new Set<TimelineEvent>()
  const place = (event: TimelineEvent, x0: number, x1: number, labelled: boolean): boolean => {
    for (let lane = 0; lane < maxLanes; lane++) {
      const slots = lanes[lane]
      if (!slots) {
        lanes.push([{ event, x0, x1, labelled }])
        return true
      }
      const at = firstEndingAfter(slots, x0 - LANE_GAP_PX)
      const next = slots[at]
      if (next && next.x0 < x1 + LANE_GAP_PX) continue
      slots.splice(at, 0, { event, x0, x1, labelled })
      return true
    }
    return false
  }
  for (const event of byImportance(events)) {
    const extent = extentOf(event.date.bounds, pxPerMs)
    if (!extent) continue
    const labelEnd = extent.x0 + labelOffset(shapeOf(event.date.bounds), extent) + labelWidth(event)
    const isPlaced =
      place(event, extent.x0, Math.max(extent.x1, labelEnd), true) || place(event, extent.x0, extent.x1, false)
    if (!isPlaced) overflow.add(event)
  }
  return { lanes, overflow: events.filter(event => overflow.has(event)) }
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
