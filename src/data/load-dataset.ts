import { err, ok, type Result } from '../lib/result.ts'
import { sha256 } from '../lib/sha256.ts'
import type { Collection } from '../model/collection.ts'
import type { Problem } from '../model/problem.ts'
import type { DatasetFile } from '../model/schema.ts'
import { indexDataset } from './dataset-index.ts'
import { decodeText, NOT_UTF8 } from './decode-text.ts'
import { toCollection } from './to-collection.ts'

/**
 * Reads a dataset's bytes. No dataset is used unchecked: either its SHA-256 is `checkedSha256`, that of the very bytes
 * which passed the whole check when the page was built, or it is checked here. Only the latter needs the schema and
 * the rules, so they are fetched then, and no opening view of the shipped collection waits for them.
 */
export async function loadDataset(
  bytes: ArrayBuffer,
  checkedSha256: string | undefined,
): Promise<Result<Collection, readonly Problem[]>> {
  const text = decodeText(bytes)
  if (text === undefined) return err([NOT_UTF8])
  const digest = await sha256(bytes)
  if (checkedSha256 !== undefined && digest === checkedSha256) {
    const dataset = JSON.parse(text) as DatasetFile // Checked at build time, byte for byte.
    return ok({ ...toCollection(dataset, indexDataset(dataset)), sha256: digest })
  }
  const { readDataset } = await import('./read-dataset.ts')
  const read = readDataset(text)
  return read.ok ? ok({ ...read.value, sha256: digest }) : read
}
