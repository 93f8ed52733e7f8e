import { expect, it } from 'vitest'
import { linkAddress } from '../../../src/data/rules/link-address.ts'
import { foundBy, withLanding } from '../found-by.ts'
import { goodDataset, LEAFLET } from '../good-dataset.ts'

const found = foundBy(linkAddress)
const noted = (...references: string[]) => withLanding({ notes: [{ type: 'context', text: 'See.', references }] })

it.each(['https://bbc.co.uk@example.org/', 'https://user:word@example.org', 'https://[::1', 'http://a b', 'https://'])(
  'refuses %s',
  link => expect(found(noted(link))).toEqual(['events.landing.notes[0].references[0]']),
)

it.each(['https://example.org', 'http://www.example.org:8080/a@b?c=d@e#f', 'https://əliyev.az/', 'https://1.1.1.1/'])(
  'allows %s',
  link => expect(found(noted(link))).toEqual([]),
)

it('asks nothing of a quote that begins with an address', () => {
  const citations = [{ source: 'log', quote: { exact: 'https://a@b' } }]
  expect(found(withLanding({ citations }))).toEqual([])
})

it('looks at the links of sources', () => {
  const source = { ...LEAFLET, csl: { type: 'book' as const, URL: 'https://a@b' } }
  expect(found(goodDataset({ sources: [source, { id: 'log' }] }))).toEqual(['sources.leaflet.csl.URL'])
})
