import { gzipSync } from 'node:zlib'
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer'
import { CODEC, LAYOUT_VERSION, METADATA_KEY, SCHEMA } from '../../../src/data/packed/layout.ts'
import type { PackedMetadata } from '../../../src/data/packed/packed-head.ts'
import { createNumbering, createRowGroup } from '../../../src/data/packed/row-group.ts'
import type { TimelineEvent } from '../../../src/model/timeline-event.ts'
import { eventsOf } from '../../support/make-event.ts'
import { collectionOf } from './packing.ts'

export type Tampering = {
  /** Of the events, which are in time order. */
  readonly events?: (events: TimelineEvent[]) => TimelineEvent[]
  readonly columns?: (columns: Map<string, ColumnSource['data']>) => void
  readonly metadata?: (metadata: PackedMetadata) => unknown
}

/** A packed file that whoever made it has tampered with, and which is a good Parquet file all the same. */
export async function tampered(text: string, { events = e => e, columns, metadata }: Tampering) {
  const { dataset, collection } = collectionOf(text)
  const { events: records, ...head } = dataset
  const numbering = createNumbering(collection)
  const group = createRowGroup(records.length, collection, numbering)
  const recordOf = new Map(records.map(record => [record.id, record]))
  for (const event of events([...eventsOf(collection)])) {
    const record = recordOf.get(event.id)
    if (record) group.add(event, record)
  }
  const sources = group.columns()
  const data = new Map(sources.map(({ name, data }) => [name, data]))
  columns?.(data)
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({
    writer,
    schema: [...SCHEMA],
    codec: CODEC,
    compressors: { [CODEC]: gzipSync },
    statistics: false,
  })
  const columnData = sources.map(source => ({ ...source, data: data.get(source.name) ?? [] }))
  await parquet.write({ columnData, rowGroupSize: group.rows() })
  const kinds = [...collection.kinds].map(([id, name]) => ({ id, name }))
  const packed: PackedMetadata = { version: LAYOUT_VERSION, head: { ...head, kinds }, facets: numbering.values() }
  parquet.kvMetadata = [{ key: METADATA_KEY, value: JSON.stringify(metadata?.(packed) ?? packed) }]
  await parquet.finish()
  return new Uint8Array(writer.getBuffer())
}
