import { parquetHeader } from 'hyparquet/src/column.js'
import { damaged, demand, sensible } from './damage.ts'
import { inflate } from './inflate.ts'
import { MAX_INFLATED_BYTES, MAX_PAGE_BYTES, PAGE_HEADER } from './limits.ts'
import { demandBounded } from './thrift.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type DataPage = {
  readonly kind: 'data'
  readonly isIndexed: boolean
  readonly rows: number
  /** Entries, with one for each empty list. */
  readonly entries: number
  /** Encoded levels, empty for a flat column; they are not compressed. */
  readonly repetition: Bytes
  readonly definition: Bytes
  readonly data: Bytes
}
export type Page = DataPage | { readonly kind: 'dictionary'; readonly entries: number; readonly data: Bytes }

/**
 * The pages of a chunk, one by one. Headers are read by the library. What follows them is decoded by us, as the library
 * trusts it: a run length that one flipped bit makes of a plain number has it fill the memory.
 */
export async function* readPages(bytes: Bytes, maxBytes = MAX_INFLATED_BYTES): AsyncGenerator<Page> {
  let inflated = 0
  for (let at = 0; at < bytes.length; ) {
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: at }
    demandBounded(reader.view, at, PAGE_HEADER)
    const header = sensible(() => parquetHeader(reader), 'the header of a page is none')
    const { uncompressed_page_size: size, compressed_page_size: compressed } = header
    const end = reader.offset + compressed
    demand(Number.isInteger(compressed) && compressed >= 0 && end <= bytes.length, 'a page is cut off')
    demand(Number.isInteger(size) && size >= 0 && size <= MAX_PAGE_BYTES, `a page would have ${size} bytes`)
    inflated += size
    demand(inflated <= maxBytes, `the pages of a column would have more than ${maxBytes} bytes`)
    const body = bytes.subarray(reader.offset, end)
    if (header.type === 'DICTIONARY_PAGE') {
      const { num_values = 0, encoding } = header.dictionary_page_header ?? {}
      demand(encoding === 'PLAIN' && num_values >= 0, 'a dictionary is encoded otherwise')
      yield { kind: 'dictionary', entries: num_values, data: await inflate(body, size) }
    } else yield await dataPage(header, body, size)
    at = end
  }
}

async function dataPage(
  { type, data_page_header_v2: header }: ReturnType<typeof parquetHeader>,
  body: Bytes,
  size: number,
): Promise<DataPage> {
  if (type !== 'DATA_PAGE_V2' || !header) return damaged('a page is of another kind')
  const { num_values: entries, num_rows: rows, encoding, is_compressed } = header
  const [repeating, defining] = [header.repetition_levels_byte_length, header.definition_levels_byte_length]
  const levels = repeating + defining
  const isIndexed = encoding === 'RLE_DICTIONARY'
  demand(isIndexed || encoding === 'PLAIN', 'a page is encoded otherwise')
  demand(is_compressed !== false && entries >= rows && rows > 0, 'the header of a page contradicts itself')
  demand(repeating >= 0 && defining >= 0 && levels <= Math.min(size, body.length), 'a page has more levels than bytes')
  return {
    kind: 'data',
    isIndexed,
    rows,
    entries,
    repetition: body.subarray(0, repeating),
    definition: body.subarray(repeating, levels),
    data: await inflate(body.subarray(levels), size - levels),
  }
}
