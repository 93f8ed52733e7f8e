import { expect, it } from 'vitest'
import { fileName, slugOf } from '../../src/export/file-name.ts'
import { formatCalled, SHIPPED, selectionOf } from './selections.ts'

it('names a file by collection, part, scope and day', () => {
  expect(fileName(formatCalled('dataset'), selectionOf(SHIPPED))).toBe(
    'whence-azerbaijan-iran-and-israel-in-five-articles-all-2026-11-21.json',
  )
  expect(
    fileName(
      formatCalled('citations-table'),
      selectionOf(SHIPPED, ({ kind }) => kind === 'war'),
    ),
  ).toBe('whence-azerbaijan-iran-and-israel-in-five-articles-citations-shown-2026-11-21.csv')
})

it('makes of any title words that every file system takes', () => {
  expect(slugOf('  ../Çédille: “A/B”?\n')).toBe('cedille-a-b')
  expect(slugOf('…')).toBe('collection')
  expect(slugOf('ایران و اسرائیل')).toMatch(/^[\p{L}-]+$/u)
  expect(slugOf(`${'word '.repeat(30)}`).length).toBeLessThanOrEqual(50)
})
