import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { valuesOf } from '../../src/model/facet-column.ts'
import { excludeValue, type Filters, joinValues, NO_FILTERS, toggleValue } from '../../src/model/filters.ts'
import { allRows, countMatching, matchingRows } from '../../src/model/matching.ts'
import { eventOf, idsOf, makeCollection, makeDate } from '../support/make-event.ts'

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
const idsMatching = (filters: Filters) => idsOf(collection, matchingRows(collection, filters))

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

describe('the facets of evidence', () => {
  const told = makeCollection(
    [
      { id: 'quoted', citations: [{ source: 'kara', voice: 'quotation', speaker: 'salami' }] },
      { id: 'own', citations: [{ source: 'kara', voice: 'author' }] },
      { id: 'denied', citations: [{ source: 's' }, { source: 's', speaker: 'irgc', stance: 'contradicts' }] },
    ],
    {
      actors: [{ id: 'iran' }, { id: 'irgc', partOf: 'iran' }, { id: 'salami', partOf: 'irgc' }, { id: 'ayoob-kara' }],
      sources: [{ id: 'kara', authors: [{ actor: 'ayoob-kara' }] }],
    },
  )
  const idsWith = (...asked: Parameters<typeof filtersOf>[0]) => idsOf(told, matchingRows(told, filtersOf(asked)))

  it('a voice is that of any citation', () => {
    expect(idsWith(['voice', 'quotation'])).toEqual(['quoted'])
    expect(idsWith(['voice', 'author'])).toEqual(['own'])
  })

  it('a speaker includes everything that is part of it, and who speaks against the event', () => {
    expect(idsWith(['speaker', 'iran'])).toEqual(['denied', 'quoted'])
    expect(idsWith(['speaker', 'salami'])).toEqual(['quoted'])
  })

  it('an author speaks in its own voice, recorded as speaker or not', () => {
    expect(idsWith(['speaker', 'ayoob-kara'])).toEqual(['own'])
  })

  it('evidence is asked for by its traits', () => {
    expect(idsWith(['evidence', 'contradicted'])).toEqual(['denied'])
    expect(idsWith(['evidence', 'author-only'], ['voice', 'author'])).toEqual(['own'])
  })
})

describe('the two clocks', () => {
  const told = makeCollection(
    [
      { id: 'war', date: '1988-02/1994-05', sources: ['early'] },
      { id: 'year', date: '2022', sources: ['early', 'late'] },
      { id: 'drill', date: '2022-10-17', sources: ['early'] },
      { id: 'letter', date: '2022-10-20', sources: ['late'] },
    ],
    {
      sources: [
        { id: 'early', published: makeDate('[2022-11-03..2022-11-30]') },
        { id: 'late', published: makeDate('2023-07-25') },
      ],
    },
  )
  const idsWith = (filters: Partial<Filters>) => idsOf(told, matchingRows(told, { ...NO_FILTERS, ...filters }))

  beforeAll(() => told.search.load())

  it('a time leaves what happened in it, certainly or possibly', () => {
    expect(idsWith({ during: '2022-10' })).toEqual(['year', 'drill', 'letter'])
    expect(idsWith({ during: '1990' })).toEqual(['war'])
  })

  it('a time begins with its first day and ends with its last', () => {
    const days = ['2022-09-30', '2022-10-01', '2022-10-31', '2022-11-01']
    const daily = makeCollection(days.map(date => ({ id: date, date })))
    expect(idsOf(daily, matchingRows(daily, { ...NO_FILTERS, during: '2022-10' }))).toEqual([
      '2022-10-01',
      '2022-10-31',
    ])
  })

  it('a time between the members of a set leaves it out', () => {
    const resolutions = makeCollection([{ id: 'set', date: '{1993-04-30,1993-07-29}' }, 'span 1993-04-30/1993-07-29'])
    const idsIn = (during: string) => idsOf(resolutions, matchingRows(resolutions, { ...NO_FILTERS, during }))
    expect([idsIn('1993-05'), idsIn('1993-07'), idsIn('1993')]).toEqual([['span'], ['set', 'span'], ['set', 'span']])
  })

  it('a day leaves what was known on it, certainly or possibly', () => {
    expect(idsWith({ knownOn: '2022-10-31' })).toEqual([])
    expect(idsWith({ knownOn: '2022-11-03' })).toEqual(['war', 'year', 'drill'])
    expect(idsWith({ knownOn: '2023-07-25' })).toHaveLength(4)
  })

  it('both hold together with the facets and the query', () => {
    expect(idsWith({ during: '2022-10', knownOn: '2023-03-01' })).toEqual(['year', 'drill'])
    expect(idsWith({ during: '2022-10', knownOn: '2023-03-01', query: 'drill' })).toEqual(['drill'])
    const late = toggleValue({ ...NO_FILTERS, during: '2022-10' }, 'source', 'late')
    expect(idsOf(told, matchingRows(told, late))).toEqual(['year', 'letter'])
  })
})

