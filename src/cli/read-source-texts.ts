import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceText, SourceTexts } from '../data/quotes/source-texts.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { SourceRecord } from '../model/schema.ts'
import { readBytes, reasonOf } from './read-text.ts'

/** A larger file is no text that anyone quotes from; it is named among those that are nobody's, and not read. */
const MAX_BYTES = 64 * 1024 * 1024

/** A link that leads nowhere, as Emacs leaves one beside a file that it edits; or what went since the folder was listed. */
function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/** The texts of the sources in a folder (not in its subfolders), told by their SHA-256; or why it cannot be read. */
export async function readSourceTexts(
  folder: string,
  sources: readonly SourceRecord[],
): Promise<Result<SourceTexts, string>> {
  const wanted = new Set(sources.flatMap(({ text }) => text?.sha256 ?? []))
  const byFingerprint = new Map<string, SourceText>()
  const others: SourceText[] = []
  try {
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name)
      const found = await stat(path).catch(ignoreMissing)
      if (!found?.isFile()) continue
      const bytes = found.size <= MAX_BYTES ? await readBytes(path) : ok(Buffer.alloc(0))
      if (!bytes.ok) return err(`${path}: ${bytes.error}`)
      const sha256 = createHash('sha256').update(bytes.value).digest('hex')
      const source = { name, text: bytes.value.toString('utf8') }
      if (wanted.has(sha256)) byFingerprint.set(sha256, source)
      else others.push(source)
    }
  } catch (error) {
    return err(reasonOf(error))
  }
  return ok({ byFingerprint, others })
}
