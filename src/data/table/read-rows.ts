import Papa from 'papaparse'
import { ensure } from '../../lib/assert.ts'
import { unguardFormulas } from '../../lib/formula-guard.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { GUARDED, MAX_TABLE_ROWS, type TableColumn } from '../../model/table-columns.ts'
import { show } from '../show-value.ts'
import { saidIn } from './column-names.ts'
import { columnsOf, knownColumns } from './columns.ts'
import { tableProblem } from './table-problem.ts'

/** A row that is not blank: what stands in its columns. What is empty is not there. */
export type Row = {
  /** As a spreadsheet counts. */
  readonly number: number
  /** Without the space around them, but for words of a document. */
  readonly cells: ReadonlyMap<TableColumn, string>
}

/** The space at their edges is that of the document. */
const VERBATIM: ReadonlySet<TableColumn> = new Set(['quote', 'prefix', 'suffix'])
/** What spreadsheets write between the cells, as the country of their owner has it. */
const SEPARATORS = [',', ';', '\t', '|']
/** Excel writes and reads such a line, and does not count it. */
const SEPARATOR_LINE = /^\ufeff?sep=(.)\r?\n/i
/** Some may be blank before the one with the names. */
const FIRST_ROWS = 20
/** Blank rows between others, before they are too many to be looked at. */
const BLANK_ROWS = 10_000

/** The rows of a table of comma-separated values, or of those that spreadsheets write in their place. */
export function readRows(text: string): Result<readonly Row[], readonly Problem[]> {
  const [line = '', named] = SEPARATOR_LINE.exec(text) ?? []
  const table = text.slice(line.length)
  const { data, errors } = Papa.parse<readonly string[]>(table, {
    delimiter: named ?? separatorOf(table),
    preview: MAX_TABLE_ROWS + BLANK_ROWS,
  })
  const first = data.findIndex(isFilled)
  const header = data[first] ?? []
  const columns = columnsOf(header, Math.max(0, first) + 1)
  if (!columns.ok) return columns
  const broken = new Map(errors.flatMap(({ type, code, row = 0 }) => (type === 'Quotes' ? [[row, code]] : [])))
  if (broken.size > 0) return err(Array.from(broken, ([row, code]) => brokenQuotes(row + 1, code)))
  const unguard = header.includes(GUARDED) ? unguardFormulas : (cell: string) => cell
  const rows: Row[] = []
  const problems: Problem[] = []
  for (const [i, cells] of data.entries()) {
    if (i <= first || !isFilled(cells)) continue
    const number = i + 1
    const read = new Map<TableColumn, string>()
    for (const [place, cell] of cells.entries()) {
      if (cell.trim() === '') continue
      const column = columns.value[place]
      const value = unguard(cell)
      if (column) read.set(column, VERBATIM.has(column) ? value : saidIn(header[place] ?? '', value.trim()))
      // One with a name was left aside on purpose.
      else if (!header[place]?.trim()) {
        problems.push(tableProblem(number, undefined, `${show(value)} stands in a column without a name`, NAME_IT))
        break
      }
    }
    if (read.size > 0) rows.push({ number, cells: read })
  }
  if (rows.length > MAX_TABLE_ROWS || data.length === MAX_TABLE_ROWS + BLANK_ROWS) return err([TOO_MANY])
  return problems.length > 0 ? err(problems) : ok(rows)
}

/** By which the row of names has most columns of a table of events. Cells may hold any of them. */
function separatorOf(text: string): string {
  const found = SEPARATORS.map(delimiter => {
    const { data } = Papa.parse<readonly string[]>(text, { delimiter, preview: FIRST_ROWS })
    return { delimiter, known: knownColumns(data.find(isFilled) ?? []) }
  })
  return ensure(found.sort((a, b) => b.known - a.known)[0], 'a separator').delimiter
}

const isFilled = (cells: readonly string[]) => cells.some(cell => cell.trim() !== '')

const NAME_IT = 'name the column in the first row; a cell with a comma in it needs quotation marks around it'

const TOO_MANY: Problem = {
  rule: 'table',
  level: 'error',
  where: 'file',
  message: `the table has more than ${MAX_TABLE_ROWS} rows, which is all that is read of one`,
  hint: 'write larger collections as a dataset, JSON or packed',
}

const brokenQuotes = (row: number, code: string): Problem =>
  tableProblem(
    row,
    undefined,
    code === 'InvalidQuotes'
      ? 'after the quotation mark that ends a cell there is more of it'
      : 'a cell begins with a quotation mark, and no other ends it',
    'a quotation mark within such a cell is written twice: "He said ""no"" twice"',
  )
