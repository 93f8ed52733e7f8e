import { expect, it } from 'vitest'
import { citationText } from '../../src/ui/words/citation-text.ts'
import { makeCollection, makeDate } from '../support/make-event.ts'

const collection = makeCollection([], {
  actors: [{ id: 'kara', name: 'Ayoob Kara' }],
  sources: [
    {
      id: 'kara-2022',
      csl: {
        type: 'article',
        title: 'A key ally',
        author: [{ given: 'Ayoob', family: 'Kara' }],
        'container-title': 'World News',
        URL: 'https://example.org/ally',
      },
      published: makeDate('2022-11'),
    },
    { id: 'bare' },
  ],
})

it('gives speaker, words, document, date in words and address', () => {
  const quote = { exact: 'It did\nhappen.' }
  expect(citationText({ source: 'kara-2022', speaker: 'kara', voice: 'author', quote }, collection)).toBe(
    'Ayoob Kara, in the author’s own words: “It did happen.” ' +
      'Ayoob Kara, “A key ally”, World News, November 2022. https://example.org/ally',
  )
})

it('says what is not known of the document', () => {
  expect(citationText({ source: 'bare', quote: { exact: 'It did.' } }, collection)).toBe(
    'An author whose name is not known: “It did.” Author not known, untitled, no date known.',
  )
})
