import { type AsyncBuffer, readOffsetIndex } from 'hyparquet'
import { ensure } from '../../lib/assert.ts'
import { decodeText } from '../decode-text.ts'
import { type ByteRange, readBytes, readRanges } from './byte-ranges.ts'
import { damaged, demand, sensible } from './damage.ts'
import type { RowGroup } from './footer.ts'
import type { TextColumn } from './layout.ts'
import { PAGE_INDEX } from './limits.ts'
import { readPages } from './pages.ts'
import { demandBounded } from './thrift.ts'

/**
 * The texts of rows of one group, which ascend and are counted from its first. Only the pages that have them are fetched,
 * those that lie side by side at once, and each is read once, however many rows are wanted of it.
 */
export async function readTexts(
  file: AsyncBuffer,
  group: RowGroup,
  column: TextColumn,
  rows: readonly number[],
): Promise<readonly string[]> {
  const pages = (await pagesOf(file, group, column)).filter(({ firstRow, endRow }) =>
    rows.some(row => row >= firstRow && row < endRow),
  )
  const bytes = await readRanges(file, pages)
  const texts: string[] = []
  for (const [i, { firstRow, endRow }] of pages.entries()) {
    const rowAfter = await eachText(ensure(bytes[i], 'bytes of a page'), firstRow, (data, start, end, row) => {
      if (row === rows[texts.length]) texts.push(textOf(data.subarray(start, end)))
    })
    demand(rowAfter === endRow, `the column "${column}" has other rows than its group`)
  }
  return texts
}

/**
 * Hands over where the bytes of each text are, [start, end), with its row: most texts of a page are passed over, and a view
 * of each would cost more than to find it. Returns the row after the last.
 */
export async function eachText(
  bytes: Uint8Array<ArrayBuffer>,
  firstRow: number,
  take: (data: Uint8Array, start: number, end: number, row: number) => void,
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
      take(data, at + 4, end, row)
      row += 1
      at = end
    }
    demand(at === data.length, 'a page goes on after its last text')
  }
  return row
}

export const textOf = (bytes: Uint8Array): string => decodeText(bytes) ?? damaged('a text is not UTF-8')

type Page = ByteRange & { readonly firstRow: number; readonly endRow: number }

/** The pages of a column in a group, in order; the whole chunk where it is not said where they are. */
async function pagesOf(file: AsyncBuffer, { chunks, rows }: RowGroup, column: TextColumn): Promise<readonly Page[]> {
  const chunk = chunks[column]
  if (!chunk.pageIndex) return [{ start: chunk.start, end: chunk.end, firstRow: 0, endRow: rows }]
  const { start, end } = chunk.pageIndex
  demand(end - start <= PAGE_INDEX.bytes, `the page index of "${column}" has ${end - start} bytes`)
  const view = new DataView((await readBytes(file, chunk.pageIndex)).buffer)
  demandBounded(view, 0, PAGE_INDEX)
  const { page_locations } = sensible(
    () => readOffsetIndex({ view, offset: 0 }),
    `the page index of "${column}" is none`,
  )
  const pages = page_locations.map(({ offset, compressed_page_size, first_row_index }, i) => ({
    start: Number(offset),
    end: Number(offset) + compressed_page_size,
    firstRow: Number(first_row_index),
    endRow: Number(page_locations[i + 1]?.first_row_index ?? rows),
  }))
  demand(pages[0]?.firstRow === 0, `the page index of "${column}" does not begin with the first row`)
  for (const [i, page] of pages.entries()) {
    const isAfter = (pages[i - 1]?.end ?? chunk.start) <= page.start
    const isInside = page.start < page.end && page.end <= chunk.end && page.firstRow < page.endRow
    demand(isAfter && isInside, `the page index of "${column}" contradicts itself`)
  }
  return pages
}
