import { firstWhere } from '../lib/bisect.ts'
import { type EventColumns, earliestAt, latestAt } from '../model/event-columns.ts'
import type { Instant } from '../time/span.ts'
import { labelRoom } from './label-room.ts'
import { extentAt, shapeAt } from './row-shape.ts'
import { LABEL_GAP_PX, labelOffset } from './shape.ts'

/** Room kept free between two marks of a lane, in px. */
export const LANE_GAP_PX = 10

/** A label shorter than this says nothing; the mark then stands alone. */
export const SHORTEST_LABEL_PX = 64

/** One occupied stretch of a lane, in px from 1970 at the packing scale. */
export type Slot = {
  readonly row: number
  /** Place of the row among the rows that are packed. */
  readonly position: number
  readonly x0: number
  readonly x1: number
  /** Room kept for a label behind the mark, or in it, in px. Else 0. */
  readonly behind: number
  /** Room kept for a label before the mark, in px: where time ends before a label behind it would. Else 0. */
  readonly before: number
}

/** Only a slot that keeps room for a label has one, and keeps its lane at closer zooms. */
export const isLabelled = ({ behind, before }: Pick<Slot, 'behind' | 'before'>) => behind > 0 || before > 0

export type SlotMaker = ReturnType<typeof slotMaker>

/** Makes the slots of one scale; no label reaches beyond `end`, where time ends, since no viewport does. */
export function slotMaker(columns: EventColumns, pxPerMs: number, end: Instant) {
  /** What is drawn without the label: of a day at a close zoom the dot at noon, and the line under all of it. */
  const stretchOf = (row: number) => {
    const shape = shapeAt(columns, row)
    const extent = extentAt(columns, row, pxPerMs, shape)
    if (!extent) return undefined
    const labelX = extent.x0 + labelOffset(shape, extent)
    if (shape !== 'dot') return { x0: extent.x0, x1: extent.x1, labelX }
    const [x0, x1] = [earliestAt(columns, row) * pxPerMs, latestAt(columns, row) * pxPerMs]
    return { x0: Math.min(extent.x0, x0), x1: Math.max(extent.x1, x1), labelX }
  }
  return {
    pxPerMs,
    /** Room for the mark alone. Undefined for a date without any bound. */
    bare(row: number, position: number): Slot | undefined {
      const stretch = stretchOf(row)
      return stretch && { row, position, x0: stretch.x0, x1: stretch.x1, behind: 0, before: 0 }
    },
    /** Room for the mark with its label: as much as the label asks for, or what is told. */
    labelled(row: number, position: number, room = labelRoom(columns, row)): Slot | undefined {
      const stretch = stretchOf(row)
      if (!stretch) return undefined
      const { x0, x1, labelX } = stretch
      const labelEnd = labelX + room
      const isBefore = labelEnd > end * pxPerMs && labelEnd > x1 + room / 2
      return isBefore
        ? { row, position, x0: x0 - room - LABEL_GAP_PX, x1, behind: 0, before: room + LABEL_GAP_PX }
        : { row, position, x0, x1: Math.max(x1, labelEnd), behind: room, before: 0 }
    },
    /** The same slot with as much room for its label as there is up to `limit`, and as the label asks for. */
    widened(slot: Slot, limit: number): Slot {
      const wanted = labelRoom(columns, slot.row)
      if (slot.before > 0 || slot.behind >= wanted) return slot
      const stretch = stretchOf(slot.row)
      if (!stretch) return slot
      const room = Math.min(wanted, limit - stretch.labelX)
      if (room <= slot.behind || room < Math.min(wanted, SHORTEST_LABEL_PX)) return slot
      const wide = this.labelled(slot.row, slot.position, room)
      return wide && wide.before === 0 ? wide : slot
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
export const firstEndingAfter = (slots: readonly { readonly x1: number }[], x: number): number =>
  firstWhere(0, slots.length, at => (slots[at]?.x1 ?? Number.POSITIVE_INFINITY) > x)
