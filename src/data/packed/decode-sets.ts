import { damaged, demand } from './damage.ts'
import { maxBytes, type NumberType, pageNumbers } from './decode-numbers.ts'
import { MAX_SET_ENTRIES } from './limits.ts'
import { readPages } from './pages.ts'
import { decodeRuns } from './run-lengths.ts'

const TYPE: NumberType = 'INT32'

/** The sets of one row group: `counts` says how many of `numbers` each row has. */
type Sets = { readonly counts: Uint32Array; readonly numbers: Uint32Array }

/** Reads lists of numbers below `limit`. A level 0 of repetition begins a row; a level 0 of definition is an empty list. */
export async function decodeSets(bytes: Uint8Array<ArrayBuffer>, rows: number, limit: number): Promise<Sets> {
  const counts = new Uint32Array(rows)
  const pages: Uint32Array[] = []
  let row = 0
  let total = 0
  let dictionary: ReturnType<typeof pageNumbers> | undefined
  for await (const page of readPages(bytes, maxBytes(MAX_SET_ENTRIES / 16))) {
    if (page.kind === 'dictionary') {
      demand(page.entries <= limit, 'a dictionary has more numbers than there are values')
      demand(page.data.length === page.entries * 4, 'a dictionary is of another length')
      dictionary = new Int32Array(page.data.buffer, page.data.byteOffset, page.entries)
      continue
    }
    demand(page.entries <= MAX_SET_ENTRIES / 16, 'a page has too many entries')
    const endRow = row + page.rows
    demand(endRow <= rows, 'a column has more rows than its group')
    const [begins, defined] = [levels(page.repetition, page.entries), levels(page.definition, page.entries)]
    const values = countRows(begins, defined, counts, row, endRow)
    row = endRow
    total += values
    demand(total <= MAX_SET_ENTRIES, 'a column has too many entries')
    pages.push(numbersBelow(limit, pageNumbers(page, TYPE, values, dictionary)))
  }
  demand(row === rows, 'a column has fewer rows than its group')
  return { counts, numbers: joined(pages, total) }
}

/** Counts the values of each row from `firstRow` on, up to `endRow`; returns how many there are. */
function countRows(
  begins: Uint32Array,
  defined: Uint32Array,
  counts: Uint32Array,
  firstRow: number,
  endRow: number,
): number {
  let row = firstRow - 1
  let values = 0
  let count = 0
  for (let i = 0; i < begins.length; i++) {
    if (begins[i] === 0) {
      row += 1
      count = 0
    } else if (count === 0 || defined[i] === 0) return damaged('an empty list has entries, or a page begins inside one')
    if (row >= endRow) return damaged('a page has more rows than it says')
    count += defined[i] ?? 0
    values += defined[i] ?? 0
    counts[row] = count
  }
  return row === endRow - 1 ? values : damaged('a page has fewer rows than it says')
}

function levels(bytes: Uint8Array, entries: number): Uint32Array {
  const values = new Uint32Array(entries)
  decodeRuns(bytes, 0, 1, values)
  return values
}

function numbersBelow(limit: number, numbers: ArrayLike<number>): Uint32Array {
  const below = new Uint32Array(numbers.length)
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? -1
    if (number < 0 || number >= limit) return damaged(`a facet has the number ${number}, and ${limit} values`)
    below[i] = number
  }
  return below
}

function joined(pages: readonly Uint32Array[], total: number): Uint32Array {
  const all = new Uint32Array(total)
  let at = 0
  for (const page of pages) {
    all.set(page, at)
    at += page.length
  }
  return all
}
