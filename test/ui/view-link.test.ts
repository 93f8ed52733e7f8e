import { expect, it } from 'vitest'
import { exportedLink, lastingLink } from '../../src/ui/words/lasting-link.ts'
import { opensOnly } from '../../src/ui/words/opens-only.ts'
import { ownFileOf, whenceInWords } from '../../src/ui/words/own-file.ts'
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

it.each([
  ['opened from a disk', 'https://example.org/?data=opened%3Acase.json&event=a', 'case.json'],
  ['which is the page itself', 'file:///home/ann/secret%20case/whence.html?event=a', 'whence.html'],
])('of a file %s no link is taken along, since it leads nobody else', (_, page, name) => {
  expect(ownFileOf(page)).toBe(name)
  expect(lastingLink(page, { event: 'b' })).toBeUndefined()
  expect(exportedLink(page, { event: 'b', citation: 'memo.0a1b2c3d' })).toBe('#event=b&citation=memo.0a1b2c3d')
  expect(exportedLink(page, 'collection')).toBe('')
  expect(whenceInWords(page)).toBe(`The file “${name}” on its maker’s own computer, to which no address leads.`)
})

it.each([
  ['of a file opened from a disk in this browser', 'https://example.org/?data=opened%3Acase.json', 'in this browser'],
  [
    'of a page from a disk on this computer',
    'file:///home/ann/whence.html?q=x',
    'on this computer, as the page is a file',
  ],
])('a link to a view %s opens only there', (_, page, where) => {
  expect(opensOnly(page)).toBe(`opens only ${where}`)
})

it('of a dataset on the web the link is taken along', () => {
  const page = 'https://example.org/?data=mine.json&event=a'
  expect(lastingLink(page, { event: 'b' })).toBe('https://example.org/?event=b&data=mine.json')
  expect(exportedLink(page, { event: 'b' })).toBe('https://example.org/?event=b&data=mine.json')
  expect(whenceInWords(page)).toBe(page)
  expect(opensOnly(page)).toBeUndefined()
})
