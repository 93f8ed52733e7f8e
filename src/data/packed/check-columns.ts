import {
  anchorAt,
  arePossibleFlags,
  boundsAt,
  type EventColumns,
  endsWithYearAt,
  isDurationAt,
  precisionAt,
} from '../../model/event-columns.ts'
import { isKnownToYear } from '../../model/time-order.ts'
import { damaged } from './damage.ts'

/** Whether rows can be what `setRow` makes, and stand in time order: of what a row says without its event, all of it. */
export function checkColumns(columns: EventColumns, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    if (!isPossible(columns, row)) damaged(`row ${row} has no possible date, flags or importance`)
    if (row > 0 && !isInOrder(columns, row)) damaged(`row ${row} stands after a later one`)
  }
}

/** See the picture at `DateBounds`. Comparisons that fail for NaN, too. */
function isPossible(columns: EventColumns, row: number): boolean {
  const earliest = columns.earliest[row] ?? NaN
  const latest = columns.latest[row] ?? NaN
  const startsBefore = columns.startsBefore[row] ?? NaN
  const endsFrom = columns.endsFrom[row] ?? NaN
  const importance = columns.importance[row] ?? 0
  const isDated = isDurationAt(columns, row)
    ? earliest <= startsBefore && startsBefore <= latest && earliest <= endsFrom && endsFrom <= latest
    : startsBefore === latest && endsFrom === earliest
  return (
    isDated &&
    earliest < latest &&
    arePossibleFlags(columns.flags[row] ?? NaN) &&
    (!endsWithYearAt(columns, row) || mayEndWithYear(columns, row)) &&
    importance >= 1 &&
    importance <= 5 &&
    (columns.titleLengths[row] ?? 0) >= 1
  )
}

/** As `boundsOf` has it of `[..2021]`. */
const mayEndWithYear = (columns: EventColumns, row: number): boolean =>
  !isDurationAt(columns, row) &&
  precisionAt(columns, row) === 'range' &&
  columns.earliest[row] === -Infinity &&
  Number.isFinite(columns.latest[row])

/** As `byTime`, but for ids: `columns` do not have them. */
function isInOrder(columns: EventColumns, row: number): boolean {
  const { startsBefore, endsFrom, latest, importance } = columns
  const before = row - 1
  const anchor = anchorAt(columns, row)
  const anchorBefore = anchorAt(columns, before)
  if (anchorBefore !== anchor) return anchorBefore < anchor
  const isSamePeriod = startsBefore[before] === startsBefore[row] && endsFrom[before] === endsFrom[row]
  const sooner = latest[before] ?? NaN
  const later = latest[row] ?? NaN
  // Of the same bounds both are known to the year, or neither.
  if (sooner !== later || !isSamePeriod) {
    const isYear = isKnownToYear(boundsAt(columns, row))
    if (isKnownToYear(boundsAt(columns, before)) !== isYear) return !isYear
    if (sooner !== later) return sooner < later
  }
  return (importance[before] ?? 0) >= (importance[row] ?? 0)
}
