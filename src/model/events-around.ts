import { relationTo } from '../time/range-relation.ts'
import type { Span } from '../time/span.ts'
import { boundsAt, type EventColumns, earliestAt, isQualifiedAt, latestAt } from './event-columns.ts'

/** What there is in a span, and where to look if that is nothing. */
export type Around = {
  readonly certainly: number
  /** On some readings of their dates. */
  readonly possibly: number
  /** On some readings, but as their dates lack a beginning or an end, those could be in any century. */
  readonly unbounded: number
  /** Rows: the last event that is over before the span, and the first that begins after it. */
  readonly before: number | undefined
  readonly after: number | undefined
}

/**
 * Of some rows. What has a bound on one side only ("not after 2021"), or none, is counted apart where it is not certain. All
 * three counts together are the events that a filter for the same time leaves. One pass over columns: a million take milliseconds.
 */
export function eventsAround(columns: EventColumns, rows: Uint32Array, span: Span): Around {
  const { start, end } = span
  const { earliest, latest, startsBefore, endsFrom, members } = columns
  let [certainly, possibly, unbounded] = [0, 0, 0]
  let [before, after]: (number | undefined)[] = []
  let [endOfBefore, startOfAfter] = [-Infinity, Infinity]
  for (const row of rows) {
    const [from, to] = [earliest[row] ?? -Infinity, latest[row] ?? Infinity]
    if (from === -Infinity && to === Infinity) unbounded++
    else if (to <= start) {
      if (to > endOfBefore) [before, endOfBefore] = [row, to]
    } else if (from >= end) {
      if (from < startOfAfter) [after, startOfAfter] = [row, from]
    } else if (members.has(row)) {
      const times = members.get(row) ?? []
      const relation = relationTo(boundsAt(columns, row), span)
      if (relation === 'certainly') certainly++
      else if (relation === 'possibly') possibly++
      const [last, next] = [times.findLast(time => time.end <= start), times.find(time => time.start >= end)]
      if (last && last.end > endOfBefore) [before, endOfBefore] = [row, last.end]
      if (next && next.start < startOfAfter) [after, startOfAfter] = [row, next.start]
    }
    // As `relationTo` has it, without its objects.
    else if ((startsBefore[row] ?? 0) <= end && (endsFrom[row] ?? 0) >= start && !isQualifiedAt(columns, row))
      certainly++
    else if (from !== -Infinity && to !== Infinity) possibly++
    else unbounded++
  }
  return { certainly, possibly, unbounded, before, after }
}

/** Of some rows those that have no bound on the side on which the span lies, and so may reach into it or not. */
export function rowsThatMayReach(columns: EventColumns, rows: Uint32Array, { start, end }: Span): readonly number[] {
  const found: number[] = []
  for (const row of rows) {
    const [from, to] = [earliestAt(columns, row), latestAt(columns, row)]
    if ((from === -Infinity) !== (to === Infinity) && from < end && to > start) found.push(row)
  }
  return found
}
