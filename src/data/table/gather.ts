import type { Problem } from '../../model/problem.ts'
import type { Column } from './columns.ts'
import type { Row } from './read-rows.ts'
import { inCell } from './table-problem.ts'

/** The rows of one record, and what they say of it together. */
export type Gathered = { readonly rows: readonly [Row, ...Row[]]; readonly cells: ReadonlyMap<Column, string> }

type Gathering = { readonly rows: [Row, ...Row[]]; readonly cells: Map<Column, string> }

/**
 * Rows of one key are one record. What is said of it need stand in one of them only; where two say two things, that is a
 * problem, as one of them would be lost.
 */
export function gather(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
  columns: readonly Column[],
): { readonly records: ReadonlyMap<string, Gathered>; readonly problems: readonly Problem[] } {
  const records = new Map<string, Gathering>()
  const problems: Problem[] = []
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const known = records.get(key)
    if (known) known.rows.push(row)
    else records.set(key, { rows: [row], cells: new Map() })
    const { rows: all, cells } = known ?? (records.get(key) as Gathering)
    for (const column of columns) {
      const value = row.cells.get(column)
      if (value === undefined) continue
      const before = cells.get(column)
      if (before === undefined) cells.set(column, value)
      else if (before !== value) problems.push(contradiction(row, column, value, before, all))
    }
  }
  return { records, problems }
}

function contradiction(row: Row, column: Column, value: string, before: string, rows: readonly Row[]): Problem {
  const other = rows.find(({ cells }) => cells.get(column) === before)
  return inCell(
    row.number,
    column,
    `“${short(value)}” stands here, and “${short(before)}” in row ${other?.number}, of the same`,
    'write it in one of the rows, or the same in all; of two events give each an id',
  )
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
