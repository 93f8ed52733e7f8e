import { expect, it } from 'vitest'
import { excludeValue, type Filters, joinValues, NO_FILTERS, toggleValue } from '../../src/model/filters.ts'
import { chosenInWords } from '../../src/ui/words/chosen-words.ts'
import { filtersInOneLine, filtersInWords } from '../../src/ui/words/filters-in-words.ts'

const head = {
  title: 'Two actors',
  description: undefined,
  updated: undefined,
  withdrawn: [],
  kinds: new Map([['drill', 'Military exercise']]),
  sources: new Map(),
  actors: new Map([
    ['iran', { id: 'iran', name: 'Iran' }],
    ['irgc', { id: 'irgc', name: 'IRGC', partOf: 'iran' }],
  ]),
}

it('says nothing where nothing is filtered', () => {
  expect(filtersInWords(NO_FILTERS, head, 'everything')).toEqual([])
})

it('says each group in words, what is hidden, and what a state brings along', () => {
  const asked = excludeValue(toggleValue(NO_FILTERS, 'actor', 'iran'), 'kind', 'drill')
  const filters = { ...asked, query: ' drone ', during: '2022-10' }
  expect(filtersInOneLine(filtersInWords(filters, head, 'titles'))).toBe(
    'Search: “drone”, in titles only; Happened: in October 2022, certainly or possibly by its date; ' +
      'Actors: Iran with its parts; Kind: not Military exercise',
  )
})

it('names what is chosen as shortly as its chips do', () => {
  const asked = excludeValue(toggleValue(NO_FILTERS, 'actor', 'iran'), 'kind', 'drill')
  expect(chosenInWords({ ...asked, during: '2022', query: 'drone' }, head)).toBe(
    'Iran, not: Military exercise, in 2022',
  )
  expect(chosenInWords(NO_FILTERS, head)).toBe('')
})

it('says of a speaker, too, that those who belong to it are meant', () => {
  const filters = excludeValue(toggleValue(NO_FILTERS, 'speaker', 'iran'), 'speaker', 'irgc')
  expect(filtersInOneLine(filtersInWords(filters, head, undefined))).toBe('Speaker: Iran with its parts; not IRGC')
})

it('gives the quotation marks of a query once', () => {
  const searched = (query: string) => filtersInOneLine(filtersInWords({ ...NO_FILTERS, query }, head, undefined))
  expect(searched('"it is a lie" -drone')).toBe('Search: "it is a lie" -drone')
})

it('says that several must be there together, where not any of them will do', () => {
  const both = toggleValue(toggleValue(NO_FILTERS, 'actor', 'iran'), 'actor', 'irgc')
  const lineOf = (filters: Filters) => filtersInOneLine(filtersInWords(filters, head, undefined))
  expect(lineOf(both)).toBe('Actors: Iran with its parts or IRGC')
  expect(lineOf(joinValues(both, 'actor', 'all'))).toBe('Actors: Iran with its parts and IRGC, together')
})
