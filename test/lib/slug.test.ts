import { expect, it } from 'vitest'
import { slugOf } from '../../src/lib/slug.ts'

it('makes of a title in any script words that every file system takes', () => {
  expect(slugOf('  ../Çédille: “A/B”?\n', 50)).toBe('çédille-a-b')
  expect(slugOf('Хроника: 1992–1994', 50)).toBe('хроника-1992-1994')
  expect(slugOf('हिन्दी', 50)).toBe('हिन्दी')
  expect(slugOf('…', 50)).toBe('')
})

it('ends a long one after a whole word, and cuts one that is longer than all', () => {
  expect(slugOf('word '.repeat(40), 12)).toBe('word-word')
  expect(slugOf('x'.repeat(200), 12)).toBe('x'.repeat(12))
  expect(slugOf('𐎠𐎼𐎹', 5)).toBe('𐎠𐎼')
})
