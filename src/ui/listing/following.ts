/** How a list or a table and the timeline follow each other. */
import { anchorAt, type EventColumns, firstAmong } from '../../model/event-columns.ts'
import { selectColumns, selectFull } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { contains, type Instant, lengthOf, type Span } from '../../time/span.ts'
import { movedInto } from '../../time/viewport.ts'

/** A timeline at rest is followed: one that flies past cannot be read anyway, and would cost the frames of the hand. */
export const TIMELINE_RESTS_MS = 120

/** Where in the viewport the reader's place comes to stand: what comes next has the rest. */
const FOLLOW_SHARE = 0.15

export const isFollowed = ({ viewportBy }: TimelineState) =>
  viewportBy === 'timeline' || viewportBy === 'address' || viewportBy === 'start'

/** The viewport that goes along with a reader who has come to the row; undefined where it holds the row already. */
export function viewportAlong(state: TimelineState, row: number, reading: 'forward' | 'backward'): Span | undefined {
  const { viewport } = state
  const anchor = anchorAt(selectColumns(state), row)
  if (anchor === Infinity || contains(viewport, anchor)) return undefined
  const start = anchor - lengthOf(viewport) * (reading === 'forward' ? FOLLOW_SHARE : 1 - FOLLOW_SHARE)
  return movedInto(selectFull(state), { start, end: start + lengthOf(viewport) })
}

/** Where the reader has asked to go, while that is in view; else where the view begins. */
export const beginningOf = ({ aim, viewport }: TimelineState): Instant =>
  aim?.viewport === viewport ? aim.at : viewport.start

/** The place of the first row, in time order, that stands at the instant or after it; the last one if all stand before. */
export const firstFrom = (columns: EventColumns, rows: Uint32Array, instant: Instant): number =>
  Math.min(firstAmong(columns, rows, instant), Math.max(0, rows.length - 1))

/** The place of the row that a list of these begins with. */
export const firstInStep = (state: TimelineState, rows: Uint32Array): number =>
  firstFrom(selectColumns(state), rows, beginningOf(state))
