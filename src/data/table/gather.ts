import { ensure } from '../../lib/assert.ts'
import { foldedName } from '../../model/folded-name.ts'
import type { Problem } from '../../model/problem.ts'
import type { TableColumn } from '../../model/table-columns.ts'
import { show } from '../show-value.ts'
import { addressesIn, linesIn, listIn } from './cells.ts'
import type { Row } from './read-rows.ts'
import { tableProblem } from './table-problem.ts'

type Cell = {
  readonly value: string
  readonly row: number
  /** Of a list that several rows have parts of: the row of each item. */
  readonly rows?: readonly number[]
}

/**
 * What holds several of a kind, and what parts them. Rows that name different ones name all of them. Not the authors of a source:
 * two lists of those are more likely two documents of one name.
 */
const LISTS: Readonly<Partial<Record<TableColumn, (cell: string) => readonly string[]>>> = {
  actors: listIn,
  note: linesIn,
  'date references': addressesIn,
}
/** Where capitals are not a matter of spelling. */
const TO_THE_LETTER: readonly TableColumn[] = ['id', 'source url', 'source archive', 'date references']
/** Nor are they in the addresses at the end of a note. */
const ADDRESS = /^https?:\/\//i

/** What several rows say, each item once and with the row that says it first; `known` as they are compared. */
type Joined = {
  readonly row: number
  readonly items: string[]
  readonly rows: number[]
  readonly known: Set<string>
}

/** The rows of one record, and what they say of it together. */
export type Gathered = {
  readonly rows: readonly [Row, ...Row[]]
  readonly cells: ReadonlyMap<TableColumn, Cell>
}

/**
 * Rows of one key are one record. What is said of it need stand in one of them only. Lists are joined, in the order of the rows;
 * where two rows say two things of what there is one of, that is a problem, as one of them would be lost.
 */
export function gather(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
  columns: readonly TableColumn[],
  what: 'event' | 'source',
): { readonly records: readonly Gathered[]; readonly problems: readonly Problem[] } {
  type Open = {
    readonly rows: [Row, ...Row[]]
    readonly cells: Map<TableColumn, Cell>
    readonly lists: Map<TableColumn, Joined>
  }
  const records = new Map<string, Open>()
  const problems: Problem[] = []
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const known = records.get(key)
    if (known) known.rows.push(row)
    else records.set(key, { rows: [row], cells: new Map(), lists: new Map() })
    const { cells, lists } = ensure(records.get(key), 'a record')
    for (const column of columns) {
      const value = row.cells.get(column)
      if (value === undefined) continue
      const before = cells.get(column)
      const itemsIn = LISTS[column]
      if (before === undefined) cells.set(column, { value, row: row.number })
      else if (itemsIn) {
        const list = lists.get(column) ?? joined(column, before, itemsIn)
        lists.set(column, list)
        join(list, column, itemsIn(value), row.number)
      } else if (!isSame(column, before.value, value))
        problems.push(contradiction(row.number, column, value, before, what))
    }
  }
  for (const { cells, lists } of records.values())
    for (const [column, { row, items, rows }] of lists) cells.set(column, { value: items.join('\n'), row, rows })
  return { records: [...records.values()], problems }
}

function joined(column: TableColumn, { value, row }: Cell, itemsIn: (cell: string) => readonly string[]): Joined {
  const list: Joined = { row, items: [], rows: [], known: new Set() }
  join(list, column, itemsIn(value), row)
  return list
}

function join({ items, rows, known }: Joined, column: TableColumn, others: readonly string[], row: number): void {
  for (const item of others) {
    const compared = comparedIn(column, item)
    if (known.has(compared)) continue
    known.add(compared)
    items.push(item)
    rows.push(row)
  }
}

/** An item of a list as it is compared: names do not hold to capitals, addresses do. */
function comparedIn(column: TableColumn, item: string): string {
  if (TO_THE_LETTER.includes(column)) return item
  if (column !== 'note') return foldedName(item)
  const words = item.split(/\s+/)
  return words.map(word => (ADDRESS.test(word) ? word : foldedName(word))).join(' ')
}

const isSame = (column: TableColumn, one: string, other: string) =>
  one === other || (!TO_THE_LETTER.includes(column) && plain(one) === plain(other))

/** “Did not occur” is `did-not-occur`. */
const plain = (cell: string) => foldedName(cell).replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')

const contradiction = (row: number, column: TableColumn, value: string, before: Cell, what: string): Problem =>
  tableProblem(
    row,
    column,
    `${show(value)} stands here, and ${show(before.value)} in row ${before.row}, which is of the same ${what}`,
    `write it in one of the rows, or the same in all; if they are two ${what}s, ${what === 'event' ? 'give each an id' : 'give each a name of its own'}`,
  )
