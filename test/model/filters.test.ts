import { describe, expect, it } from 'vitest'
import { excludeValue, isFiltered, NO_FILTERS, onlyValue, toggleValue } from '../../src/model/filters.ts'

describe('filters', () => {
  it('a second click takes back the first', () => {
    expect(toggleValue(toggleValue(NO_FILTERS, 'actor', 'iran'), 'actor', 'iran')).toEqual(NO_FILTERS)
    expect(excludeValue(excludeValue(NO_FILTERS, 'actor', 'iran'), 'actor', 'iran')).toEqual(NO_FILTERS)
  })

  it('a value is never asked for and excluded at once', () => {
    const asked = toggleValue(NO_FILTERS, 'actor', 'iran')
    const excluded = excludeValue(asked, 'actor', 'iran')
    expect(excluded.facets.actor).toEqual({ any: [], none: ['iran'] })
    expect(toggleValue(excluded, 'actor', 'iran')).toEqual(asked)
  })

  it('asking for one value alone drops the others of its facet and no other facet', () => {
    const before = excludeValue(toggleValue(toggleValue(NO_FILTERS, 'kind', 'war'), 'actor', 'iran'), 'actor', 'israel')
    const { facets } = onlyValue(before, 'actor', 'turkey')
    expect([facets.actor, facets.kind]).toEqual([
      { any: ['turkey'], none: [] },
      { any: ['war'], none: [] },
    ])
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
