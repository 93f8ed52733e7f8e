import { damaged, demand } from './damage.ts'
import type { DataPage } from './pages.ts'
import { readPages } from './pages.ts'
import { decodeRuns } from './run-lengths.ts'

type Numbers = Float64Array | Int32Array
/** How the numbers of a column lie in the file. */
export type NumberType = 'DOUBLE' | 'INT32'

/** The numbers of a flat column of one row group, handed over page by page with the row of the first. */
export async function decodeNumbers(
  bytes: Uint8Array<ArrayBuffer>,
  type: NumberType,
  rows: number,
  take: (numbers: Numbers, firstRow: number) => void,
): Promise<void> {
  let dictionary: Numbers | undefined
  let row = 0
  for await (const page of readPages(bytes, maxBytes(rows))) {
    if (page.kind === 'dictionary') {
      dictionary = plainNumbers(page.data, type, page.entries)
      continue
    }
    demand(page.entries === page.rows && row + page.rows <= rows, 'a column has more rows than its group')
    take(pageNumbers(page, type, page.entries, dictionary), row)
    row += page.rows
  }
  demand(row === rows, 'a column has fewer rows than its group')
}

/** Four times what plain numbers, a dictionary of them and two levels take. */
export const maxBytes = (entries: number) => 64 * entries + 4096

/** `count` values: as they are, or by their places in the dictionary. */
export function pageNumbers(page: DataPage, type: NumberType, count: number, dictionary: Numbers | undefined): Numbers {
  if (!page.isIndexed) return plainNumbers(page.data, type, count)
  if (!dictionary) return damaged('a page lacks its dictionary')
  const places = new Uint32Array(count)
  if (count > 0) decodeRuns(page.data, 1, page.data[0] ?? 0, places)
  const numbers = type === 'DOUBLE' ? new Float64Array(count) : new Int32Array(count)
  const limit = dictionary.length
  for (let i = 0; i < count; i++) {
    const place = places[i] ?? 0
    if (place >= limit) return damaged('a page goes beyond its dictionary')
    numbers[i] = dictionary[place] ?? 0
  }
  return numbers
}

/** A view where an inflated page is: its bytes start at a multiple of eight. Parquet and all our engines are little-endian. */
function plainNumbers(
  { buffer, byteOffset, length }: Uint8Array<ArrayBuffer>,
  type: NumberType,
  count: number,
): Numbers {
  const width = type === 'DOUBLE' ? 8 : 4
  demand(count * width === length, 'a page does not hold as many numbers as it says')
  return type === 'DOUBLE' ? new Float64Array(buffer, byteOffset, count) : new Int32Array(buffer, byteOffset, count)
}
