import { utf16Mark } from '../../lib/utf16-mark.ts'
import type { Problem } from '../../model/problem.ts'
import { looksTabular } from '../../opened/looks-tabular.ts'

/** What spreadsheets on Windows write besides UTF-8: “Unicode text”, and what Western Europe has had since the nineties. */
type Encoding = 'UTF-16' | 'Windows-1252'

/**
 * The bytes 80 to 9F of Windows-1252 in Unicode; elsewhere it is Latin-1. A space stands for one that is no character. By hand, as
 * many versions of Node read them as Latin-1 (nodejs/node#60888).
 */
const FROM_80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const NO_CHARACTER = ' '

/**
 * The text of a table that is not UTF-8; undefined of bytes that are no text, and of what is no table: JSON is UTF-8 by definition.
 * UTF-16 says itself what it is. What is Windows-1252 is not known, as all that comes of a wrong guess is wrong letters.
 */
export function decodeTable(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | undefined {
  const mark = utf16Mark(bytes)
  const text = mark === undefined ? fromWindows(bytes) : fromUtf16(bytes, mark)
  if (text === undefined || text.includes('\0') || !looksTabular(text)) return undefined
  return { text, encoding: mark === undefined ? 'Windows-1252' : 'UTF-16' }
}

/** What to tell whoever reads a table in this encoding: UTF-16 says itself what it is. */
export const remarksOn = (encoding: Encoding): readonly Problem[] => (encoding === 'UTF-16' ? [] : [GUESSED])

const GUESSED: Problem = {
  rule: 'encoding',
  level: 'warning',
  where: 'file',
  message: 'the file is not UTF-8; it was read as Windows-1252, which is a guess',
  hint: 'if letters are wrong, save it as UTF-8; in Excel that is “CSV UTF-8”',
}

function fromUtf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(order, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function fromWindows(bytes: Uint8Array): string | undefined {
  const units = Uint16Array.from(bytes, byte => (byte < 0x80 || byte > 0x9f ? byte : FROM_80.charCodeAt(byte - 0x80)))
  if (bytes.some(isNoCharacter)) return undefined
  return new TextDecoder('utf-16le').decode(units)
}

const isNoCharacter = (byte: number) => byte >= 0x80 && byte <= 0x9f && FROM_80[byte - 0x80] === NO_CHARACTER
