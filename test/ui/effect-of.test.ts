import { describe, expect, it } from 'vitest'
import { facetCounts } from '../../src/model/facet-counts.ts'
import { excludeValue, type Filters, joinValues, NO_FILTERS, toggleValue } from '../../src/model/filters.ts'
import { matchingRows } from '../../src/model/matching.ts'
import { effectOf } from '../../src/ui/filters/effect-of.ts'
import { makeCollection } from '../support/make-event.ts'

const collection = makeCollection([
  { id: 'a', actors: ['iran'] },
  { id: 'b', actors: ['iran', 'israel'] },
  { id: 'c', actors: ['israel'] },
  { id: 'd', actors: ['armenia', 'iran'] },
])

function figures(filters: Filters, value: string) {
  const shown = matchingRows(collection, filters)
  const count = facetCounts(collection, filters, 'actor').get(value) ?? { own: 0, after: 0, together: 0 }
  return effectOf({ collection, filters, shown }, 'actor', value, count).inFigures
}

const IRAN = toggleValue(NO_FILTERS, 'actor', 'iran')
const NOT_ISRAEL = excludeValue(NO_FILTERS, 'actor', 'israel')

describe('the figure beside a value', () => {
  it('is how many events have it, while nothing of its group is chosen', () => {
    expect(figures(NO_FILTERS, 'iran')).toBe('3')
  })

  it('is how many more it would bring, once another is chosen', () => {
    expect(figures(IRAN, 'israel')).toBe('+1')
    expect(figures(IRAN, 'armenia')).toBe('+0')
  })

  it('is how many it would leave, where all of the chosen must be there', () => {
    const all = joinValues(IRAN, 'actor', 'all')
    expect(figures(all, 'israel')).toBe('1')
    expect(figures(toggleValue(all, 'actor', 'israel'), 'armenia')).toBe('0')
    expect(figures(toggleValue(all, 'actor', 'israel'), 'iran')).toBe('1')
  })

  it('is how many of the events shown have it, if it is chosen', () => {
    expect(figures(IRAN, 'iran')).toBe('3')
    expect(figures(excludeValue(IRAN, 'actor', 'israel'), 'iran')).toBe('2')
  })

  it('is how many events it keeps away, if it is excluded', () => {
    expect(figures(NOT_ISRAEL, 'israel')).toBe('−2')
    expect(figures(excludeValue(IRAN, 'actor', 'israel'), 'israel')).toBe('−1')
  })

  it('leaves out what an exclusion hides', () => {
    expect(figures(NOT_ISRAEL, 'iran')).toBe('2')
  })
})
