import { describe, expect, it } from 'vitest'
import { companionsOf } from '../../src/model/companions.ts'
import { facetCounts } from '../../src/model/facet-counts.ts'
import { addValue, excludeValue, type Filters, NO_FILTERS, toggleValue } from '../../src/model/filters.ts'
import { countMatching } from '../../src/model/matching.ts'
import { makeCollection } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'a', actors: ['irgc', 'israel'], kind: 'drill' },
    { id: 'b', actors: ['khamenei', 'israel', 'turkey'], kind: 'letter' },
    { id: 'c', actors: ['iran', 'turkey', 'azerbaijan'], kind: 'letter' },
    { id: 'd', actors: ['iran', 'israel'], kind: 'letter' },
    { id: 'e', actors: ['azerbaijan', 'armenia'], kind: 'letter' },
  ],
  { actors: [{ id: 'iran' }, { id: 'irgc', partOf: 'iran' }, { id: 'khamenei', partOf: 'iran' }] },
)
const companions = (filters: Filters) =>
  companionsOf(collection, filters.facets.actor, facetCounts(collection, filters, 'actor'))
const drawn = (filters: Filters) =>
  companions(filters)
    .map(({ actor, count }) => `${actor} ${count}`)
    .join(', ')
const IRAN = toggleValue(NO_FILTERS, 'actor', 'iran')

describe('companionsOf', () => {
  it('lists who is in the same events, most often first, without parts of the one chosen', () => {
    expect(drawn(IRAN)).toBe('israel 3, turkey 2, azerbaijan 1')
  })

  it('leaves out what the one chosen is part of', () => {
    expect(drawn(toggleValue(NO_FILTERS, 'actor', 'khamenei'))).toBe('israel 1, turkey 1')
  })

  it('of several chosen, counts the events of them all, whether or not the filter asks for all', () => {
    expect(drawn(toggleValue(IRAN, 'actor', 'israel'))).toBe('turkey 1')
    expect(drawn(addValue(IRAN, 'actor', 'israel'))).toBe('turkey 1')
    expect(drawn(addValue(IRAN, 'actor', 'armenia'))).toBe('')
  })

  it('counts within the other filters, and never whom an exclusion hides', () => {
    expect(drawn(toggleValue(IRAN, 'kind', 'letter'))).toBe('israel 2, turkey 2, azerbaijan 1')
    expect(drawn(excludeValue(IRAN, 'actor', 'turkey'))).toBe('israel 2')
  })

  it('is empty while nobody is chosen', () => {
    expect(drawn(NO_FILTERS)).toBe('')
    expect(drawn(excludeValue(NO_FILTERS, 'actor', 'iran'))).toBe('')
  })

  it('gives the number that adding the actor leaves', () => {
    for (const filters of [IRAN, toggleValue(IRAN, 'actor', 'israel'), excludeValue(IRAN, 'kind', 'drill')])
      for (const { actor, count } of companions(filters))
        expect([actor, count]).toEqual([actor, countMatching(collection, addValue(filters, 'actor', actor))])
  })
})
