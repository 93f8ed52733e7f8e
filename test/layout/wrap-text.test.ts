import { expect, it } from 'vitest'
import { wrapText } from '../../src/layout/wrap-text.ts'

const wrap = (text: string, width: number) => wrapText(text, width, ({ length }) => length)

it('breaks at spaces, and within a word that is longer than a line', () => {
  expect(wrap('shows two of nine', 9)).toEqual(['shows two', 'of nine'])
  expect(wrap('see https://example.org/', 9)).toEqual(['see', 'https://e', 'xample.or', 'g/'])
  expect(wrap('https://example.org/', 9)).toEqual(['https://e', 'xample.or', 'g/'])
  expect(wrap('  ', 9)).toEqual([])
})
