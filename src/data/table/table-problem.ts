import type { Problem } from '../../model/problem.ts'

export const TABLE = { rule: 'table', level: 'error' } as const

/** Rows count from 1, as a spreadsheet counts them; the first is that of the names. */
export const rowPlace = (row: number, column?: string): string =>
  column === undefined ? `row ${row}` : `row ${row}, ${column}`

export const inCell = (row: number, column: string | undefined, message: string, hint?: string): Problem => ({
  ...TABLE,
  where: rowPlace(row, column),
  message,
  ...(hint !== undefined && { hint }),
})
