import type { Problem } from '../model/problem.ts'

/** The text of UTF-8 bytes; undefined if they are none. */
export function decodeText(bytes: ArrayBuffer | Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export const NOT_UTF8: Problem = {
  rule: 'encoding',
  level: 'error',
  where: 'file',
  message: 'the file is not UTF-8 text',
  hint: 'save it as UTF-8',
}
