import { err, ok, type Result } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { errorsOf, RULES } from '../check.ts'
import { limitProblems } from '../limit-problems.ts'
import { readAndCheck } from '../read-dataset.ts'
import { withUnsafeVisible } from '../unsafe-text.ts'
import { type Origins, placedInTable } from './origin.ts'
import { readRows } from './read-rows.ts'
import { toDataset } from './to-dataset.ts'

type Table = {
  /** The dataset that the table stands for, as JSON. It is checked as any other. */
  readonly json: string
  /** What the check finds in it, by row and column of the table. */
  readonly placed: (problems: readonly Problem[]) => readonly Problem[]
}

/**
 * Reads a table of events: comma-separated values with the names of the columns in the first row (`columns.ts`). `fileName` makes
 * the title of the collection, as a table has no place for one. Where cells are at fault, the check is asked as well, so that
 * whoever mends a table learns of all in one go.
 */
export function readTable(text: string, fileName: string): Result<Table, readonly Problem[]> {
  const rows = readRows(text)
  if (!rows.ok) return err(listed(rows.error))
  const { dataset, origins, problems } = toDataset(rows.value, titleFrom(fileName))
  const json = JSON.stringify(dataset)
  if (problems.length === 0) return ok({ json, placed: found => placedIn(found, origins) })
  const faulty = new Set(problems.map(({ where }) => where))
  const others = placedIn(readAndCheck(json, errorsOf(RULES)).problems, origins)
  return err(listed([...problems, ...others.filter(problem => !faulty.has(problem.where) && !isTold(problem))]))
}

/** Cells that are empty, and dates that are none, are told by the names of their columns. */
const isTold = ({ rule, shape }: Problem) => rule === 'edtf' || shape === 'missing'

/** In which order its rows stand is the editor's affair. */
const placedIn = (problems: readonly Problem[], origins: Origins): readonly Problem[] =>
  listed(problems.filter(({ rule }) => rule !== 'order').map(problem => placedInTable(problem, origins)))

/** Once each: two fields of a record may come from one cell. */
const listed = (problems: readonly Problem[]): readonly Problem[] =>
  limitProblems(new Map(problems.map(problem => [`${problem.where} ${problem.message}`, problem])).values())

const LONGEST_TITLE = 100

/** Without the folders that it lies in, and what says its form. */
function titleFrom(fileName: string): string {
  const name = fileName.replace(/^.*[/\\]/, '').replace(/\.[a-z]{1,4}$/i, '')
  return withUnsafeVisible(name.slice(0, LONGEST_TITLE)).trim() || 'Table'
}
