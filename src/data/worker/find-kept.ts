import { err, ok } from '../../lib/result.ts'
import { unreadable } from '../../model/problem.ts'
import { keptFile } from '../../opened/kept-files.ts'
import { likenessOf } from '../../opened/looks-like.ts'
import type { FoundFile } from './open-file.ts'

/** A file that the reader opened from a disk, of which this browser keeps a copy. What it is its first bytes say, not its name. */
export async function findKept(address: string): Promise<FoundFile> {
  const file = await keptFile(address)
  if (!file) return err(unreadable('this browser has no copy of the file', OPEN_AGAIN))
  if ((await likenessOf(file)).is !== 'packed')
    return ok({ whole: new Response(file, { headers: { 'content-length': String(file.size) } }) })
  return ok({
    parts: {
      byteLength: file.size,
      slice: (start, end = file.size) => file.slice(start, end).arrayBuffer(),
    },
  })
}

const OPEN_AGAIN =
  'it was opened from a disk, here or on another computer: open it again, and this address shows the same view of it'
