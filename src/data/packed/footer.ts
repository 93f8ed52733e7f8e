import { type AsyncBuffer, type ColumnChunk, type FileMetaData, parquetMetadata, type SchemaElement } from 'hyparquet'
import { firstWhere } from '../../lib/bisect.ts'
import { type ByteRange, readBytes } from './byte-ranges.ts'
import { damaged, demand, sensible } from './damage.ts'
import { CODEC, COLUMNS, type ColumnName, METADATA_KEY, SCHEMA } from './layout.ts'
import { FOOTER, MAX_CHUNK_BYTES, MAX_GROUP_ROWS, MAX_GROUPS, MAX_ROWS } from './limits.ts'
import { demandBounded } from './thrift.ts'

/** One column of one row group: where its pages are, and where their index is, if there are several. */
type Chunk = ByteRange & { readonly name: ColumnName; readonly pageIndex: ByteRange | undefined }
export type RowGroup = {
  readonly firstRow: number
  readonly rows: number
  readonly chunks: Readonly<Record<ColumnName, Chunk>>
}
export type Footer = { readonly length: number; readonly groups: readonly RowGroup[]; readonly metadata: string }

const ENDING_BYTES = 8

export async function readFooter(file: AsyncBuffer): Promise<Footer> {
  demand(file.byteLength > ENDING_BYTES, 'it is too short')
  const ending = new DataView(
    (await readBytes(file, { start: file.byteLength - ENDING_BYTES, end: file.byteLength })).buffer,
  )
  demand(ending.getUint32(4, true) === 0x31_52_41_50, 'it does not end as a Parquet file does') // PAR1
  const bytes = ending.getUint32(0, true)
  demand(bytes <= FOOTER.bytes, `its footer has ${bytes} bytes, and ${FOOTER.bytes} are the most`)
  const start = file.byteLength - ENDING_BYTES - bytes
  demand(start > 0, 'its footer is longer than itself')
  const footer = await readBytes(file, { start, end: file.byteLength })
  demandBounded(new DataView(footer.buffer, footer.byteOffset, bytes), 0, FOOTER)
  return sensible(
    () => checked(parquetMetadata(footer, { geoparquet: false }), start),
    'its footer is not that of a packed dataset',
  )
}

function checked({ schema, num_rows, row_groups, key_value_metadata }: FileMetaData, end: number): Footer {
  const metadata = key_value_metadata?.find(({ key }) => key === METADATA_KEY)?.value
  if (metadata === undefined) return damaged('it is a Parquet file, but no dataset that "npm run pack" made')
  demand(hasOurSchema(schema), 'its columns are not those of a packed dataset')
  const length = Number(num_rows)
  demand(length >= 0 && length <= MAX_ROWS, `it has ${length} events, and ${MAX_ROWS} are the most`)
  demand(row_groups.length <= MAX_GROUPS, `it has ${row_groups.length} row groups`)
  let firstRow = 0
  const groups = row_groups.map(({ num_rows, columns }): RowGroup => {
    const rows = Number(num_rows)
    demand(rows > 0 && rows <= MAX_GROUP_ROWS, `a row group has ${rows} rows`)
    demand(columns.length === COLUMNS.length, 'a row group lacks columns')
    const chunks = Object.fromEntries(COLUMNS.map((name, i) => [name, chunkOf(columns[i], name, end)]))
    const group = { firstRow, rows, chunks: chunks as RowGroup['chunks'] } // all of COLUMNS, as just put there
    firstRow += rows
    return group
  })
  demand(firstRow === length, `its row groups have ${firstRow} rows together, not ${length}`)
  return { length, groups, metadata }
}

function hasOurSchema(schema: readonly SchemaElement[]): boolean {
  const traits = ({ name, type, repetition_type, num_children }: SchemaElement) =>
    [name, type, repetition_type ?? 'REQUIRED', num_children].join()
  return (
    schema.length === SCHEMA.length && schema.every((element, i) => traits(element) === traits(SCHEMA[i] ?? element))
  )
}

function chunkOf(column: ColumnChunk | undefined, name: ColumnName, limit: number): Chunk {
  const { meta_data: meta, offset_index_offset, offset_index_length } = column ?? {}
  if (!meta || column?.file_path || meta.path_in_schema[0] !== name || meta.codec !== CODEC)
    return damaged(`the column "${name}" is not as the layout has it`)
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset)
  const size = Number(meta.total_compressed_size)
  demand(size > 0 && size <= MAX_CHUNK_BYTES, `the column "${name}" has ${size} bytes in a row group`)
  const indexStart = Number(offset_index_offset ?? 0)
  const indexEnd = indexStart + Number(offset_index_length ?? 0)
  for (const [from, to] of [
    [start, start + size],
    [indexStart, indexEnd],
  ] as const)
    demand(Number.isSafeInteger(from) && 0 <= from && from <= to && to <= limit, `the column "${name}" lies outside`)
  const pageIndex = indexEnd > indexStart ? { start: indexStart, end: indexEnd } : undefined
  return { name, start, end: start + size, pageIndex }
}

/** The group that has the row, by bisection. */
export const groupAt = (groups: readonly RowGroup[], row: number): number =>
  firstWhere(0, groups.length, at => {
    const { firstRow = 0, rows = 0 } = groups[at] ?? {}
    return firstRow + rows > row
  })
