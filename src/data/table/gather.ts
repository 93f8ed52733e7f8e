import { ensure } from '../../lib/assert.ts'
import type { Problem } from '../../model/problem.ts'
import type { TableColumn } from '../../model/table-columns.ts'
import { show } from '../show-value.ts'
import type { Row } from './read-rows.ts'
import { tableProblem } from './table-problem.ts'

type Cell = { readonly value: string; readonly row: number }

/** The rows of one record, and what they say of it together. */
export type Gathered = {
  readonly rows: readonly [Row, ...Row[]]
  readonly cells: ReadonlyMap<TableColumn, Cell>
}

/**
 * Rows of one key are one record. What is said of it need stand in one of them only; where two say two things, that is a
 * problem, as one of them would be lost.
 */
export function gather(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
  columns: readonly TableColumn[],
  what: 'event' | 'source',
): { readonly records: readonly Gathered[]; readonly problems: readonly Problem[] } {
  const records = new Map<string, { readonly rows: [Row, ...Row[]]; readonly cells: Map<TableColumn, Cell> }>()
  const problems: Problem[] = []
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const known = records.get(key)
    if (known) known.rows.push(row)
    else records.set(key, { rows: [row], cells: new Map() })
    const { cells } = ensure(records.get(key), 'a record')
    for (const column of columns) {
      const value = row.cells.get(column)
      if (value === undefined) continue
      const before = cells.get(column)
      if (before === undefined) cells.set(column, { value, row: row.number })
      else if (before.value !== value) problems.push(contradiction(row.number, column, value, before, what))
    }
  }
  return { records: [...records.values()], problems }
}

const contradiction = (row: number, column: TableColumn, value: string, before: Cell, what: string): Problem =>
  tableProblem(
    row,
    column,
    `${show(value)} stands here, and ${show(before.value)} in row ${before.row}, which is of the same ${what}`,
    `write it in one of the rows, or the same in all; if they are two ${what}s, ${what === 'event' ? 'give each an id' : 'give each a name of its own'}`,
  )
