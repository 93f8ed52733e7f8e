import type { DateBounds } from './edtf/bounds.ts'
import type { Span } from './span.ts'

export type RangeRelation = 'certainly' | 'possibly' | 'not'

/**
 * Did it happen, at least in part, within the range?
 *
 *   range                       [------------)
 *   certainly   a moment             [---)            every reading of it lies inside
 *   certainly   a duration   startsIn ==========      it has begun before the range ends (startsIn is over)
 *                                ========== endsIn    and does not end before the range begins
 *   possibly                                [-----)   some readings touch the range, others do not
 *   not                                        [--)   none does
 *
 * One rule serves moments and durations, since for a moment `startsIn` and `endsIn` are the same span. A date that
 * is qualified (~ or ?) is never 'certainly' anywhere: how far off it may be is not stated.
 */
export function relationTo(bounds: DateBounds, range: Span): RangeRelation {
  if (bounds.earliest >= range.end || bounds.latest <= range.start) return 'not'
  const hasBegun = bounds.startsIn.end <= range.end
  const hasNotEnded = bounds.endsIn.start >= range.start
  const isQualified = bounds.approximate || bounds.uncertain
  return hasBegun && hasNotEnded && !isQualified ? 'certainly' : 'possibly'
}
