import { describe, expect, it } from 'vitest'
import {
  addValue,
  excludeValue,
  isFiltered,
  joinValues,
  NO_FILTERS,
  onlyValue,
  toggleValue,
} from '../../src/model/filters.ts'

describe('filters', () => {
  it('a second click takes back the first', () => {
    expect(toggleValue(toggleValue(NO_FILTERS, 'actor', 'iran'), 'actor', 'iran')).toEqual(NO_FILTERS)
    expect(excludeValue(excludeValue(NO_FILTERS, 'actor', 'iran'), 'actor', 'iran')).toEqual(NO_FILTERS)
  })

  it('a value is never asked for and excluded at once', () => {
    const asked = toggleValue(NO_FILTERS, 'actor', 'iran')
    const excluded = excludeValue(asked, 'actor', 'iran')
    expect(excluded.facets.actor).toEqual({ asked: [], excluded: ['iran'], mode: 'any' })
    expect(toggleValue(excluded, 'actor', 'iran')).toEqual(asked)
  })

  it('asking for one value alone drops the others of its facet and no other facet', () => {
    const before = excludeValue(toggleValue(toggleValue(NO_FILTERS, 'kind', 'war'), 'actor', 'iran'), 'actor', 'israel')
    const { facets } = onlyValue(before, 'actor', 'turkey')
    expect([facets.actor, facets.kind]).toEqual([
      { asked: ['turkey'], excluded: [], mode: 'any' },
      { asked: ['war'], excluded: [], mode: 'any' },
    ])
  })

  it('adding a value asks for all of them, also for one excluded until then', () => {
    const before = excludeValue(toggleValue(NO_FILTERS, 'actor', 'iran'), 'actor', 'israel')
    expect(addValue(before, 'actor', 'israel').facets.actor).toEqual({
      asked: ['iran', 'israel'],
      excluded: [],
      mode: 'all',
    })
  })

  it('stays at “all” while something is asked for, and begins anew at “any”', () => {
    const both = addValue(toggleValue(NO_FILTERS, 'actor', 'iran'), 'actor', 'israel')
    const one = toggleValue(both, 'actor', 'iran')
    expect(one.facets.actor.mode).toBe('all')
    expect(toggleValue(one, 'actor', 'israel')).toEqual(NO_FILTERS)
    expect(joinValues(NO_FILTERS, 'actor', 'all')).toEqual(NO_FILTERS)
    expect(onlyValue(both, 'actor', 'turkey').facets.actor.mode).toBe('any')
  })

  it('leaves the choices of other facets the same objects', () => {
    expect(toggleValue(NO_FILTERS, 'actor', 'iran').facets.kind).toBe(NO_FILTERS.facets.kind)
  })

  it('spaces in the search box do not count as a filter', () => {
    expect(isFiltered(NO_FILTERS)).toBe(false)
    expect(isFiltered({ ...NO_FILTERS, query: '  ' })).toBe(false)
    expect(isFiltered({ ...NO_FILTERS, query: 'letter' })).toBe(true)
    expect(isFiltered(excludeValue(NO_FILTERS, 'status', 'alleged'))).toBe(true)
  })

  it('a time and a day of knowledge count as filters', () => {
    expect(isFiltered({ ...NO_FILTERS, during: '2022-10' })).toBe(true)
    expect(isFiltered({ ...NO_FILTERS, knownOn: '2023-03-01' })).toBe(true)
  })
})
