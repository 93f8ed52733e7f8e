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
 * A set has members: it happened in the range if a member lies there (of all of them) or if every one does (of one of
 * them), possibly if one touches it, and not if the range lies between them.
 *
 * One rule serves moments and durations, since for a moment `startsIn` and `endsIn` are the same span. A date that
 * is qualified (~ or ?) is never 'certainly' anywhere: how far off it may be is not stated.
 */
export function relationTo(bounds: DateBounds, range: Span): RangeRelation {
  const { kind, earliest, latest, members } = bounds
  if (earliest >= range.end || latest <= range.start || liesBetween(members, range)) return 'not'
  const hasBegun = bounds.startsIn.end <= range.end
  const hasNotEnded = bounds.endsIn.start >= range.start
  const isQualified = bounds.approximate || bounds.uncertain
  const isInside = ({ start, end }: Span) => start >= range.start && end <= range.end
  const hasMember = kind === 'moment' || members === undefined || members.some(isInside)
  return hasBegun && hasNotEnded && hasMember && !isQualified ? 'certainly' : 'possibly'
}

/** Whether a range lies in the time between the members of a set, and touches none. */
export const liesBetween = (members: readonly Span[] | undefined, range: Span): boolean =>
  members?.every(({ start, end }) => start >= range.end || end <= range.start) === true
