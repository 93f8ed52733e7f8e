import type { Span } from '../time/span.ts'
import { anchorAt, type EventColumns, firstAmong, latestAt } from './event-columns.ts'

/** How many events have a place in time, how many of those are in a view, and what holds them all. */
type Places = { readonly placed: number; readonly inView: number; readonly span: Span | undefined }

/**
 * Of some rows, in order. A date without a latest end stands where it begins: how far it reaches is not known. One pass, so
 * nothing for a frame.
 */
export function placesOf(columns: EventColumns, rows: Uint32Array, view: Span): Places {
  const placed = firstAmong(columns, rows, Infinity)
  const start = anchorAt(columns, rows[0] ?? -1)
  let [inView, end] = [0, start]
  for (let at = 0; at < placed; at++) {
    const row = rows[at] ?? 0
    const from = anchorAt(columns, row)
    const latest = latestAt(columns, row)
    const to = latest < Infinity ? latest : from
    if (from < view.end && (from >= view.start || to > view.start)) inView++
    if (to > end) end = to
  }
  return { placed, inView, span: placed > 0 ? { start, end } : undefined }
}
