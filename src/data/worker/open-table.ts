import { err, ok, type Result } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { NOT_UTF8 } from '../decode-text.ts'
import { decodeTable, remarksOn } from '../table/decode-table.ts'
import { readTable } from '../table/read-table.ts'
import type { WholeDataset } from './held-dataset.ts'
import { readWhole } from './open-json.ts'

/** A table is as large as a spreadsheet at most: checked whole, then given to the page. */
export function openTable(
  text: string,
  fileName: string,
  remarks: readonly Problem[] = [],
): Result<WholeDataset, readonly Problem[]> {
  const table = readTable(text, fileName)
  if (!table.ok) return table
  const { json, placed } = table.value
  const read = readWhole(json)
  if (!read.ok) return err(placed(read.error))
  return ok({ ...read.value, remarks: () => [...remarks, ...placed(read.value.remarks())] })
}

/** What is not UTF-8 may still be a table. */
export function openOther(bytes: Uint8Array, fileName: string): Result<WholeDataset, readonly Problem[]> {
  const decoded = decodeTable(bytes)
  return decoded ? openTable(decoded.text, fileName, remarksOn(decoded.encoding)) : err([NOT_UTF8])
}
