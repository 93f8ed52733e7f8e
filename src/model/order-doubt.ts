import type { Span } from '../time/span.ts'
import { boundsAt, type EventColumns } from './event-columns.ts'

/**
 * Whether the dates leave open which of two events (rows) began first: each could have begun before the other. Of two
 * events of one day, or of May 2022 and 2022, the order is open; of a war and a battle in its third year it is not.
 *
 *     a   [-----)              a   [-----)
 *     b      [-----)  open     b         [-----)  decided
 *
 * The signs ~ and ? have no size, so they open nothing here.
 */
export const orderIsUndecided = (columns: EventColumns, a: number, b: number): boolean =>
  couldSwap(boundsAt(columns, a).startsIn, boundsAt(columns, b).startsIn)

const couldSwap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
