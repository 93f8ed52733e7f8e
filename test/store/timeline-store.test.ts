import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NO_FILTERS } from '../../src/model/filters.ts'
import { openingSpan } from '../../src/model/opening-span.ts'
import {
  selectCollection,
  selectFound,
  selectFull,
  selectMatching,
  selectSelected,
  selectTotal,
} from '../../src/store/selectors.ts'
import { createTimelineStore } from '../../src/store/timeline-store.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { contains, lengthOf, MS_PER_DAY, midpoint, type Span, union } from '../../src/time/span.ts'
import { PLACE } from '../support/a-place.ts'
import { lateCollection } from '../support/late-collection.ts'
import { idsOf, makeCollection } from '../support/make-event.ts'

const collection = makeCollection([
  'first 1990-01-01',
  'second 2000-06-01',
  { id: 'third', date: '2000-06-03', actors: ['iran'] },
  'last 2020-01-01',
  'undated ../..',
])
const JUNE_2000: Span = { start: instantOf(2000, 6), end: instantOf(2000, 7) }

let store = createTimelineStore()
const state = () => store.getState()

beforeEach(() => {
  store = createTimelineStore()
})

describe('a new store', () => {
  it('is loading, has a viewport that can be drawn, and no events', () => {
    expect(state().dataset).toEqual({ status: 'loading' })
    expect(lengthOf(state().viewport)).toBeGreaterThan(0)
    expect(selectCollection(state())).toBeUndefined()
    expect(selectTotal(state())).toBe(0)
  })

  it('tells how much of the data has come, until it is there', () => {
    state().loading(0.5)
    expect(state().dataset).toEqual({ status: 'loading', share: 0.5 })
    state().receive(collection)
    state().loading(0.75)
    expect(state().dataset).toEqual({ status: 'ready', collection, pending: undefined })
  })

  it('tells why there is no data', () => {
    const problem = { rule: 'json', level: 'error', where: 'file', message: 'unexpected "}"' } as const
    state().fail([problem], 'events.json')
    expect(state().dataset).toEqual({ status: 'failed', problems: [problem], where: 'events.json' })
  })
})

describe('receive', () => {
  it('opens the view where most events are', () => {
    state().receive(collection)
    expect(state().viewport).toEqual(openingSpan(collection.columns))
    expect(state().viewportBy).toBe('start')
    expect(selectCollection(state())).toBe(collection)
  })

  it('leaves a viewport that was given or moved as it is', () => {
    const given = createTimelineStore({ viewport: JUNE_2000 })
    given.getState().receive(collection)
    expect(given.getState().viewport).toBe(JUNE_2000)
    state().show(JUNE_2000, 'timeline')
    state().receive(collection)
    expect(state().viewport).toBe(JUNE_2000)
  })

  it('takes what was pending from a collection with the same columns, and moves nothing', () => {
    const pending = { what: 'facets', share: 0 } as const
    state().receive({ ...collection, facet: () => undefined }, pending)
    expect(state().dataset).toMatchObject({ status: 'ready', pending })
    state().show(JUNE_2000, 'timeline')
    state().receive(collection)
    expect(state().dataset).toEqual({ status: 'ready', collection, pending: undefined })
    expect(state()).toMatchObject({ viewport: JUNE_2000, viewportBy: 'timeline' })
    const opened = createTimelineStore()
    opened.getState().receive(collection, pending)
    const { viewport } = opened.getState()
    opened.getState().receive({ ...collection })
    expect(opened.getState().viewport).toBe(viewport)
  })
})

describe('show', () => {
  it('takes the very span, and says who moved', () => {
    state().show(JUNE_2000, 'list')
    expect(state().viewport).toBe(JUNE_2000)
    expect(state().viewportBy).toBe('list')
  })

  it.each([
    ['empty', { start: 5, end: 5 }],
    ['reversed', { start: 5, end: 4 }],
    ['endless', { start: 0, end: Infinity }],
    ['not a number', { start: Number.NaN, end: 1 }],
  ])('ignores a span that is %s', (_, span) => {
    const before = state()
    state().show(span, 'timeline')
    expect(state()).toBe(before)
  })
})

