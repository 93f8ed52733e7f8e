import { constants } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'
import { decodeText } from '../data/decode-text.ts'
import { placesIn } from '../data/places-in.ts'
import { decodeTable, remarksOn } from '../data/table/decode-table.ts'
import { messageOf } from '../lib/message-of.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { utf16Mark } from '../lib/utf16-mark.ts'
import type { Problem } from '../model/problem.ts'

type DatasetText =
  /** `remarks`: on how the bytes of a table became letters, where it is not UTF-8. */
  | { readonly status: 'read'; readonly text: string; readonly remarks?: readonly Problem[] }
  /** It is there, but it is no text: a problem of the dataset. */
  | { readonly status: 'faulty'; readonly problem: Problem }
  /** It could not be had at all. */
  | { readonly status: 'unreadable'; readonly reason: string }

/** Reads a dataset as UTF-8; a table may be written otherwise. */
export async function readDatasetText(path: string): Promise<DatasetText> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return { status: 'unreadable', reason: bytes.error }
  const text = decodeText(bytes.value)
  if (text !== undefined) return { status: 'read', text }
  const table = decodeTable(bytes.value)
  if (table) return { status: 'read', text: table.text, remarks: remarksOn(table.encoding) }
  return { status: 'faulty', problem: encodingProblem(bytes.value) }
}

/** The bytes of a file that can be held as one text, or why not, in words. */
export async function readBytes(path: string): Promise<Result<Buffer, string>> {
  try {
    const { size } = await stat(path)
    if (size <= constants.MAX_STRING_LENGTH) return ok(await readFile(path))
    return err(`it has ${size} bytes, and more than ${constants.MAX_STRING_LENGTH} cannot be read at once`)
  } catch (error) {
    return err(reasonOf(error))
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
}

/** Why the file system refused, in words where we have some. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? messageOf(error)
}

function encodingProblem(bytes: Buffer): Problem {
  const isUtf16 = utf16Mark(bytes) !== undefined
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const { line, column } = placesIn(decoded)(Math.max(0, decoded.indexOf('\ufffd')))
  return {
    rule: 'encoding',
    level: 'error',
    where: isUtf16 ? 'file' : `file:${line}:${column}`,
    message: isUtf16
      ? 'the file is UTF-16, not UTF-8'
      : 'the file is not UTF-8: here stands a byte that no character has',
    hint: 'save it as UTF-8; in Excel that is “CSV UTF-8”',
  }
}
