import { expect, it } from 'vitest'
import { viewLink } from '../../src/ui/words/view-link.ts'

it('leads to an event, an excerpt or a source, and leaves the reader’s own view out', () => {
  const page = 'https://example.org/whence/?actor=iran&from=2022-01-01&to=2022-12-31&q=x#chronology'
  expect(viewLink(page, { event: 'drill' })).toBe('https://example.org/whence/?event=drill')
  expect(viewLink(page, { event: 'drill', citation: 'kara-2022.0a1b2c3d' })).toBe(
    'https://example.org/whence/?event=drill&citation=kara-2022.0a1b2c3d',
  )
  expect(viewLink(page, { reading: 'kara-2022' })).toBe('https://example.org/whence/?reading=kara-2022')
})

it('stays with the dataset that is shown', () => {
  expect(viewLink('https://example.org/?data=mine.json&event=a', { event: 'b' })).toBe(
    'https://example.org/?event=b&data=mine.json',
  )
})
