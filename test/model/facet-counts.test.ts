import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Collection } from '../../src/model/collection.ts'
import { valuesOf } from '../../src/model/facet-column.ts'
import { facetCounts } from '../../src/model/facet-counts.ts'
import {
  addValue,
  COMBINED_FACETS,
  excludeValue,
  FACETS,
  type Facet,
  type Filters,
  joinValues,
  NO_FILTERS,
  toggleValue,
} from '../../src/model/filters.ts'
import { countMatching, matchingRows } from '../../src/model/matching.ts'
import { eventsOf, makeCollection, makeDate, type TerseEvent } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'drill', actors: ['irgc'], kind: 'drill' },
    { id: 'letter', actors: ['irgc', 'israel'], kind: 'letter' },
    { id: 'visit', actors: ['israel'], kind: 'meeting' },
  ],
  { actors: [{ id: 'iran' }, { id: 'irgc', partOf: 'iran' }, { id: 'atlantis' }] },
)
const countOf = (filters: Filters, value: string) => {
  const { own, after } = facetCounts(collection, filters, 'actor').get(value) ?? {}
  return { own, after }
}

describe('facetCounts', () => {
  beforeAll(() => collection.search.load())

  it('with nothing chosen, a click leaves the events that have the value', () => {
    expect(countOf(NO_FILTERS, 'iran')).toEqual({ own: 2, after: 2 })
    expect(countOf(NO_FILTERS, 'israel')).toEqual({ own: 2, after: 2 })
  })

  it('lists a declared actor that no event has', () => {
    expect(countOf(NO_FILTERS, 'atlantis')).toEqual({ own: 0, after: 0 })
  })

  it('a second value of the facet adds only what the first does not show already', () => {
    expect(countOf(toggleValue(NO_FILTERS, 'actor', 'iran'), 'israel')).toEqual({ own: 2, after: 3 })
  })

  it('a click on the only value asked for shows everything again', () => {
    expect(countOf(toggleValue(NO_FILTERS, 'actor', 'israel'), 'israel')).toEqual({ own: 2, after: 3 })
  })

  it('does not show what is excluded, and says what asking for the excluded would show', () => {
    const withoutIran = excludeValue(NO_FILTERS, 'actor', 'iran')
    expect(countOf(withoutIran, 'israel')).toEqual({ own: 2, after: 1 })
    expect(countOf(withoutIran, 'iran')).toEqual({ own: 2, after: 2 })
  })

  it('where all must be there, a value counts the events it shares with the others asked for', () => {
    const both = joinValues(toggleValue(NO_FILTERS, 'actor', 'iran'), 'actor', 'all')
    expect(countOf(both, 'israel')).toEqual({ own: 2, after: 1 })
    expect(countOf(both, 'atlantis')).toEqual({ own: 0, after: 0 })
    expect(countOf(addValue(both, 'actor', 'israel'), 'iran')).toEqual({ own: 2, after: 2 })
  })

  it('tells how many events a value shares with all that is asked for, whether or not the filter asks for all', () => {
    const togetherIn = (filters: Filters, value: string) =>
      facetCounts(collection, filters, 'actor').get(value)?.together
    const either = toggleValue(toggleValue(NO_FILTERS, 'actor', 'irgc'), 'actor', 'israel')
    expect(togetherIn(either, 'iran')).toBe(1)
    expect(togetherIn(joinValues(either, 'actor', 'all'), 'iran')).toBe(1)
    expect(togetherIn(excludeValue(NO_FILTERS, 'actor', 'iran'), 'israel')).toBe(1)
    expect(togetherIn(NO_FILTERS, 'iran')).toBe(2)
  })

  it('counts within what the query and the other facets leave', () => {
    const letters = toggleValue(NO_FILTERS, 'kind', 'letter')
    expect(countOf(letters, 'israel')).toEqual({ own: 1, after: 1 })
    expect(countOf({ ...NO_FILTERS, query: 'visit' }, 'irgc')).toEqual({ own: 0, after: 0 })
  })

  it('agrees, for any collection and any filters, with clicking and counting', () => {
    fc.assert(
      fc.property(collections, clicks, joins, clocks, (anyCollection, anyClicks, joined, { during, knownOn }) => {
        const clickedOn = anyClicks.reduce<Filters>(
          (before, { facet, n, act }) => act(before, facet, VALUES[facet][n] ?? ''),
          { ...NO_FILTERS, during, knownOn },
        )
        const filters = joined.reduce((before, facet) => joinValues(before, facet, 'all'), clickedOn)
        for (const facet of FACETS) {
          const counts = [...facetCounts(anyCollection, filters, facet)]
          const naive = counts.map(([value]) => [
            value,
            {
              own: having(anyCollection, filters, facet, [value]),
              after: shown(anyCollection, toggleValue(filters, facet, value)),
              together: having(anyCollection, filters, facet, [value, ...filters.facets[facet].asked], true),
            },
          ])
          expect([facet, counts]).toEqual([facet, naive])
        }
      }),
      { seed: 2, numRuns: 300 },
    )
  })
})

