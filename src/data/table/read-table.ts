import { err, ok, type Result } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { limitProblems } from '../limit-problems.ts'
import { placedInTable } from './origin.ts'
import { readRows } from './read-rows.ts'
import { toDataset } from './to-dataset.ts'

type Table = {
  /** The dataset that the table stands for, as JSON. It is checked as any other. */
  readonly json: string
  /** What the check finds in it, by row and column of the table. */
  readonly placed: (problems: readonly Problem[]) => readonly Problem[]
}

/**
 * Reads a table of events: comma-separated values with the names of the columns in the first row (`columns.ts`). `title`: of the
 * collection, as a table has no place for it.
 */
export function readTable(text: string, title: string): Result<Table, readonly Problem[]> {
  const rows = readRows(text)
  if (!rows.ok) return err(limitProblems(rows.error))
  const { dataset, origins, problems } = toDataset(rows.value, title)
  if (problems.length > 0) return err(limitProblems(problems))
  return ok({
    json: JSON.stringify(dataset),
    placed(found) {
      const placed = new Map<string, Problem>()
      for (const problem of found) {
        // In which order its rows stand is the editor's affair.
        if (problem.rule === 'order') continue
        const inTable = placedInTable(problem, origins)
        // Two fields of a record may come from one cell.
        placed.set(`${inTable.where} ${inTable.message}`, inTable)
      }
      return [...placed.values()]
    },
  })
}
