import { expect, it } from 'vitest'
import { addValue, type CombinedFacet, joinValues, NO_FILTERS, toggleValue } from '../../src/model/filters.ts'
import { allInWords, conjunctionsInWords } from '../../src/ui/words/facet-words.ts'
import { makeCollection } from '../support/make-event.ts'

const collection = makeCollection([{ id: 'e', actors: ['a', 'b'] }], {
  actors: [
    { id: 'a', name: 'Iran' },
    { id: 'b', name: 'Israel' },
    { id: 'c', name: 'Turkey' },
  ],
  sources: [{ id: 's', shortName: 'Kara 2022' }],
})
const wordsWith = (facet: CombinedFacet, ...values: readonly string[]) =>
  conjunctionsInWords(
    collection,
    values.reduce((filters, value) => addValue(filters, facet, value), NO_FILTERS),
  )

it('names up to three that must all be there', () => {
  expect(allInWords(collection, 'actor', ['a'])).toBe('Iran')
  expect(allInWords(collection, 'actor', ['a', 'b'])).toBe('both Iran and Israel')
  expect(allInWords(collection, 'actor', ['a', 'b', 'c'])).toBe('all of Iran, Israel and Turkey')
  expect(allInWords(collection, 'actor', ['a', 'b', 'c', 'd'])).toBe('all of these 4 actors')
})

it('says what must all be there, in the words of each facet', () => {
  expect(wordsWith('actor', 'a', 'b')).toEqual(['with both Iran and Israel'])
  expect(wordsWith('speaker', 'a', 'b')).toEqual(['said by both Iran and Israel'])
  expect(wordsWith('source', 's', 'source')).toEqual(['told by both Kara 2022 and source'])
})

it('says nothing where any will do, or only one is asked for', () => {
  const either = toggleValue(toggleValue(NO_FILTERS, 'actor', 'a'), 'actor', 'b')
  expect(conjunctionsInWords(collection, either)).toEqual([])
  expect(conjunctionsInWords(collection, joinValues(either, 'actor', 'all'))).toHaveLength(1)
  expect(wordsWith('actor', 'a')).toEqual([])
})
