import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { DatasetHead } from '../../data/check-part.ts'
import { createPackWriter } from '../../data/packed/pack-writer.ts'
import type { EventRecord } from '../../model/schema.ts'
import type { SortKeys } from './sort-keys.ts'

/** Events whose records are read together; a small part of a row group. */
const BATCH = 512
/** Records that lie closer than this are one read. */
const GAP_BYTES = 1 << 14
const MOST_BYTES = 1 << 22

/**
 * Writes beside `out` and renames, so that there is either the whole file or none. What it writes to, and takes away where
 * something fails, is a file that was not there before. Returns the size.
 */
export async function writePacked(file: FileHandle, head: DatasetHead, keys: SortKeys, out: string): Promise<number> {
  const part = `${out}.${randomUUID().slice(0, 8)}.part`
  const target = await open(part, 'wx')
  try {
    const writer = createPackWriter(head, {
      sink: async bytes => {
        await target.writeFile(bytes)
      },
      gzip: bytes => gzipSync(bytes),
    })
    const sorted = keys.sorted()
    for (let at = 0; at < sorted.length; at += BATCH)
      for (const record of await readRecords(file, keys, sorted.subarray(at, at + BATCH))) await writer.add(record)
    const size = await writer.finish()
    await target.close()
    await rename(part, out)
    return size
  } catch (error) {
    await target.close().catch(() => {})
    await rm(part, { force: true })
    throw error
  }
}

/** In the order asked for, though read in the order of the file, neighbours at once. */
async function readRecords(file: FileHandle, keys: SortKeys, events: Uint32Array): Promise<readonly EventRecord[]> {
  const places = Array.from(events, (event, i) => ({ i, ...keys.recordAt(event) })).sort((a, b) => a.offset - b.offset)
  const records: EventRecord[] = []
  for (let first = 0; first < places.length; ) {
    const start = places[first]?.offset ?? 0
    let end = start
    let next = first
    for (; next < places.length; next++) {
      const { offset = 0, length = 0 } = places[next] ?? {}
      if (next > first && (offset > end + GAP_BYTES || offset + length > start + MOST_BYTES)) break
      end = offset + length
    }
    const bytes = Buffer.allocUnsafe(end - start)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
    if (bytesRead < bytes.length) throw new Error('the file was changed while it was read')
    for (const { i, offset, length } of places.slice(first, next))
      records[i] = JSON.parse(bytes.toString('utf8', offset - start, offset - start + length)) // passed the check
    first = next
  }
  return records
}
