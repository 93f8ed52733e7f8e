import { expect, it } from 'vitest'
import { quoteSpan } from '../../../src/data/rules/quote-span.ts'
import { foundBy, withLanding } from '../found-by.ts'

const found = foundBy(quoteSpan)
const quoted = (exact: string, start: number, end: number) =>
  withLanding({ citations: [{ source: 'leaflet', quote: { exact, position: { start, end } } }] })

it('reports a position that is longer or shorter than its quote', () => {
  expect(found(quoted('Down.', 10, 16))).toEqual(['events.landing.citations[0].quote.position'])
  expect(found(quoted('Down.', 10, 5))).toEqual(['events.landing.citations[0].quote.position'])
})

it('reports a position beyond the end of the text, which has 5,000 code units', () => {
  expect(found(quoted('Down.', 4_995, 5_000))).toEqual([])
  expect(found(quoted('Down.', 4_996, 5_001))).toEqual(['events.landing.citations[0].quote.position'])
})

it('counts UTF-16 code units, so an emoji is two', () => {
  expect(found(quoted('🚀', 0, 2))).toEqual([])
  expect(found(quoted('🚀', 0, 1))).toEqual(['events.landing.citations[0].quote.position'])
})

it('looks at the words that complete a date, too', () => {
  const completedBy = [{ source: 'log', quote: { exact: 'Down.', position: { start: 0, end: 1 } } }]
  expect(found(withLanding({ date: { edtf: '1969', completedBy } }))).toEqual([
    'events.landing.date.completedBy[0].quote.position',
  ])
})
