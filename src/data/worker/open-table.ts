import { err, type Result } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { readTable } from '../table/read-table.ts'
import type { WholeDataset } from './held-dataset.ts'
import { readWhole } from './open-json.ts'

/** A table is as large as a spreadsheet at most: checked whole, then given to the page. */
export function openTable(text: string, fileName: string): Result<WholeDataset, readonly Problem[]> {
  const table = readTable(text, fileName)
  if (!table.ok) return table
  const read = readWhole(table.value.json)
  return read.ok ? read : err(table.value.placed(read.error))
}
