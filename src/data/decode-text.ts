import type { Problem } from '../model/problem.ts'

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of UTF-8 bytes; undefined if they are none. A byte order mark stays in it, for the JSON stage to refuse. */
export function decodeText(bytes: ArrayBuffer | Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes)
  } catch {
    return undefined
  }
}

export const NOT_UTF8: Problem = {
  rule: 'encoding',
  level: 'error',
  where: 'file',
  message: 'the file is not UTF-8 text',
  hint: 'save it as UTF-8; in Excel that is “CSV UTF-8”',
}
