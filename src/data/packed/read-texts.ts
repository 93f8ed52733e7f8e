import { type AsyncBuffer, readOffsetIndex } from 'hyparquet'
import { type ByteRange, readBytes } from './byte-ranges.ts'
import { damaged, demand } from './damage.ts'
import type { Group } from './footer.ts'
import type { TextColumn } from './layout.ts'
import { readPages } from './pages.ts'

/** The texts of rows of one group, counted from its first: only the pages that have them are fetched. */
export async function readTexts(
  file: AsyncBuffer,
  group: Group,
  column: TextColumn,
  from: number,
  to: number,
): Promise<readonly string[]> {
  const { range, firstRow, endRow } = await pagesWith(file, group, column, from, to)
  const texts: string[] = []
  const row = await eachText(await readBytes(file, range), firstRow, (text, row) => {
    if (row >= from && row < to) texts.push(decodeText(text))
  })
  demand(row === endRow, `the column "${column}" has other rows than its group`)
  return texts
}

/** Hands over the bytes of each text with its row. Returns the row after the last. */
export async function eachText(
  bytes: Uint8Array<ArrayBuffer>,
  firstRow: number,
  take: (text: Uint8Array, row: number) => void,
): Promise<number> {
  let row = firstRow
  for await (const page of readPages(bytes)) {
    if (page.kind === 'dictionary' || page.isIndexed) return damaged('texts are encoded otherwise')
    const { data, rows, entries } = page
    demand(rows === entries, 'a column of texts has lists')
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    let at = 0
    for (let i = 0; i < rows; i++) {
      demand(at + 4 <= data.length, 'a text is cut off')
      const end = at + 4 + view.getUint32(at, true)
      demand(end <= data.length, 'a text is cut off')
      take(data.subarray(at + 4, end), row)
      row += 1
      at = end
    }
    demand(at === data.length, 'a page goes on after its last text')
  }
  return row
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
export const decodeText = (bytes: Uint8Array): string => decoder.decode(bytes)

type Pages = { readonly range: ByteRange; readonly firstRow: number; readonly endRow: number }

/** Where the pages are that have the rows: the whole chunk where it has only one. */
async function pagesWith(
  file: AsyncBuffer,
  { chunks, rows }: Group,
  column: TextColumn,
  from: number,
  to: number,
): Promise<Pages> {
  const chunk = chunks[column]
  if (!chunk.pageIndex) return { range: chunk, firstRow: 0, endRow: rows }
  const bytes = await readBytes(file, chunk.pageIndex)
  const { page_locations } = readOffsetIndex({ view: new DataView(bytes.buffer), offset: 0 })
  const pages = page_locations.map(({ offset, compressed_page_size, first_row_index }) => ({
    start: Number(offset),
    end: Number(offset) + compressed_page_size,
    firstRow: Number(first_row_index),
  }))
  const [first] = pages
  demand(first?.firstRow === 0, `the page index of "${column}" does not begin with the first row`)
  for (const [i, page] of pages.entries()) {
    const before = pages[i - 1]
    const isAfter = before ? before.end <= page.start && before.firstRow < page.firstRow : chunk.start <= page.start
    const isInside = page.start < page.end && page.end <= chunk.end && page.firstRow < rows
    demand(isAfter && isInside, `the page index of "${column}" contradicts itself`)
  }
  const start = pages.findLastIndex(({ firstRow }) => firstRow <= from)
  const next = pages.findIndex(({ firstRow }) => firstRow >= to)
  const end = next === -1 ? pages.length : next
  const [opening, closing] = [pages[start], pages[end - 1]]
  if (!opening || !closing) return damaged(`the page index of "${column}" lacks rows`)
  return {
    range: { start: opening.start, end: closing.end },
    firstRow: opening.firstRow,
    endRow: pages[end]?.firstRow ?? rows,
  }
}
