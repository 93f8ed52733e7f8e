import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linkAddress } from '../../../src/data/rules/link-address.ts'
import { foundBy, withLanding } from '../found-by.ts'
import { goodDataset, LEAFLET } from '../good-dataset.ts'

const found = foundBy(linkAddress)
const noted = (...references: string[]) => withLanding({ notes: [{ type: 'context', text: 'See.', references }] })

it.each([
  'https://bbc.co.uk@example.org/',
  'https://user:word@example.org',
  'https://[::1',
  'http://a b',
  'https://',
  'https://xn--a/',
  'https://www.XN--a.org',
])('refuses %s', link => expect(found(noted(link))).toEqual(['events.landing.notes[0].references[0]']))

it.each([
  'https://example.org',
  'http://www.example.org:8080/a@b?c=d@e#f',
  'https://əliyev.az/',
  'https://xn--liyev-2of.az/',
  'https://1.1.1.1/',
])('allows %s', link => expect(found(noted(link))).toEqual([]))

it('allows only what the browser can open, however it is made up', () => {
  const label = fc.oneof(fc.constantFrom('www', 'xn--', 'xn--a', 'a--b', '0x1', 'a-'), fc.string({ maxLength: 3 }))
  fc.assert(
    fc.property(fc.array(label, { maxLength: 3 }), labels => {
      const link = `https://${labels.join('.')}`
      if (found(noted(link)).length === 0) expect(URL.canParse(link)).toBe(true)
    }),
  )
})

it('asks nothing of a quote that begins with an address', () => {
  const citations = [{ source: 'log', quote: { exact: 'https://a@b' } }]
  expect(found(withLanding({ citations }))).toEqual([])
})

it('looks at the links of sources', () => {
  const source = { ...LEAFLET, csl: { type: 'book' as const, URL: 'https://a@b' } }
  expect(found(goodDataset({ sources: [source, { id: 'log' }] }))).toEqual(['sources.leaflet.csl.URL'])
})
