import { type EventColumns, firstAmong } from '../model/event-columns.ts'
import type { Instant } from '../time/span.ts'
import { isAmong } from './clusters.ts'
import type { Scene } from './scene.ts'

/**
 * Rows that are in a view without being drawn or counted in it: they began before `start`, where the view begins, reach
 * beyond it, and found no lane; the badge that counts them stands where they began.
 *
 *     ▮+2        │ start
 *      ═══════════════════════     from before
 *      ══════════════════          from before
 *           ● ── War ────────      has a lane
 *
 * A date without a latest end is not among them: how far it reaches is not known. One pass over the rows that begin
 * before the view, so nothing for a frame: to be asked when the view has come to rest.
 */
export function rowsFromBefore(
  columns: EventColumns,
  rows: Uint32Array,
  { marks, clusters }: Pick<Scene, 'marks' | 'clusters'>,
  start: Instant,
): readonly number[] {
  const { latest } = columns
  const drawn = new Set(marks.map(({ row }) => row))
  const end = firstAmong(columns, rows, start)
  const last = rows[end - 1] ?? -1
  // Most clusters in view begin after it does, and count none of those that thousands of rows would be looked up in.
  const counting = clusters.filter(({ x, among: [first = 0] }) => x >= 0 && first <= last)
  const isCounted = (row: number) => counting.some(cluster => isAmong(cluster, row))
  const found: number[] = []
  for (let at = 0; at < end; at++) {
    const row = rows[at] ?? 0
    const until = latest[row] ?? Number.POSITIVE_INFINITY
    if (until > start && until < Number.POSITIVE_INFINITY && !drawn.has(row) && !isCounted(row)) found.push(row)
  }
  return found
}
