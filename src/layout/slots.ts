import { boundsAt, type EventColumns } from '../model/event-columns.ts'
import type { Instant } from '../time/span.ts'
import { extentOf, LABEL_GAP_PX, labelOffset, shapeOf } from './shape.ts'
import { labelRoom } from './weight.ts'

/** Room kept free between two marks of a lane, in px. */
export const LANE_GAP_PX = 10

/** One occupied stretch of a lane, in px from 1970 at the packing scale. */
export type Slot = {
  readonly row: number
  /** Place of the row among the rows that are packed. */
  readonly position: number
  readonly x0: number
  readonly x1: number
  /** Whether room for a label is kept behind the mark. */
  readonly labelled: boolean
  /** Room kept for a label before the mark, in px: where time ends before a label behind it would. Else 0. */
  readonly before: number
}

export type SlotMaker = ReturnType<typeof slotMaker>

/** Makes the slots of one scale; no label reaches beyond `end`, where time ends, since no viewport does. */
export function slotMaker(columns: EventColumns, pxPerMs: number, end: Instant) {
  const extentAt = (row: number) => extentOf(boundsAt(columns, row), pxPerMs)
  return {
    /** Room for the mark alone. Undefined for a date without any bound. */
    bare(row: number, position: number): Slot | undefined {
      const extent = extentAt(row)
      return extent && { row, position, x0: extent.x0, x1: extent.x1, labelled: false, before: 0 }
    },
    /** Room for the mark with its label. */
    labelled(row: number, position: number): Slot | undefined {
      const extent = extentAt(row)
      if (!extent) return undefined
      const { x0, x1 } = extent
      const width = labelRoom(columns, row)
      const labelEnd = x0 + labelOffset(shapeOf(boundsAt(columns, row)), extent) + width
      const isBefore = labelEnd > end * pxPerMs && labelEnd > x1 + width / 2
      const before = isBefore ? width + LABEL_GAP_PX : 0
      return isBefore
        ? { row, position, x0: x0 - before, x1, labelled: false, before }
        : { row, position, x0, x1: Math.max(x1, labelEnd), labelled: true, before }
    },
  }
}

/** Slots in time order, none overlapping another. */
export type Lane = Slot[]

/** Puts the slot into the lane if there is room for it. */
export function placeIn(lane: Lane, slot: Slot): boolean {
  const at = firstEndingAfter(lane, slot.x0 - LANE_GAP_PX)
  const next = lane[at]
  if (next && next.x0 < slot.x1 + LANE_GAP_PX) return false
  lane.splice(at, 0, slot)
  return true
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
