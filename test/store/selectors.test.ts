import { beforeEach, describe, expect, it } from 'vitest'
import {
  selectFacetCounts,
  selectFull,
  selectKnowledge,
  selectMatching,
  selectMatchingIds,
  selectNeighbours,
  selectPublications,
  selectRelations,
  selectSelected,
  selectSourceViews,
  selectUndated,
  selectUndecided,
} from '../../src/store/selectors.ts'
import { createTimelineStore, type TimelineState } from '../../src/store/timeline-store.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { contains } from '../../src/time/span.ts'
import { makeCollection, makeDate } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'a', date: '2001', actors: ['iran'], sources: ['early'] },
    { id: 'b', date: '2002', actors: ['israel'], sources: ['late'] },
    { id: 'c', date: '2003', actors: ['iran'], sources: ['early'] },
    { id: 'd', date: '../..', actors: ['israel'], sources: ['late'] },
  ],
  {
    sources: [
      { id: 'early', published: makeDate('2004') },
      { id: 'late', published: makeDate('2022') },
    ],
  },
)
const createReadyStore = () => createTimelineStore({ dataset: { status: 'ready', collection } })

const SELECTORS: readonly (readonly [name: string, selector: (state: TimelineState) => unknown])[] = [
  ['selectMatching', selectMatching],
  ['selectMatchingIds', selectMatchingIds],
  ['selectUndated', selectUndated],
  ['selectFull', selectFull],
  ['selectNeighbours', selectNeighbours],
  ['selectFacetCounts', state => selectFacetCounts('actor')(state)],
  ['selectFacetCounts of evidence', state => selectFacetCounts('evidence')(state)],
  ['selectRelations', selectRelations],
  ['selectKnowledge', selectKnowledge],
  ['selectUndecided', selectUndecided],
  ['selectSourceViews', selectSourceViews],
  ['selectPublications', selectPublications],
]

let store = createReadyStore()
const state = () => store.getState()
beforeEach(() => {
  store = createReadyStore()
})

describe.each(SELECTORS)('%s', (_, selector) => {
  it('gives the same reference until one of its inputs changes', () => {
    state().toggle('actor', 'iran')
    state().happenedIn('2001')
    state().asKnownOn('2004-06-01')
    const before = selector(state())
    state().hover('a')
    state().show({ start: 0, end: 1 }, 'timeline')
    expect(selector(state())).toBe(before)
  })

  it('is stable while the dataset is loading', () => {
    const loading = createTimelineStore()
    expect(selector(loading.getState())).toBe(selector(loading.getState()))
  })

  it('is stable in each of two stores that are read by turns', () => {
    const other = createReadyStore()
    other.getState().toggle('actor', 'iran')
    other.getState().select('a')
    other.getState().happenedIn('2001')
    state().happenedIn('2002')
    state().asKnownOn('2004-06-01')
    const [here, there] = [selector(state()), selector(other.getState())]
    expect(selector(state())).toBe(here)
    expect(selector(other.getState())).toBe(there)
  })
})

describe('two stores of one collection', () => {
  it('never give each other’s values', () => {
    const other = createReadyStore()
    other.getState().toggle('actor', 'israel')
    state().toggle('actor', 'iran')
    expect([...selectMatchingIds(state())]).toEqual(['a', 'c'])
    expect([...selectMatchingIds(other.getState())]).toEqual(['b', 'd'])
    expect(selectFacetCounts('actor')(state()).get('israel')?.after).toBe(4)
    expect(selectFacetCounts('actor')(other.getState()).get('israel')?.after).toBe(4)
    expect(selectFacetCounts('actor')(other.getState()).get('iran')?.after).toBe(4)
  })
})

describe('selectNeighbours', () => {
  const neighbours = () => selectNeighbours(state())

  it('gives the events around the selected one, and its place', () => {
    state().select('b')
    expect(neighbours()).toEqual({ previous: 'a', next: 'c', index: 1, total: 4 })
  })

  it('stops at both ends', () => {
    state().select('a')
    expect(neighbours()).toEqual({ previous: undefined, next: 'b', index: 0, total: 4 })
    state().select('d')
    expect(neighbours()).toEqual({ previous: 'c', next: undefined, index: 3, total: 4 })
  })

  it('passes over what the filters hide', () => {
    state().select('a')
    state().toggle('actor', 'iran')
    expect(neighbours()).toEqual({ previous: undefined, next: 'c', index: 0, total: 2 })
  })

  it('gives the events around the place of a selected event that the filters hide', () => {
    state().select('b')
    state().toggle('actor', 'iran')
    expect(neighbours()).toEqual({ previous: 'a', next: 'c', index: undefined, total: 2 })
  })

  it('begins at the first event when nothing is selected', () => {
    expect(neighbours()).toEqual({ previous: undefined, next: 'a', index: undefined, total: 4 })
  })
})

describe('selectSelected', () => {
  it('finds the event, also where the filters hide it', () => {
    state().select('b')
    state().toggle('actor', 'iran')
    expect(selectSelected(state())?.id).toBe('b')
  })

  it('is undefined for an id that the collection does not have', () => {
    state().select('no-such-event')
    expect(selectSelected(state())).toBeUndefined()
  })
})

describe('selectRelations and selectKnowledge', () => {
  it('are empty while nothing of the kind is asked', () => {
    expect([selectRelations(state()).size, selectKnowledge(state()).size]).toEqual([0, 0])
  })

  it('tell certain from possible, of all events whatever the other filters', () => {
    state().toggle('actor', 'israel')
    state().happenedIn('2001')
    state().asKnownOn('2004-06-01')
    expect([...selectRelations(state())]).toEqual([
      ['a', 'certainly'],
      ['d', 'possibly'],
    ])
    expect([...selectKnowledge(state())]).toEqual([
      ['a', 'possibly'],
      ['c', 'possibly'],
    ])
  })
})

describe('selectUndecided', () => {
  it('goes by the rows that are shown', () => {
    expect([...selectUndecided(state())]).toEqual(['d'])
    state().toggle('actor', 'iran')
    expect([...selectUndecided(state())]).toEqual([])
  })
})

describe('selectSourceViews and selectPublications', () => {
  it('know every source, whatever the filters', () => {
    state().toggle('actor', 'israel')
    expect(selectSourceViews(state()).get('early')?.onlyHere).toHaveLength(2)
    expect(selectPublications(state()).map(({ source }) => source.id)).toEqual(['early', 'late'])
  })
})

describe('selectUndated', () => {
  it('counts only what passes the filters', () => {
    expect(selectUndated(state()).map(({ id }) => id)).toEqual(['d'])
    state().toggle('actor', 'iran')
    expect(selectUndated(state())).toEqual([])
  })
})

describe('selectFull', () => {
  it('holds all dates, whatever the filters', () => {
    state().toggle('actor', 'israel')
    expect(contains(selectFull(state()), instantOf(2001))).toBe(true)
    expect(contains(selectFull(state()), instantOf(2003, 12, 31))).toBe(true)
  })
})
