import type { Problem } from '../../model/problem.ts'
import type { TableColumn } from '../../model/table-columns.ts'

/** Rows count from 1, as a spreadsheet counts them. */
export const placeOf = (row: number, column?: TableColumn): string =>
  column === undefined ? `row ${row}` : `row ${row}, ${column}`

export const tableProblem = (row: number, column: TableColumn | undefined, message: string, hint: string): Problem => ({
  rule: 'table',
  level: 'error',
  where: placeOf(row, column),
  message,
  hint,
})
