import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../src/model/facet-column.ts'
import { excludeValue, type Filters, NO_FILTERS, toggleValue } from '../../src/model/filters.ts'
import { matchingEvents } from '../../src/model/matching.ts'
import { eventOf, makeCollection } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'drill', date: '2021', actors: ['irgc'], kind: 'drill', sources: ['kara', 'isayev'] },
    { id: 'visit', date: '2022', actors: ['israel', 'azerbaijan'], kind: 'meeting', basis: 'stated' },
    {
      id: 'threat',
      date: '2023',
      actors: ['salami', 'israel'],
      kind: 'statement',
      status: 'alleged',
      sources: ['kara'],
    },
    { id: 'unkinded', date: '2024' },
  ],
  {
    actors: [{ id: 'iran' }, { id: 'irgc', partOf: 'iran' }, { id: 'salami', partOf: 'irgc', aliases: ['Sālāmi'] }],
  },
)
const idsMatching = (filters: Filters) => matchingEvents(collection, filters).map(({ id }) => id)

const filtersOf = (
  asked: readonly (readonly [facet: Parameters<typeof toggleValue>[1], value: string])[],
  excluded: typeof asked = [],
) =>
  excluded.reduce(
    (filters, [facet, value]) => excludeValue(filters, facet, value),
    asked.reduce((filters, [facet, value]) => toggleValue(filters, facet, value), NO_FILTERS),
  )

describe('valuesOf', () => {
  it('gives an event to its actors and to all that they are part of', () => {
    expect(valuesOf(eventOf(collection, 'threat'), 'actor', collection)).toEqual(
      new Set(['salami', 'irgc', 'iran', 'israel']),
    )
  })

  it('gives nothing for a kind or basis that is not stated', () => {
    expect(valuesOf(eventOf(collection, 'unkinded'), 'kind', collection)).toEqual(new Set())
    expect(valuesOf(eventOf(collection, 'unkinded'), 'basis', collection)).toEqual(new Set())
  })
})

describe('matchingEvents', () => {
  it('gives the very same array when nothing filters', () => {
    expect(matchingEvents(collection, NO_FILTERS)).toBe(collection.events)
  })

  it('an actor includes everything that is part of it', () => {
    expect(idsMatching(filtersOf([['actor', 'iran']]))).toEqual(['drill', 'threat'])
    expect(idsMatching(filtersOf([['actor', 'salami']]))).toEqual(['threat'])
  })

  it('within a facet any value will do', () => {
    expect(
      idsMatching(
        filtersOf([
          ['kind', 'drill'],
          ['kind', 'meeting'],
        ]),
      ),
    ).toEqual(['drill', 'visit'])
  })

  it('between facets, and with the query, all must hold', () => {
    const kara = filtersOf([
      ['actor', 'israel'],
      ['source', 'kara'],
    ])
    expect(idsMatching(kara)).toEqual(['threat'])
    expect(idsMatching({ ...kara, query: 'visit' })).toEqual([])
    expect(idsMatching({ ...kara, query: 'salami threat' })).toEqual(['threat'])
  })

  it('what is excluded stays hidden, whatever else it has', () => {
    expect(idsMatching(filtersOf([['actor', 'israel']], [['actor', 'irgc']]))).toEqual(['visit'])
    expect(idsMatching(filtersOf([], [['status', 'alleged']]))).toEqual(['drill', 'visit', 'unkinded'])
  })

  it('nothing has a value that the collection does not know', () => {
    expect(idsMatching(filtersOf([['actor', 'atlantis']]))).toEqual([])
    expect(idsMatching(filtersOf([], [['actor', 'atlantis']]))).toHaveLength(4)
  })
})
