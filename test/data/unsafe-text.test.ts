import { expect, it } from 'vitest'
import { findUnsafe, hasUnsafe } from '../../src/data/unsafe-text.ts'

/** By code point, both ends included. */
const UNSAFE: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x200b, 0x200d],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
]

it('of all characters those that hide or turn text are unsafe, and no others', () => {
  const wrong: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const text = `a${String.fromCodePoint(code)}a`
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    const expected = UNSAFE.some(([from, to]) => code >= from && code <= to) ? name : undefined
    if (findUnsafe(text) !== expected || hasUnsafe(text) !== (expected !== undefined)) wrong.push(name)
  }
  expect(wrong).toEqual([])
})

it('what joins letters or emoji is safe between them', () => {
  expect(findUnsafe('می\u200cخواهم')).toBeUndefined()
  expect(findUnsafe('👩🏽\u200d🚀')).toBeUndefined()
  expect(findUnsafe('Te\u200chran')).toBe('U+200C')
})
