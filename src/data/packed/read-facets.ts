import type { AsyncBuffer } from 'hyparquet'
import { type FacetColumn, type FacetColumns, narrowArray } from '../../model/facet-column.ts'
import { damaged, demand } from './damage.ts'
import { decodeSets } from './decode-sets.ts'
import type { Footer } from './footer.ts'
import { SET_COLUMNS, type SetColumn } from './layout.ts'
import { MAX_SET_ENTRIES } from './limits.ts'
import type { FacetValues } from './packed-head.ts'
import { type Progress, readGroups } from './read-groups.ts'

/** What filters need of all events. `goOn` is awaited after each row group. */
export async function readFacets(
  file: AsyncBuffer,
  { groups, length }: Footer,
  values: FacetValues,
  progress?: Progress,
  goOn?: () => Promise<void>,
): Promise<FacetColumns> {
  const builders = SET_COLUMNS.map(name => ({ name, builder: createBuilder(values[name], length) }))
  await readGroups(
    file,
    groups,
    SET_COLUMNS,
    async (bytes, { rows, firstRow }) => {
      await Promise.all(builders.map(({ name, builder }) => builder.add(bytes[name], firstRow, rows)))
      await goOn?.()
    },
    progress,
  )
  const columns = Object.fromEntries(builders.map(({ name, builder }) => [name, builder.finish()]))
  return columns as Record<SetColumn, FacetColumn> // has all of SET_COLUMNS, as just put there
}

function createBuilder(values: readonly string[], length: number) {
  const starts = new Uint32Array(length + 1)
  const parts: FacetColumn['numbers'][] = []
  /** For each value the last row that has it, plus one: a value that stands twice in a row would count twice. */
  const lastRow = new Uint32Array(values.length)
  let total = 0
  return {
    async add(bytes: Uint8Array<ArrayBuffer>, firstRow: number, rows: number): Promise<void> {
      const { counts, numbers } = await decodeSets(bytes, rows, values.length)
      total = setStarts(starts, firstRow, total, counts, numbers, lastRow)
      demand(total <= MAX_SET_ENTRIES, 'a facet has too many entries')
      const narrow = narrowArray(values.length, numbers.length)
      narrow.set(numbers)
      parts.push(narrow)
    },
    finish(): FacetColumn {
      const numbers = narrowArray(values.length, total)
      let at = 0
      for (const part of parts.splice(0)) {
        numbers.set(part, at)
        at += part.length
      }
      return { values, numberOf: new Map(values.map((value, i) => [value, i])), starts, numbers }
    },
  }
}

/** Where the values of each row end. A plain function, as the engine runs it far faster than a loop that has to wait. */
function setStarts(
  starts: Uint32Array,
  firstRow: number,
  total: number,
  counts: Uint32Array,
  numbers: Uint32Array,
  lastRow: Uint32Array,
): number {
  let at = 0
  for (let i = 0; i < counts.length; i++) {
    const row = firstRow + i + 1
    const end = at + (counts[i] ?? 0)
    for (; at < end; at++) {
      const number = numbers[at] ?? 0
      if (lastRow[number] === row) return damaged(`row ${row - 1} has a value of a facet twice`)
      lastRow[number] = row
    }
    starts[row] = total + at
  }
  return total + at
}