const VALUES = {
  actor: ['a', 'b', 'c', 'd'],
  source: ['s', 't'],
  kind: ['k', 'l'],
  status: ['occurred', 'alleged'],
  basis: ['stated', 'derived'],
  voice: ['author', 'quotation'],
  speaker: ['a', 'b', 'c', 'd'],
  evidence: ['single-source', 'several-independent', 'author-only', 'by-a-party'],
} as const

const terseEvents: fc.Arbitrary<Omit<TerseEvent, 'id'>> = fc.record({
  actors: fc.subarray([...VALUES.actor]).map(actors => actors.map(actor => ({ actor, part: 'agent' as const }))),
  citations: fc.array(
    fc.record({
      source: fc.constantFrom(...VALUES.source),
      voice: fc.constantFrom(...VALUES.voice),
      speaker: fc.constantFrom(...VALUES.speaker),
    }),
    { maxLength: 3 },
  ),
  date: fc.constantFrom('2021', '2022'),
  kind: fc.constantFrom(...VALUES.kind),
  status: fc.constantFrom(...VALUES.status),
  basis: fc.constantFrom(...VALUES.basis),
})
const collections = fc.array(terseEvents, { maxLength: 12 }).map(events =>
  makeCollection(
    events.map((event, i) => ({ ...event, id: `e${i}` })),
    {
      actors: [{ id: 'a' }, { id: 'b', partOf: 'a' }, { id: 'c', partOf: 'b' }, { id: 'd' }],
      sources: [{ id: 's', published: makeDate('2023-07-25') }],
    },
  ),
)
const clicks = fc.array(
  fc.record({
    facet: fc.constantFrom(...FACETS),
    n: fc.nat({ max: 3 }),
    act: fc.constantFrom(toggleValue, excludeValue),
  }),
  { maxLength: 6 },
)

const joins = fc.subarray([...COMBINED_FACETS])

const clocks = fc.record({
  during: fc.constantFrom(undefined, '2022-05'),
  knownOn: fc.constantFrom(undefined, '2023-03-01'),
})

const shown = (of: Collection, filters: Filters) => countMatching(of, filters)

/** The definition, spelled out: drop the facet's own choice, then count; perhaps without what it excludes. */
function having(
  of: Collection,
  filters: Filters,
  facet: Facet,
  wanted: readonly string[],
  isWithoutExcluded = false,
): number {
  const unwanted = isWithoutExcluded ? filters.facets[facet].excluded : []
  const others = { ...filters, facets: { ...filters.facets, [facet]: NO_FILTERS.facets[facet] } }
  const events = eventsOf(of)
  return [...matchingRows(of, others)].filter(row => {
    const event = events[row]
    const values = event && valuesOf(event, facet, of)
    return values && wanted.every(value => values.has(value)) && !unwanted.some(value => values.has(value))
  }).length
}
