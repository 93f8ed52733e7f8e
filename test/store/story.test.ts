import { beforeEach, describe, expect, it } from 'vitest'
import { BY_DATE } from '../../src/model/sort.ts'
import { selectNeighbours } from '../../src/store/selectors.ts'
import { selectShown, selectShownNeighbours, selectSort } from '../../src/store/shown-order.ts'
import { createTimelineStore, type TimelineStore } from '../../src/store/timeline-store.ts'
import { PLACE } from '../support/a-place.ts'
import { lateCollection } from '../support/late-collection.ts'
import { idsOf, makeCollection, rowOf } from '../support/make-event.ts'

const collection = makeCollection([
  { id: 'c', date: '2001', title: 'C', actors: ['iran'] },
  { id: 'a', date: '2002', title: 'A', actors: ['israel'] },
  { id: 'b', date: '2003', title: 'B', actors: ['iran'] },
])
const BY_TITLE = { by: 'title', isDescending: false } as const

let store: TimelineStore
const state = () => store.getState()
const shown = () => idsOf(collection, selectShown(state()))

beforeEach(() => {
  store = createTimelineStore()
  state().receive(collection)
})

describe('the order shown', () => {
  it('is that of time in a list, and that of its sort in a table', () => {
    expect(shown()).toEqual(['c', 'a', 'b'])
    state().showAs('table')
    state().sortBy(BY_TITLE)
    expect(shown()).toEqual(['a', 'b', 'c'])
    state().toggle('actor', 'iran')
    expect(shown()).toEqual(['b', 'c'])
  })

  it('is what previous and next go by beside the table, and not on the timeline', () => {
    state().showAs('table')
    state().sortBy(BY_TITLE)
    state().select('b')
    const { previous, next, index } = selectShownNeighbours(state())
    expect(idsOf(collection, [previous ?? -1, next ?? -1])).toEqual(['a', 'c'])
    expect(index).toBe(1)
    expect(selectNeighbours(state())).toMatchObject({ previous: rowOf(collection, 'a'), next: undefined, index: 2 })
  })

  it('of an event that the filters hide goes on with the first', () => {
    state().showAs('table')
    state().sortBy(BY_TITLE)
    state().select('a')
    state().toggle('actor', 'iran')
    const { previous, next, index } = selectShownNeighbours(state())
    expect([previous, next, index]).toEqual([undefined, rowOf(collection, 'b'), undefined])
  })

  it('is that of time again once the list is', () => {
    state().showAs('table')
    state().sortBy(BY_TITLE)
    state().showAs('list')
    expect(state().sort).toBe(BY_DATE)
    expect(shown()).toEqual(['c', 'a', 'b'])
  })

  it('gives each store its own, and the same reference until something changes', () => {
    const other = createTimelineStore()
    other.getState().receive(collection)
    for (const each of [store, other]) each.getState().sortBy(BY_TITLE)
    const order = selectShown(state())
    selectShown(other.getState())
    state().select('a')
    expect(selectShown(state())).toBe(order)
  })
})

describe('the sort of a table', () => {
  it('is that asked for, and that of time as long as the events cannot be sorted so', () => {
    const { facet, ...rest } = lateCollection(collection).collection
    const byKind = { by: 'kind', isDescending: true } as const
    state().receive({ ...rest, facet: () => undefined })
    state().sortBy(byKind)
    expect(selectSort(state())).toBe(BY_DATE)
    state().receive({ ...rest, facet })
    expect(selectSort(state())).toBe(byKind)
    state().sortBy(BY_TITLE)
    expect(selectSort(state())).toBe(BY_DATE)
  })
})

describe('a story', () => {
  it('begins with the selected event, and only once', () => {
    state().select('a')
    state().stand(rowOf(collection, 'c'))
    state().beginStory()
    state().beginStory()
    expect(state()).toMatchObject({ view: 'story', selectedId: 'a', storyFrom: 'list' })
  })

  it('begins where the list stands if nothing is selected', () => {
    state().stand(rowOf(collection, 'b'))
    state().beginStory()
    expect(state().selectedId).toBe('b')
  })

  it('is left for where it was begun, also after one has gone back in it', () => {
    state().showAs('table')
    state().beginStory()
    state().visit({ ...PLACE, selectedId: 'a', view: 'story' })
    expect(state().storyFrom).toBe('table')
  })

  it('that an address opens is left for where it could have been begun', () => {
    for (const [sort, from] of [[BY_DATE, 'list'] as const, [BY_TITLE, 'table'] as const]) {
      state().visit(PLACE)
      state().visit({ ...PLACE, view: 'story', sort })
      expect(state().storyFrom).toBe(from)
    }
  })

  it('is left for where it was begun, with the event read last', () => {
    state().showAs('table')
    state().sortBy(BY_TITLE)
    state().beginStory()
    state().select('c')
    state().showAs(state().storyFrom)
    expect(state()).toMatchObject({ view: 'table', sort: BY_TITLE, selectedId: 'c' })
  })

  it('ends where nothing is selected any more', () => {
    state().select('a')
    state().beginStory()
    state().select(undefined)
    expect(state().view).toBe('list')
  })

  it('leaves it to the page to take the timeline along', () => {
    state().show({ start: Date.UTC(2001, 0), end: Date.UTC(2001, 6) }, 'timeline')
    const { viewport } = state()
    state().beginStory()
    state().select('b')
    expect(state().viewport).toBe(viewport)
  })
})
