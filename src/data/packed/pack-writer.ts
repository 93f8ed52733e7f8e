import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { EventRecord } from '../../model/schema.ts'
import type { DatasetHead } from '../check-part.ts'
import { dateReader, indexDataset } from '../dataset-index.ts'
import { toEvent } from '../to-collection.ts'
import { CODEC, LAYOUT_VERSION, METADATA_KEY, PAGE_BYTES, ROWS_PER_GROUP, SCHEMA } from './layout.ts'
import { headOf, type PackedMetadata } from './packed-head.ts'
import { createNumbering, createRowGroup } from './row-group.ts'

type PackOptions = {
  /** Takes the bytes of the file, in order. They are only valid until it is done. */
  readonly sink: (bytes: Uint8Array) => void | Promise<void>
  readonly gzip: (bytes: Uint8Array) => Uint8Array
  readonly rowsPerGroup?: number
}

type PackWriter = {
  /** `record` must have passed the rules, and come in time order. */
  readonly add: (record: EventRecord) => Promise<void>
  /** Writes what is left, and the footer. Returns the size of the file. */
  readonly finish: () => Promise<number>
}

/** Writes a packed dataset. `head` must have passed the rules, and list its kinds. Holds one row group at a time. */
export function createPackWriter(
  head: DatasetHead,
  { sink, gzip, rowsPerGroup = ROWS_PER_GROUP }: PackOptions,
): PackWriter {
  const collection = headOf(head, indexDataset({ ...head, events: [] }))
  const numbering = createNumbering(collection)
  const bytes = new SinkWriter(sink)
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [...SCHEMA],
    codec: CODEC,
    compressors: { [CODEC]: gzip },
    // Of no use to our reader, and as long as a text is.
    statistics: false,
    createdBy: 'whence',
  })
  let group = createRowGroup(rowsPerGroup, collection, numbering)
  let readDate = dateReader()

  const writeGroup = async () => {
    if (group.rows() === 0) return
    const columnData = group.columns()
    await parquet.write({ columnData, rowGroupSize: group.rows(), pageSize: PAGE_BYTES })
    group = createRowGroup(rowsPerGroup, collection, numbering)
    readDate = dateReader()
  }
  return {
    async add(record) {
      group.add(toEvent(record, { readDate }), record)
      if (group.rows() === rowsPerGroup) await writeGroup()
    },
    async finish() {
      await writeGroup()
      const metadata: PackedMetadata = { version: LAYOUT_VERSION, head, facets: numbering.values() }
      parquet.kvMetadata = [{ key: METADATA_KEY, value: JSON.stringify(metadata) }]
      await parquet.finish()
      return bytes.offset
    },
  }
}

/** Hands on what it holds after each row group, and then begins at the start of its buffer again. */
class SinkWriter extends ByteWriter {
  readonly #sink: PackOptions['sink']

  constructor(sink: PackOptions['sink']) {
    super(1 << 20)
    this.#sink = sink
  }

  async flush(): Promise<void> {
    const held = this.getBytes()
    this.index = 0
    await this.#sink(held)
  }

  override finish(): Promise<void> {
    return this.flush()
  }
}
