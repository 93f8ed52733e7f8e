import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SourceText, SourceTexts } from '../data/quotes/source-texts.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { SourceRecord } from '../model/schema.ts'
import { readBytes, reasonOf } from './read-text.ts'

/** A file of this size that is no source's text is not worth holding to see whether it once was. */
const MAX_OTHER_BYTES = 16 * 1024 * 1024

/** The texts of the sources in a folder (not in its subfolders), told by their SHA-256; or why it cannot be read. */
export async function readSourceTexts(
  folder: string,
  sources: readonly SourceRecord[],
): Promise<Result<SourceTexts, string>> {
  const wanted = new Set(sources.flatMap(({ text }) => text?.sha256 ?? []))
  const byFingerprint = new Map<string, SourceText>()
  const others: SourceText[] = []
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const paths = entries.filter(entry => !entry.isDirectory()).map(({ name }) => join(folder, name))
    for (const path of paths.sort()) {
      const bytes = await readBytes(path)
      if (!bytes.ok) return err(`${path}: ${bytes.error}`)
      const sha256 = createHash('sha256').update(bytes.value).digest('hex')
      const source = () => ({ name: basename(path), text: bytes.value.toString('utf8') })
      if (wanted.has(sha256)) byFingerprint.set(sha256, source())
      else if (bytes.value.length <= MAX_OTHER_BYTES) others.push(source())
    }
  } catch (error) {
    return err(reasonOf(error))
  }
  return ok({ byFingerprint, others })
}
