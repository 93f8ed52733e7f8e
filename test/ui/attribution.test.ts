import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/model/schema.ts'
import { attribution } from '../../src/ui/words/attribution.ts'
import { makeCollection } from '../support/make-event.ts'

const collection = makeCollection([], {
  actors: [
    { id: 'kara', name: 'Ayoob Kara' },
    { id: 'salami', name: 'Hossein Salami' },
    { id: 'memri', name: 'MEMRI' },
  ],
  sources: [
    { id: 'kara-2022', csl: { type: 'article', author: [{ given: 'Ayoob', family: 'Kara' }] } },
    { id: 'by-two', csl: { type: 'article', author: [{ literal: 'A. One' }, { literal: 'B. Two' }] } },
    { id: 'by-kara-and-one', csl: { type: 'article', author: [{ literal: 'Ayoob KARA' }, { literal: 'A. One' }] } },
    { id: 'by-actor', authors: [{ actor: 'kara' }] },
    { id: 'unsigned' },
    { id: 'memri-2022', shortName: 'MEMRI, 12 October 2022' },
  ],
})

const words = (citation: Omit<Citation, 'quote'>) =>
  attribution({ ...citation, quote: { exact: 'Words.' } }, collection)

describe('attribution', () => {
  it.each<[string, Omit<Citation, 'quote'>]>([
    ['Ayoob Kara, in the author’s own words', { source: 'kara-2022', speaker: 'kara', voice: 'author' }],
    ['Hossein Salami, quoted directly by Ayoob Kara', { source: 'kara-2022', speaker: 'salami', voice: 'quotation' }],
    ['Hossein Salami, as retold by Ayoob Kara', { source: 'kara-2022', speaker: 'salami', voice: 'reported' }],
    [
      'Hossein Salami, as retold by Ayoob Kara, citing MEMRI',
      { source: 'kara-2022', speaker: 'salami', voice: 'reported', via: 'memri' },
    ],
    [
      'Hossein Salami, as retold by Ayoob Kara, citing MEMRI, 12 October 2022',
      { source: 'kara-2022', speaker: 'salami', voice: 'reported', via: 'memri-2022' },
    ],
    ['A. One and B. Two, in the authors’ own words', { source: 'by-two', voice: 'author' }],
    ['Hossein Salami', { source: 'kara-2022', speaker: 'salami' }],
    ['Ayoob Kara, in the author’s own words', { source: 'kara-2022', speaker: 'kara', voice: 'quotation' }],
    ['Ayoob Kara, in the author’s own words', { source: 'by-actor', speaker: 'kara', voice: 'reported' }],
    [
      'Ayoob Kara, one of the authors, in their own words',
      { source: 'by-kara-and-one', speaker: 'kara', voice: 'quotation' },
    ],
  ])('says %j', (expected, citation) => {
    expect(words(citation)).toBe(expected)
  })

  it('takes the authors from the actors where the bibliography names none', () => {
    expect(words({ source: 'by-actor', voice: 'author' })).toBe('Ayoob Kara, in the author’s own words')
  })

  it('says that an author or a speaker is not known', () => {
    expect(words({ source: 'unsigned', voice: 'author' })).toBe(
      'An author whose name is not known, in the author’s own words',
    )
    expect(words({ source: 'kara-2022', voice: 'quotation' })).toBe('Someone not named, quoted directly by Ayoob Kara')
  })
})