describe('matchingRows', () => {
  beforeAll(() => collection.search.load())

  it('gives the very same array when nothing filters', () => {
    expect(matchingRows(collection, NO_FILTERS)).toBe(allRows(collection))
    expect(matchingRows(collection, { ...NO_FILTERS, query: ' ' })).toBe(allRows(collection))
    expect(idsMatching(NO_FILTERS)).toEqual(['drill', 'visit', 'threat', 'unkinded'])
  })

  it('lets everything pass until the search is ready', () => {
    const early = makeCollection(['a', 'b'])
    expect(matchingRows(early, { ...NO_FILTERS, query: 'b' })).toBe(allRows(early))
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

  it('where all values of a facet are asked for, an event must have every one, itself or by a part of it', () => {
    const idsWith = (...actors: readonly string[]) =>
      idsMatching(joinValues(filtersOf(actors.map(actor => ['actor', actor])), 'actor', 'all'))
    expect(idsWith('iran', 'israel')).toEqual(['threat'])
    expect(idsWith('iran', 'irgc')).toEqual(['drill', 'threat'])
    expect(idsWith('iran', 'azerbaijan')).toEqual([])
    expect(idsWith('iran', 'atlantis')).toEqual([])
    const sources = filtersOf([
      ['source', 'kara'],
      ['source', 'isayev'],
    ])
    expect(idsMatching(sources)).toEqual(['drill', 'threat'])
    expect(idsMatching(joinValues(sources, 'source', 'all'))).toEqual(['drill'])
  })

  it('all of several values is what the filters of each have in common', () => {
    const someActors = fc.subarray(['iran', 'irgc', 'salami', 'israel', 'azerbaijan'], { minLength: 1 })
    const perEvent = fc.array(someActors, { maxLength: 20 })
    fc.assert(
      fc.property(perEvent, someActors, fc.subarray(['salami', 'azerbaijan']), (events, asked, excluded) => {
        const some = makeCollection(
          events.map((actors, i) => ({ id: `e${i}`, actors })),
          { actors: [{ id: 'iran' }, { id: 'irgc', partOf: 'iran' }, { id: 'salami', partOf: 'irgc' }] },
        )
        const pairs = (values: readonly string[]) => values.map(value => ['actor', value] as const)
        const hidden = pairs(excluded.filter(value => !asked.includes(value)))
        const all = matchingRows(some, joinValues(filtersOf(pairs(asked), hidden), 'actor', 'all'))
        const singles = asked.map(value => new Set(matchingRows(some, filtersOf(pairs([value]), hidden))))
        const common = [...allRows(some)].filter(row => singles.every(rows => rows.has(row)))
        expect([...all]).toEqual(common)
      }),
      { seed: 11, numRuns: 200 },
    )
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

  it('is counted without being listed', () => {
    expect(countMatching(collection, NO_FILTERS)).toBe(4)
    expect(countMatching(collection, filtersOf([['actor', 'iran']]))).toBe(2)
  })

  it('nothing has a value that the collection does not know', () => {
    expect(idsMatching(filtersOf([['actor', 'atlantis']]))).toEqual([])
    expect(idsMatching(filtersOf([], [['actor', 'atlantis']]))).toHaveLength(4)
  })
})
