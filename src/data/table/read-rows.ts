import Papa from 'papaparse'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { type Column, columnsOf } from './columns.ts'
import { inCell, rowPlace, TABLE } from './table-problem.ts'

/** A row that is not blank: what stands in its columns, without space around it. What is empty is not there. */
export type Row = {
  /** As a spreadsheet counts: the names of the columns are row 1. */
  readonly number: number
  readonly cells: ReadonlyMap<Column, string>
}

/** More events than anybody keeps in a spreadsheet; the page is given all of them at once. */
const MAX_ROWS = 50_000
/** The words of a document, and the space at their edges. */
const VERBATIM: ReadonlySet<Column> = new Set(['quote', 'prefix', 'suffix'])
/** Exports put it before what a spreadsheet would run as a formula, such as the minus of a year BCE. */
const GUARD = /^'(?=[=+@-])/
/** What parts the cells is found out: spreadsheets write a comma, a semicolon or a tab, as the country has it. */
const SEPARATORS = [',', ';', '\t', '|']

/** The rows of a table of comma-separated values, or of those that spreadsheets write in their place. */
export function readRows(text: string): Result<readonly Row[], readonly Problem[]> {
  const { data, errors } = Papa.parse<readonly string[]>(text, {
    delimitersToGuess: SEPARATORS,
    // With the names, and one more to tell that there are too many.
    preview: MAX_ROWS + 2,
  })
  const [header = [], ...rest] = data
  if (rest.length > MAX_ROWS) return err([TOO_MANY])
  const columns = columnsOf(header)
  const problems: Problem[] = columns.ok ? [] : [...columns.error]
  // It complains of its guess at the separators as well, where there is one row to guess by.
  for (const { type, message, row } of errors) if (type === 'Quotes') problems.push(brokenQuotes(message, row))
  if (!columns.ok || problems.length > 0) return err(problems)
  const rows: Row[] = []
  for (const [i, cells] of rest.entries()) {
    const number = i + 2
    const filled = new Map<Column, string>()
    let unnamed: string | undefined
    for (const [place, cell] of cells.entries()) {
      const value = cell.trim()
      if (value === '') continue
      const column = columns.value[place]
      if (column) filled.set(column, VERBATIM.has(column) ? cell : value.replace(GUARD, ''))
      // One with a name was left aside on purpose.
      else if (!header[place]?.trim()) unnamed ??= value
    }
    if (unnamed !== undefined)
      problems.push(inCell(number, undefined, `“${unnamed.slice(0, 40)}” stands in a column without a name`, NAME_IT))
    if (filled.size > 0) rows.push({ number, cells: filled })
  }
  return problems.length > 0 ? err(problems) : ok(rows)
}

const NAME_IT = 'name the column in the first row; a cell with a comma in it needs quotation marks around it'

const TOO_MANY: Problem = {
  ...TABLE,
  where: 'file',
  message: `the table has more than ${MAX_ROWS} rows, which is all that is read of one`,
  hint: 'write larger collections as a dataset, JSON or packed',
}

const brokenQuotes = (message: string, row: number | undefined): Problem => ({
  ...TABLE,
  where: row === undefined ? 'file' : rowPlace(row + 1),
  message: `the quotation marks around a cell do not end (${message.toLowerCase()})`,
  hint: 'a quotation mark within a cell that stands in such marks is written twice',
})
