import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { AsyncBuffer } from 'hyparquet'
import { openPacked, type PackedDataset } from '../../../src/data/packed/open-packed.ts'
import { createPackWriter } from '../../../src/data/packed/pack-writer.ts'
import { type Reading, readAndCheck } from '../../../src/data/read-dataset.ts'
import { toCollection } from '../../../src/data/to-collection.ts'
import type { Result } from '../../../src/lib/result.ts'
import type { Collection } from '../../../src/model/collection.ts'
import type { DatasetFile } from '../../../src/model/schema.ts'
import { eventsOf } from '../../support/make-event.ts'

export const SHIPPED = readFileSync(join(import.meta.dirname, '../../../data/events.json'), 'utf8')

export function collectionOf(text: string): { dataset: DatasetFile; collection: Collection } {
  const { shaped }: Reading = readAndCheck(text)
  if (!shaped) throw new Error('a dataset without shape')
  return { dataset: shaped.dataset, collection: toCollection(shaped.dataset, shaped.index) }
}

/** The packed file of a dataset, in memory: what `npm run pack` writes. */
export async function packed(text: string, rowsPerGroup?: number): Promise<Uint8Array<ArrayBuffer>> {
  const { dataset, collection } = collectionOf(text)
  const { events, ...rest } = dataset
  const head = { ...rest, kinds: [...collection.kinds].map(([id, name]) => ({ id, name })) }
  const parts: Uint8Array[] = []
  const writer = createPackWriter(head, {
    sink: bytes => {
      parts.push(bytes.slice())
    },
    gzip: gzipSync,
    ...(rowsPerGroup && { rowsPerGroup }),
  })
  const records = new Map(events.map(event => [event.id, event]))
  for (const { id } of eventsOf(collection)) {
    const record = records.get(id)
    if (record) await writer.add(record)
  }
  await writer.finish()
  return new Uint8Array(Buffer.concat(parts))
}

export type Counted = AsyncBuffer & { readonly ranges: { readonly start: number; readonly end: number }[] }

/** The bytes as a server gives them out, with every range that was asked for. */
export function served(bytes: Uint8Array<ArrayBuffer>): Counted {
  const ranges: { start: number; end: number }[] = []
  return {
    ranges,
    byteLength: bytes.length,
    slice(start, end = bytes.length) {
      ranges.push({ start, end })
      return Promise.resolve(bytes.slice(start, end).buffer)
    },
  }
}

export async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<PackedDataset> {
  return gotten(await openPacked(served(bytes)))
}

export function gotten<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
