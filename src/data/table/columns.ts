import { err, ok, type Result } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { ASIDE, TABLE_COLUMNS, type TableColumn } from '../../model/table-columns.ts'
import { nearestOf } from '../known-keys.ts'
import { show } from '../show-value.ts'
import { columnsNamed, doubtOf, foldedTitle } from './column-names.ts'
import { tableProblem } from './table-problem.ts'

/** Without these a row is no event with its evidence; with what to put there. */
export const NEEDED: Readonly<Partial<Record<TableColumn, string>>> = {
  title: 'what happened, in a sentence',
  date: 'when: EDTF such as 2022-10 or 1962~, or words such as 4 October 1957',
  status: 'occurred, planned, alleged, disputed or did not occur',
  quote: 'the words of the source that it rests on, as they stand there',
  source: 'a short name of the document that the words stand in',
}
export const NEEDED_COLUMNS = TABLE_COLUMNS.filter(column => NEEDED[column] !== undefined)

const MOST_TYPOS = 2
const LEAVE_ASIDE = `begin a name with ${ASIDE} to leave its column aside`

/** The column at each place of a table; undefined for one that is left aside. `row`: where the names stand. */
export function columnsOf(
  header: readonly string[],
  row: number,
): Result<readonly (TableColumn | undefined)[], readonly Problem[]> {
  const columns = columnsNamed(header)
  const missing = NEEDED_COLUMNS.filter(column => !columns.includes(column))
  // Of a file that is no such table one sentence says more than one for each of its cells.
  if (missing.length === NEEDED_COLUMNS.length) return err([noTable(header, row)])
  const problems: Problem[] = []
  for (const [place, name] of header.entries()) {
    const column = columns[place]
    const first = column ? columns.indexOf(column) : place
    if (first < place)
      problems.push(
        tableProblem(
          row,
          undefined,
          `${show(header[first]?.trim())} and ${show(name.trim())} both mean the column “${column}”`,
          `leave one; ${LEAVE_ASIDE}`,
        ),
      )
    if (!column && !isAside(name)) problems.push(unknownColumn(name, row))
  }
  for (const column of missing)
    problems.push(tableProblem(row, undefined, `there is no column “${column}”`, `add it: ${NEEDED[column]}`))
  return problems.length > 0 ? err(problems) : ok(columns)
}

/** How many columns of a table of events the names are of. */
export const knownColumns = (header: readonly string[]): number => columnsNamed(header).filter(column => column).length

/** An empty name over an empty column is what spreadsheets leave behind. */
const isAside = (name: string) => name.trim() === '' || name.trim().startsWith(ASIDE)

function unknownColumn(name: string, row: number): Problem {
  const folded = foldedTitle(name)
  const doubt = doubtOf(folded)
  const near = nearestOf(TABLE_COLUMNS, folded, MOST_TYPOS)
  const other = near
    ? `is “${near}” meant? Else ${LEAVE_ASIDE}`
    : `${LEAVE_ASIDE}, or call it one of: ${TABLE_COLUMNS.join(', ')}`
  const hint = doubt ? `${doubt}; else ${LEAVE_ASIDE}` : other
  return tableProblem(row, undefined, `a table of events has no column ${show(name.trim())}`, hint)
}

const noTable = (header: readonly string[], row: number): Problem =>
  tableProblem(
    row,
    undefined,
    `this is neither a dataset nor a table of events: it begins ${show(header.join(', '))}`,
    `the first row of a table names its columns, at least: ${NEEDED_COLUMNS.join(', ')}`,
  )
