import { expect, it } from 'vitest'
import { repeatedCitation } from '../../../src/data/rules/repeated-citation.ts'
import type { Quote } from '../../../src/model/schema.ts'
import { foundBy, withLanding } from '../found-by.ts'

const found = foundBy(repeatedCitation)
const quoting = (...quotes: Quote[]) => withLanding({ citations: quotes.map(quote => ({ source: 'log', quote })) })

it('warns of words that an event quotes twice', () => {
  expect(found(quoting({ exact: 'Down.' }, { exact: 'Up.' }, { exact: 'Down.' }))).toEqual([
    'events.landing.citations[2]',
  ])
})

it('allows the same words from another place, or another source', () => {
  const at = (start: number) => ({ exact: 'Down.', position: { start, end: start + 5 } })
  expect(found(quoting(at(1), at(20)))).toEqual([])
  const pages = ['p. 1', 'p. 2'].map(locator => ({ source: 'log', quote: { exact: 'Down.' }, locator }))
  expect(found(withLanding({ citations: pages }))).toEqual([])
  const citations = ['log', 'leaflet'].map(source => ({ source, quote: { exact: 'Down.' } }))
  expect(found(withLanding({ citations }))).toEqual([])
})
