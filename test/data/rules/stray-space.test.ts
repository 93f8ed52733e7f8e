import { expect, it } from 'vitest'
import { straySpace } from '../../../src/data/rules/stray-space.ts'
import { foundBy, withLanding } from '../found-by.ts'

const found = foundBy(straySpace)

it.each([
  ['at the start', ' Landing'],
  ['at the end', 'Landing\n'],
  ['at the end, a hard one', 'Landing\u00a0'],
  ['doubled', 'The  landing'],
  ['as a line end in a title', 'The\nlanding'],
  ['as a tab', 'The\tlanding'],
])('warns of white space %s', (_where, title) => {
  expect(found(withLanding({ title }))).toEqual(['events.landing.title'])
})

it('lets prose run over several lines, but not end in space', () => {
  expect(found(withLanding({ summary: 'One.\n\nTwo.' }))).toEqual([])
  expect(found(withLanding({ summary: 'One.  Two.' }))).toEqual(['events.landing.summary'])
  expect(found(withLanding({ summary: 'One. ' }))).toEqual(['events.landing.summary'])
})

it('leaves quotes and date phrases as their source has them', () => {
  const quote = { exact: ' it  came\n', prefix: '\n\n', suffix: '  ' }
  const date = { edtf: '1969', phrase: { citation: 0, exact: 'it  came' } }
  expect(found(withLanding({ citations: [{ source: 'log', quote }], date }))).toEqual([])
})