describe('select', () => {
  beforeEach(() => {
    state().receive(collection)
    state().show(JUNE_2000, 'timeline')
  })

  it('leaves the viewport alone when the event stands in it', () => {
    state().select('third')
    expect(state()).toMatchObject({ selectedId: 'third', viewportBy: 'timeline' })
    expect(state().viewport).toBe(JUNE_2000)
  })

  it('points out a citation until something else is selected, and ends the reading of a source', () => {
    state().read('source')
    expect(state()).toMatchObject({ selectedId: undefined, readingId: 'source' })
    state().select('third', 1)
    expect(state()).toMatchObject({ selectedId: 'third', citation: 1, readingId: undefined })
    state().read('source')
    state().read(undefined)
    expect(state()).toMatchObject({ selectedId: 'third', citation: 1, readingId: undefined })
    state().select('second')
    expect(state().citation).toBeUndefined()
  })

  it('leaves the viewport alone for what was pressed in it, though it began long before', () => {
    state().select('first', undefined, true)
    expect(state()).toMatchObject({ selectedId: 'first', viewport: JUNE_2000, viewportBy: 'timeline' })
  })

  it('pans to an event out of view, keeping the scale', () => {
    store = createTimelineStore({
      dataset: { status: 'ready', collection, pending: undefined },
      viewport: { start: instantOf(2010), end: instantOf(2011) },
    })
    state().select('second')
    expect(state().viewportBy).toBe('selection')
    expect(midpoint(state().viewport)).toBe(instantOf(2000, 6, 1))
    expect(lengthOf(state().viewport)).toBe(365 * MS_PER_DAY)
  })

  it('stays within the full span when it pans to its edge', () => {
    const week = { start: instantOf(2000), end: instantOf(2000, 1, 8) }
    const decades = { start: instantOf(1995), end: instantOf(2015) }
    for (const viewport of [week, decades]) {
      state().show(viewport, 'timeline')
      state().select('first')
      expect(contains(state().viewport, instantOf(1990))).toBe(true)
      expect(union(selectFull(state()), state().viewport)).toEqual(selectFull(state()))
      state().select('last')
    }
  })

  it('does not move for an undated event, an unknown one, or none', () => {
    for (const id of ['undated', 'no-such-event', undefined]) {
      state().select(id)
      expect(state()).toMatchObject({ selectedId: id, viewport: JUNE_2000, viewportBy: 'timeline' })
    }
  })
})

describe('selectRow', () => {
  it('selects the event of the row, and nothing for no row', () => {
    state().receive(collection)
    state().selectRow(2)
    expect(state()).toMatchObject({ selectedId: 'third', awaited: undefined })
    state().selectRow(undefined)
    expect(state().selectedId).toBe('third')
  })

  it('asks for an event that has not come, and selects it as soon as it has', () => {
    const late = lateCollection(collection)
    state().receive(late.collection)
    state().selectRow(2)
    expect(state()).toMatchObject({ selectedId: undefined, awaited: { row: 2 } })
    expect(late.asked()).toEqual(['third'])
    state().arrive('events')
    expect(state()).toMatchObject({ selectedId: undefined, awaited: { row: 2 } })
    late.come(2)
    state().arrive('events')
    expect(state()).toMatchObject({ selectedId: 'third', awaited: undefined })
  })

  it('awaits nothing any more once something else is selected', () => {
    const late = lateCollection(collection)
    late.come(0)
    state().receive(late.collection)
    state().selectRow(2)
    state().select('first')
    late.come(2)
    state().arrive('events')
    expect(state()).toMatchObject({ selectedId: 'first', awaited: undefined })
  })

  it('awaits nothing any more once a source is read', () => {
    const late = lateCollection(collection)
    state().receive(late.collection)
    state().selectRow(2)
    state().read('source')
    late.come(2)
    state().arrive('events')
    expect(state()).toMatchObject({ readingId: 'source', selectedId: undefined })
  })

  it('awaits nothing any more once one has gone back', () => {
    const late = lateCollection(collection)
    state().receive(late.collection)
    state().selectRow(2)
    state().visit(PLACE)
    late.come(2)
    state().arrive('events')
    expect(state()).toMatchObject({ selectedId: undefined, awaited: undefined })
  })

  it('leaves the view where it is for a mark that was pressed before its label had come', () => {
    const late = lateCollection(collection)
    state().receive(late.collection)
    state().show(JUNE_2000, 'timeline')
    state().selectRow(0, true)
    late.come(0)
    state().arrive('events')
    expect(state()).toMatchObject({ selectedId: 'first', viewport: JUNE_2000, viewportBy: 'timeline' })
  })

  it('selects an event of which only the label has come, and asks for the rest', () => {
    const late = lateCollection(collection)
    late.comeLabelled(2)
    state().receive(late.collection)
    state().selectRow(2)
    expect(state().selectedId).toBe('third')
    expect(selectSelected(state())).toBeUndefined()
    expect(late.asked()).toEqual(['third'])
    late.come(2)
    state().arrive('events')
    expect(selectSelected(state())?.id).toBe('third')
  })
})

describe('hover and stand', () => {
  it('wake nobody when nothing changes', () => {
    state().hover(0)
    state().stand(1)
    const listener = vi.fn()
    store.subscribe(listener)
    state().hover(0)
    state().stand(1)
    expect(listener).not.toHaveBeenCalled()
    expect(state()).toMatchObject({ hovered: 0, hereRow: 1 })
  })
})

