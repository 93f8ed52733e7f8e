import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NO_FILTERS } from '../../src/model/filters.ts'
import { selectMatching } from '../../src/store/selectors.ts'
import { createTimelineStore } from '../../src/store/timeline-store.ts'
import { instantOf } from '../../src/time/calendar.ts'
import type { Span } from '../../src/time/span.ts'
import { bindAddress } from '../../src/url/bind-address.ts'
import { lateCollection } from '../support/late-collection.ts'
import { idsOf, makeCollection } from '../support/make-event.ts'
import { createFakeWindow } from './fake-window.ts'

const collection = makeCollection([
  { id: 'a', date: '2001', actors: ['iran'] },
  { id: 'b', date: '2002', actors: ['israel'] },
  { id: 'c', date: '2003', actors: ['iran'] },
])
const month = (n: number): Span => ({ start: instantOf(2002, n), end: instantOf(2002, n + 1) })

function setup(search = '') {
  const browser = createFakeWindow(search)
  const store = createTimelineStore({ dataset: { status: 'ready', collection, pending: undefined } })
  const { part, address } = bindAddress(store, browser.window)
  return { browser, store, unbind: part, address, state: () => store.getState() }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('from the address to the store', () => {
  it('follows the address that the page was opened with', () => {
    const { state } = setup('?event=b&actor=israel&from=2002-03&to=2002-03&group=actor')
    expect(state()).toMatchObject({ selectedId: 'b', group: 'actor', viewport: month(3), viewportBy: 'address' })
    expect(idsOf(collection, selectMatching(state()))).toEqual(['b'])
  })

  it('waits for a dataset that is still loading', () => {
    const browser = createFakeWindow('?event=b')
    const store = createTimelineStore()
    bindAddress(store, browser.window)
    expect(store.getState().selectedId).toBeUndefined()
    store.getState().receive(collection)
    expect(store.getState().selectedId).toBe('b')
    expect(browser.searches()).toEqual(['?event=b'])
  })

  it('reports what it ignores, and leaves the address as it is until something changes', () => {
    const { browser, state } = setup('?event=x&data=https://elsewhere.org/d.json')
    expect(state().addressProblems).toHaveLength(2)
    vi.runAllTimers()
    expect(browser.searches()).toEqual(['?event=x&data=https://elsewhere.org/d.json'])
    state().select('a')
    expect(browser.url()).toBe('?event=a')
  })

  it('does not miss an event that was selected by its mark, and comes after what filters need', () => {
    const browser = createFakeWindow('?actor=iran')
    const late = lateCollection(collection)
    const store = createTimelineStore()
    bindAddress(store, browser.window)
    store.getState().receive({ ...late.collection, facet: () => undefined })
    late.comeLabelled(2)
    store.getState().selectRow(2)
    vi.runAllTicks()
    expect(browser.url()).toContain('event=c')
    store.getState().receive(late.collection)
    expect(store.getState()).toMatchObject({ selectedId: 'c', addressProblems: [] })
    expect(idsOf(collection, selectMatching(store.getState()))).toEqual(['a', 'c'])
  })

  it('has a row that was pressed still come after what filters need', () => {
    const browser = createFakeWindow('?actor=iran')
    const late = lateCollection(collection)
    const store = createTimelineStore()
    bindAddress(store, browser.window)
    store.getState().receive({ ...late.collection, facet: () => undefined })
    store.getState().selectRow(2)
    store.getState().receive(late.collection)
    late.come(2)
    store.getState().arrive('events')
    expect(store.getState()).toMatchObject({ selectedId: 'c', awaited: undefined })
  })

  it('goes back to an event of a large dataset of which no more than the label has come, and asks for it', () => {
    const late = lateCollection(collection)
    late.comeLabelled(0)
    const browser = createFakeWindow()
    const store = createTimelineStore({ dataset: { status: 'ready', collection: late.collection, pending: undefined } })
    bindAddress(store, browser.window)
    store.getState().select('a')
    store.getState().select(undefined)
    const asked = late.asked().length
    browser.back()
    expect(store.getState()).toMatchObject({ selectedId: 'a', addressProblems: [] })
    expect(late.asked().slice(asked)).toEqual(['a'])
    expect(browser.reloads()).toBe(0)
  })

  it('opens the page anew for an event of a large dataset that it goes back to and knows nothing of', () => {
    const late = lateCollection(collection)
    late.come(1)
    const browser = createFakeWindow('?event=a')
    const store = createTimelineStore({ dataset: { status: 'ready', collection: late.collection, pending: undefined } })
    bindAddress(store, browser.window)
    // Opened for it, and it was not found.
    expect(browser.reloads()).toBe(0)
    expect(store.getState().addressProblems).toHaveLength(1)
    store.getState().select('b')
    browser.back()
    expect(browser.reloads()).toBe(1)
    expect(store.getState().selectedId).toBe('b')
  })

  it('says that an event is missing, on going back as well, where all events are there', () => {
    const { browser, state } = setup('?event=x')
    state().select('b')
    browser.back()
    expect(browser.reloads()).toBe(0)
    expect(state().addressProblems).toHaveLength(1)
  })

  it('drops what it ignores once the reader has dismissed the report, in the same entry', () => {
    const { browser, state } = setup('?event=x&actor=iran')
    state().reportAddress([])
    expect(browser.searches()).toEqual(['?actor=iran'])
  })

  it('does not report a dataset again that it could not open, once that has been dismissed', () => {
    const { browser, state } = setup('?data=https://elsewhere.org/d.json')
    state().select('a')
    state().reportAddress([])
    browser.back()
    expect(state().selectedId).toBeUndefined()
    expect(state().addressProblems).toEqual([])
  })
})

describe('from the store to the address', () => {
  it('gives a leap an entry to come back to, and its further steps none', () => {
    const { browser, state } = setup('?from=2001-01&to=2001-12')
    state().leap(month(2))
    state().show(month(3), 'timeline')
    vi.runAllTimers()
    expect(browser.searches()).toHaveLength(2)
    browser.back()
    expect(state().viewport.start).toBe(instantOf(2001))
  })

  it('tells the address of the view at any moment, also of one that is not written yet', () => {
    const { browser, state, address } = setup('?event=b#chronology')
    expect(address()).toBe('https://example.org/whence/?event=b#chronology')
    state().show(month(2), 'timeline')
    const told = address()
    expect(told).not.toContain(browser.url())
    vi.runAllTimers()
    expect(told).toBe(`https://example.org/whence/${browser.url()}`)
  })

  it('tells the address that it was opened with while there is nothing to view', () => {
    const browser = createFakeWindow('?event=b')
    const { address } = bindAddress(createTimelineStore(), browser.window)
    expect(address()).toBe('https://example.org/whence/?event=b')
  })

  it('writes once all others have heard of what was done, in that order', () => {
    const { browser, state } = setup()
    browser.during(() => {
      state().select('b')
      state().toggle('actor', 'israel')
      expect(browser.searches()).toEqual([''])
    })
    expect(browser.searches()).toEqual(['', '?event=b', '?event=b&actor=israel'])
  })

  it('gives each deliberate act an entry of its own, at once', () => {
    const { browser, state } = setup()
    state().select('b')
    state().toggle('actor', 'israel')
    state().exclude('kind', 'war')
    state().groupBy('actor')
    state().clearFilters()
    expect(browser.searches()).toEqual([
      '',
      '?event=b',
      '?event=b&actor=israel',
      '?event=b&actor=israel&kind=-war',
      '?event=b&actor=israel&kind=-war&group=actor',
      '?event=b&group=actor',
    ])
  })

  it('replaces the entry 200 ms after the last move, and never meanwhile', () => {
    const { browser, state } = setup()
    state().show(month(1), 'timeline')
    expect(browser.searches()).toEqual([''])
    for (let moves = 0; moves < 20; moves++) {
      vi.advanceTimersByTime(199)
      state().show(month(1 + (moves % 3)), 'timeline')
      expect(browser.searches()).toEqual([''])
    }
    state().show(month(3), 'timeline')
    vi.advanceTimersByTime(199)
    expect(browser.searches()).toEqual([''])
    vi.advanceTimersByTime(1)
    expect(browser.searches()).toEqual(['?from=2002-03-01&to=2002-03-31'])
  })

  it('replaces the entry at once where the page is left before the view has come to rest', () => {
    const { browser, state } = setup()
    state().show(month(2), 'timeline')
    browser.leave()
    expect(browser.searches()).toEqual(['?from=2002-02-01&to=2002-02-28'])
    browser.refuseAfter(0)
    browser.leave()
    vi.runAllTimers()
    expect(browser.searches()).toEqual(['?from=2002-02-01&to=2002-02-28'])
  })

  it('makes an entry of a search when it begins, replaces it while typing, and makes one for clearing', () => {
    const { browser, state } = setup()
    for (const query of [' ', 'l', 'le', 'let']) state().search(query)
    vi.runAllTimers()
    expect(browser.searches()).toEqual(['', '?q=let'])
    state().clearFilters()
    expect(browser.searches()).toEqual(['', '?q=let', ''])
    browser.back()
    expect(state().filters.query).toBe('let')
    browser.back()
    expect(state().filters.query).toBe('')
  })

  it('makes an entry of a search that is taken away whole, so that Back brings it again', () => {
    const { browser, state } = setup('?q=let')
    state().search('')
    vi.runAllTimers()
    expect(browser.searches()).toEqual(['?q=let', ''])
    browser.back()
    expect(state().filters.query).toBe('let')
  })

  it('makes no entry of emptying the search by typing', () => {
    const { browser, state } = setup('?q=let')
    for (const query of ['le', 'l', '']) state().search(query)
    vi.runAllTimers()
    expect(browser.searches()).toEqual([''])
  })

  it('gives the time and the day filtered by an entry of their own', () => {
    const { browser, state } = setup()
    state().happenedIn('2002')
    state().asKnownOn('2023-03-01')
    expect(browser.searches()).toEqual(['', '?during=2002', '?during=2002&known=2023-03-01'])
    browser.back()
    expect(state().filters).toMatchObject({ during: '2002', knownOn: undefined })
  })

  it('gives the page of a source, and an excerpt pointed out, an entry of their own', () => {
    const { browser, state } = setup('?event=b')
    state().read('source')
    state().select('b', 1)
    expect(browser.searches()).toEqual([
      '?event=b',
      '?event=b&reading=source',
      expect.stringMatching(/^\?event=b&citation=source\.[0-9a-f]{8}$/),
    ])
    browser.back()
    expect(state()).toMatchObject({ selectedId: 'b', citation: undefined, readingId: 'source' })
  })

  it('gives the table, its sort and a story an entry each, and all that is read in a story only one', () => {
    const { browser, state } = setup()
    state().showAs('table')
    state().sortBy({ by: 'title', isDescending: true })
    state().beginStory()
    for (const id of ['a', 'b', 'c']) {
      state().select(id)
      vi.runAllTimers()
    }
    expect(browser.searches()).toEqual([
      '',
      '?view=table',
      '?view=table&sort=-title',
      '?event=c&view=story&sort=-title',
    ])
    browser.back()
    expect(state()).toMatchObject({ view: 'table', selectedId: undefined, sort: { by: 'title', isDescending: true } })
    browser.forward()
    expect(state()).toMatchObject({ view: 'story', selectedId: 'c' })
    state().showAs(state().storyFrom)
    expect(state().view).toBe('table')
  })

  it('writes nothing for hovering and scrolling the list', () => {
    const { browser, state } = setup()
    state().hover(0)
    state().stand(1)
    vi.runAllTimers()
    expect(browser.searches()).toEqual([''])
  })

  it('keeps the fragment, and the dataset that was asked for', () => {
    const { browser, state } = setup('?data=mine.json#chronology')
    state().select('a')
    expect(browser.url()).toBe('?event=a&data=mine.json#chronology')
  })

  it('tries again later where the browser refuses', () => {
    const { browser, state } = setup()
    browser.refuseAfter(0)
    state().select('a')
    vi.advanceTimersByTime(199)
    expect(browser.url()).toBe('')
    browser.refuseAfter(1)
    vi.advanceTimersByTime(1)
    expect(browser.url()).toBe('?event=a')
  })

  it('does not try for ever where the browser lets a page of the disk change no address', () => {
    const { browser, state } = setup()
    browser.refuseAfter(0)
    state().select('a')
    vi.runAllTimers() // Throws where timers follow timers without end.
    expect(vi.getTimerCount()).toBe(0)
    browser.refuseAfter(1)
    state().select('b')
    expect(browser.url()).toBe('?event=b')
  })

  it('keeps saying that the page is a part of another', () => {
    const { browser, state } = setup('?embed=1')
    state().select('a')
    expect(browser.url()).toBe('?event=a&embed=1')
  })
})

describe('back and forward', () => {
  it('restore what each entry says, and make no entries themselves', () => {
    const { browser, state } = setup()
    state().select('b')
    state().toggle('actor', 'israel')
    browser.back()
    expect(state()).toMatchObject({ selectedId: 'b', filters: NO_FILTERS })
    browser.back()
    expect(state().selectedId).toBeUndefined()
    browser.forward()
    browser.forward()
    vi.runAllTimers()
    expect(state().filters.facets.actor.asked).toEqual(['israel'])
    expect(browser.searches()).toEqual(['', '?event=b', '?event=b&actor=israel'])
  })

  it('find the view as it was left, even if it was left in mid-movement', () => {
    const { browser, state } = setup()
    state().show(month(1), 'timeline')
    state().show(month(2), 'timeline')
    state().groupBy('actor')
    browser.back()
    expect(state()).toMatchObject({ viewport: month(2), group: 'none' })
  })

  it('do not write a movement that was under way into the entry gone to', () => {
    const { browser, state } = setup()
    state().groupBy('actor')
    state().show(month(1), 'timeline')
    state().show(month(2), 'timeline')
    browser.back()
    vi.runAllTimers()
    expect(browser.url()).toBe('')
  })

  it('leave the view alone when only the fragment changes', () => {
    const { browser, state } = setup('?from=2002-03&to=2002-03')
    const { viewport } = state()
    browser.followLink('#chronology')
    expect(state().viewport).toBe(viewport)
  })
})

describe('once parted', () => {
  it('neither side hears of the other', () => {
    const { browser, state, unbind } = setup()
    state().select('a')
    state().show(month(1), 'timeline')
    unbind()
    state().select('b')
    browser.back()
    browser.leave()
    vi.runAllTimers()
    expect(browser.searches()).toEqual(['', '?event=a'])
    expect(state().selectedId).toBe('b')
  })
})
