import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../../src/data/table/decode-table.ts'

const TABLE = 'title;date;quote\r\nCafé “Zürich” – 5 €;2022;l’été\r\n'

/** What a spreadsheet on Windows writes; of the signs that are not in Latin-1 those above. */
const inWindows = (text: string) =>
  Uint8Array.from(text, sign => {
    const at = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'.indexOf(sign)
    return at === -1 ? sign.charCodeAt(0) : 0x80 + at
  })
const inUtf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap(sign => {
      const unit = sign.charCodeAt(0)
      return isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]
    }),
  )

describe('a table that is not UTF-8', () => {
  it('is read as Windows-1252, with its dashes, quotation marks and currencies', () => {
    expect(decodeTable(inWindows(TABLE))).toEqual({ text: TABLE, encoding: 'Windows-1252' })
  })

  it('agrees with the standard for each letter beyond those', () => {
    const letters = Array.from({ length: 0x60 }, (_, i) => String.fromCharCode(0xa0 + i)).join('')
    expect(decodeTable(inWindows(`a,b,c\n${letters}`))?.text).toBe(`a,b,c\n${letters}`)
  })

  it.each([true, false])('is read as UTF-16 where its first bytes say so (little end first: %s)', isLittle => {
    expect(decodeTable(inUtf16(TABLE, isLittle))).toEqual({ text: TABLE, encoding: 'UTF-16' })
  })

  it.each<[string, Uint8Array]>([
    ['a byte that is no character there', inWindows(`${TABLE}\u0081`)],
    ['a zero byte', inWindows(`${TABLE}\0`)],
    ['half of a pair in UTF-16', inUtf16(`${TABLE}\ud800`, true)],
    [
      'UTF-32',
      Uint8Array.from([0xff, 0xfe, 0, 0, ...[...TABLE].flatMap(sign => [sign.charCodeAt(0) & 0xff, 0, 0, 0])]),
    ],
    ['JSON', inWindows('{"title": "Café", "a": 1, "b": 2}')],
    ['a letter', inWindows('Chère Madame,')],
  ])('is not read where it holds or is %s', (_, bytes) => {
    expect(decodeTable(bytes)).toBeUndefined()
  })
})