describe('filters', () => {
  beforeEach(() => state().receive(collection))

  it('toggling, excluding and searching change what matches', async () => {
    await state().prepareSearch()
    const ids = () => idsOf(collection, selectMatching(state()))
    state().toggle('actor', 'iran')
    expect(ids()).toEqual(['third'])
    state().exclude('actor', 'iran')
    expect(ids()).toEqual(['first', 'second', 'last', 'undated'])
    state().search('LAST')
    expect(ids()).toEqual(['last'])
    state().only('actor', 'iran')
    expect(ids()).toEqual([])
    state().clearFilters()
    expect(ids()).toEqual(['first', 'second', 'third', 'last', 'undated'])
    expect(state().filters).toBe(NO_FILTERS)
  })

  it('adding an actor asks for all of them, until any will do again', () => {
    const asked = () => state().filters.facets.actor
    state().toggle('actor', 'iran')
    state().add('actor', 'israel')
    expect(asked()).toMatchObject({ asked: ['iran', 'israel'], mode: 'all' })
    state().join('actor', 'any')
    expect(asked().mode).toBe('any')
  })

  it('a query is answered as soon as the search is ready, and keeps its filters or lets them go', async () => {
    const fresh = createTimelineStore()
    const unprepared = makeCollection(['first 1990', 'second 2000'])
    fresh.getState().receive(unprepared)
    const ids = () => idsOf(unprepared, selectMatching(fresh.getState()))
    fresh.getState().search('second')
    expect(ids()).toEqual(['first', 'second'])
    expect(selectFound(fresh.getState())).toBeUndefined()
    await fresh.getState().prepareSearch()
    expect(ids()).toEqual(['second'])
    fresh.getState().happenedIn('1990')
    expect(ids()).toEqual([])
    fresh.getState().searchEverything()
    expect(ids()).toEqual(['second'])
  })

  it('a search that several ask for at once changes the filters once', async () => {
    const fresh = createTimelineStore()
    fresh.getState().receive(makeCollection([{ id: 'first', title: 'First' }]))
    fresh.getState().search('first')
    const before = fresh.getState().filters
    const seen = new Set<unknown>()
    fresh.subscribe(({ filters }) => seen.add(filters))
    await Promise.all([fresh.getState().prepareSearch(), fresh.getState().prepareSearch()])
    expect([...seen].filter(filters => filters !== before)).toHaveLength(1)
  })

  it('rows stay the same array while the filters leave the same ones', async () => {
    await state().prepareSearch()
    state().search('las')
    const rows = selectMatching(state())
    state().search('last')
    expect(selectMatching(state())).toBe(rows)
    state().search('')
    const all = selectMatching(state())
    expect(all).toHaveLength(5)
    state().search('  ')
    expect(selectMatching(state())).toBe(all)
  })

  it('a time and a day narrow what matches, until they are taken back', () => {
    const ids = () => idsOf(collection, selectMatching(state()))
    state().happenedIn('2000-06')
    expect(ids()).toEqual(['second', 'third', 'undated'])
    state().asKnownOn('2001-01-01')
    expect(state().filters).toMatchObject({ during: '2000-06', knownOn: '2001-01-01' })
    state().happenedIn(undefined)
    state().asKnownOn(undefined)
    expect(state().filters).toEqual(NO_FILTERS)
  })

  it('a text that is no time, or no day, changes nothing', () => {
    state().happenedIn('2000')
    const before = state()
    state().happenedIn('last week')
    state().asKnownOn('2000-13-01')
    expect(state()).toBe(before)
    state().clearFilters()
    expect(state().filters).toBe(NO_FILTERS)
  })

  it('keep the selection, also when they hide it', () => {
    state().select('first')
    state().toggle('actor', 'iran')
    expect(state().selectedId).toBe('first')
  })
})

describe('visit', () => {
  beforeEach(() => state().receive(collection))

  it('goes to a place in one step', () => {
    const listener = vi.fn()
    store.subscribe(listener)
    const place = { ...PLACE, selectedId: 'third', citation: 1, readingId: 'source', group: 'actor' } as const
    state().visit({ ...place, viewport: JUNE_2000 })
    expect(listener).toHaveBeenCalledOnce()
    expect(state()).toMatchObject({ ...place, viewport: JUNE_2000, viewportBy: 'address' })
  })

  it('shows the range of a place even where the selected event is not in it', () => {
    state().visit({ ...PLACE, selectedId: 'last', viewport: JUNE_2000 })
    expect(state().viewport).toEqual(JUNE_2000)
  })

  it('without a range goes back to the opening view', () => {
    state().show(JUNE_2000, 'timeline')
    state().visit(PLACE)
    expect(state()).toMatchObject({ viewport: openingSpan(collection.columns), viewportBy: 'start' })
  })

  it('without a range goes to the selected event where the opening view does not show it', () => {
    const dates = ['2000', '2001', '2002', '2003', '2004', '2005', '2006', '2007']
    const late = makeCollection(['old 1813', ...dates.map((date, i) => `e${i} ${date}`)])
    state().receive(late)
    state().visit({ ...PLACE, selectedId: 'old' })
    expect(contains(state().viewport, instantOf(1813))).toBe(true)
    expect(state().viewportBy).toBe('address')
  })

  it('cuts a range to what there is', () => {
    state().visit({ ...PLACE, viewport: { start: instantOf(1), end: instantOf(9999) } })
    expect(state().viewport).toEqual(selectFull(state()))
  })
})

describe('small settings', () => {
  it('are kept as told', () => {
    state().groupBy('source')
    state().reportAddress(['The address has a part “x” that this page does not know.'])
    expect(state()).toMatchObject({ group: 'source' })
    expect(state().addressProblems).toHaveLength(1)
  })
})
