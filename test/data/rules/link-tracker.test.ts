import { expect, it } from 'vitest'
import { check } from '../../../src/data/check.ts'
import { indexDataset } from '../../../src/data/dataset-index.ts'
import { linkTracker } from '../../../src/data/rules/link-tracker.ts'
import { foundBy, withLanding } from '../found-by.ts'

const noted = (...references: string[]) => withLanding({ notes: [{ type: 'context', text: 'See.', references }] })

it.each([
  ['https://a.org/p?utm_source=x&utm_medium=y', 'https://a.org/p'],
  ['https://a.org/p?id=7&fbclid=abc#top', 'https://a.org/p?id=7#top'],
  ['https://a.org/p?gclid=abc&id=7&b', 'https://a.org/p?id=7&b'],
  ['https://a.org/p#utm_source=x', 'https://a.org/p'],
  ['https://a.org/p?UTM_Source=x', 'https://a.org/p'],
])('warns of %s and gives the address without it', (link, clean) => {
  const dataset = noted(link)
  const problems = Array.from(check(dataset, indexDataset(dataset), [linkTracker]))
  expect(problems).toMatchObject([{ where: 'events.landing.notes[0].references[0]', hint: `use ${clean}` }])
})

it.each(['https://a.org/utm_source=x', 'https://a.org/?article=utm_source', 'https://a.org/?q=fbclid&outm_x=1'])(
  'allows %s',
  link => expect(foundBy(linkTracker)(noted(link))).toEqual([]),
)
