import { expect, it } from 'vitest'
import { collectionSlug, fileName } from '../../src/export/file-name.ts'
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

it('names a collection whose title has no word', () => {
  expect(collectionSlug('…')).toBe('collection')
})
