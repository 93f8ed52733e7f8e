import fc from 'fast-check'
import { expect, it } from 'vitest'
import { check } from '../../../src/data/check.ts'
import { indexDataset } from '../../../src/data/dataset-index.ts'
import { linkTracker } from '../../../src/data/rules/link-tracker.ts'
import { foundBy, withLanding } from '../found-by.ts'
import { goodDataset } from '../good-dataset.ts'

const noted = (...references: string[]) => withLanding({ notes: [{ type: 'context', text: 'See.', references }] })

function hintsOf(link: string) {
  const dataset = noted(link)
  return Array.from(check(dataset, indexDataset(dataset), [linkTracker]), ({ hint }) => hint)
}

it.each([
  ['https://a.org/p?utm_source=x&utm_medium=y', 'https://a.org/p'],
  ['https://a.org/p?id=7&fbclid=abc#top', 'https://a.org/p?id=7#top'],
  ['https://a.org/p?gclid=abc&id=7&b', 'https://a.org/p?id=7&b'],
  ['https://a.org/p#utm_source=x', 'https://a.org/p'],
  ['https://a.org/p?UTM_Source=x', 'https://a.org/p'],
  ['https://a.org/p?b=1;utm_source=y', 'https://a.org/p?b=1'],
  ['https://a.org/p?utm_source=y;utm_medium=z;b=1#top', 'https://a.org/p?b=1#top'],
  ['https://a.org/p?utm_source=y;z&b=1;2', 'https://a.org/p?b=1;2'],
  ['https://a.org/p;utm_source=y', 'https://a.org/p'],
  ['https://a.org/#/p?utm_source=y', 'https://a.org/#/p'],
  ['https://a.org/#/p?utm_source=y&b=1', 'https://a.org/#/p?b=1'],
  ['https://a.org/?b=1&gclid#/p?c=2&fbclid=z', 'https://a.org/?b=1#/p?c=2'],
])('warns of %s and gives the address without it', (link, clean) => {
  expect(hintsOf(link)).toEqual([`use ${clean}`])
  expect(foundBy(linkTracker)(noted(link))).toEqual(['events.landing.notes[0].references[0]'])
})

it('gives no address of which it would warn again', () => {
  const parts = fc.constantFrom('?', '&', ';', '#', '=', '/', 'utm_source', 'fbclid', '_ga', 'id', '7')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), path => {
      const [found] = hintsOf(`https://a.org/${path.join('')}`)
      if (found !== undefined) expect(hintsOf(found.replace('use ', ''))).toEqual([])
    }),
  )
})

it.each(['https://a.org/utm_source=x', 'https://a.org/?article=utm_source', 'https://a.org/?q=fbclid&outm_x=1'])(
  'allows %s',
  link => expect(foundBy(linkTracker)(noted(link))).toEqual([]),
)

it('leaves the address of an archived copy as it is, which holds the original one', () => {
  const url = 'https://a.org/p?utm_source=x'
  const sources = [
    {
      id: 's',
      csl: { type: 'webpage' as const, title: 'P', URL: url },
      archived: { url: `https://web.archive.org/web/2023/${url}` },
    },
  ]
  expect(foundBy(linkTracker)(goodDataset({ sources }))).toEqual(['sources.s.csl.URL'])
})
