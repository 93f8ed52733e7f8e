import { beforeEach, describe, expect, it, vi } from 'vitest'
import { facetCounts } from '../../src/model/facet-counts.ts'
import type { CertaintyOf } from '../../src/store/derivations.ts'
import { selectSourceView } from '../../src/store/select-source-view.ts'
import {
  selectColumns,
  selectEvent,
  selectFull,
  selectKnowledge,
  selectMatching,
  selectNeighbours,
  selectOpening,
  selectPublications,
  selectRelations,
  selectSelected,
  selectSelectedRow,
  selectTotal,
  selectUndated,
} from '../../src/store/selectors.ts'
import { createTimelineStore, type TimelineState } from '../../src/store/timeline-store.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { contains } from '../../src/time/span.ts'
import { lateCollection } from '../support/late-collection.ts'
import { eventsOf, idsOf, makeCollection, makeDate } from '../support/make-event.ts'

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
const createReadyStore = () => createTimelineStore({ dataset: { status: 'ready', collection, pending: undefined } })

const SELECTORS: readonly (readonly [name: string, selector: (state: TimelineState) => unknown])[] = [
  ['selectMatching', selectMatching],
  ['selectColumns', selectColumns],
  ['selectUndated', selectUndated],
  ['selectFull', selectFull],
  ['selectNeighbours', selectNeighbours],
  ['selectRelations', selectRelations],
  ['selectKnowledge', selectKnowledge],
  ['selectSourceView', state => selectSourceView(state, 'early')],
  ['selectOpening', selectOpening],
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
    state().hover(0)
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

describe('selectMatching', () => {
  it('looks at the rows once for each change of the filters, however many ask', () => {
    state().toggle('actor', 'iran')
    const rows = selectMatching(state())
    const compare = vi.spyOn(rows, 'every')
    expect(selectMatching(state())).toBe(rows)
    expect(compare).not.toHaveBeenCalled()
  })

  it('gives the very same rows when a filter is switched on again, whose lanes need not be dealt anew then', () => {
    state().toggle('actor', 'iran')
    const rows = selectMatching(state())
    state().toggle('actor', 'iran')
    state().toggle('actor', 'israel')
    expect(selectMatching(state())).not.toBe(rows)
    state().toggle('actor', 'israel')
    state().toggle('actor', 'iran')
    expect(selectMatching(state())).toBe(rows)
  })
})

describe('two stores of one collection', () => {
  it('never give each other’s values', () => {
    const other = createReadyStore()
    other.getState().toggle('actor', 'israel')
    state().toggle('actor', 'iran')
    expect(idsOf(collection, selectMatching(state()))).toEqual(['a', 'c'])
    expect(idsOf(collection, selectMatching(other.getState()))).toEqual(['b', 'd'])
    expect(idsOf(collection, selectMatching(state()))).toEqual(['a', 'c'])
    const after = ({ filters }: TimelineState, value: string) =>
      facetCounts(collection, filters, 'actor').get(value)?.after
    expect(after(state(), 'israel')).toBe(4)
    expect(after(other.getState(), 'israel')).toBe(4)
    expect(after(other.getState(), 'iran')).toBe(4)
  })
})

describe('selectNeighbours', () => {
  const idOf = (row: number | undefined) => selectEvent(state(), row)?.id
  const neighbours = () => {
    const { previous, next, index, total } = selectNeighbours(state())
    return { previous: idOf(previous), next: idOf(next), index, total }
  }

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
    expect(selectSelectedRow(state())).toBe(1)
  })

  it('is undefined for an id that the collection does not have', () => {
    state().select('no-such-event')
    expect(selectSelected(state())).toBeUndefined()
    expect(selectSelectedRow(state())).toBeUndefined()
  })
})

describe('selectRelations and selectKnowledge', () => {
  /** Of all events: the certain and the possible ones. */
  const told = (certaintyOf: CertaintyOf) =>
    eventsOf(collection).flatMap(({ id }, row) => {
      const certainty = certaintyOf(row)
      return certainty ? [[id, certainty]] : []
    })

  it('say nothing of any event while nothing of the kind is asked', () => {
    expect([told(selectRelations(state())), told(selectKnowledge(state()))]).toEqual([[], []])
  })

  it('tell certain from possible, of all events whatever the other filters', () => {
    state().toggle('actor', 'israel')
    state().happenedIn('2001')
    state().asKnownOn('2004-06-01')
    expect(told(selectRelations(state()))).toEqual([
      ['a', 'certainly'],
      ['d', 'possibly'],
    ])
    expect(told(selectKnowledge(state()))).toEqual([
      ['a', 'possibly'],
      ['c', 'possibly'],
    ])
  })
})

describe('selectSourceView and selectPublications', () => {
  const shownOf = (id: string) => {
    const shown = selectSourceView(state(), id)
    return shown && { onlyHere: shown.view.onlyHere.map(event => event.id), missing: shown.missing }
  }

  it('know every source, whatever the filters', () => {
    state().toggle('actor', 'israel')
    expect(shownOf('early')).toEqual({ onlyHere: ['a', 'c'], missing: [] })
    expect(selectPublications(state()).map(({ source }) => source.id)).toEqual(['early', 'late'])
  })

  it('know no source that the collection does not have', () => {
    expect(selectSourceView(state(), 'no-such-source')).toBeUndefined()
  })

  it('say which events that cite the source have not come, and show them once they have', () => {
    const late = lateCollection(collection)
    store = createTimelineStore({ dataset: { status: 'ready', collection: late.collection, pending: undefined } })
    late.come(0)
    expect(shownOf('early')).toEqual({ onlyHere: ['a'], missing: [2] })
    late.come(2)
    state().arrive('events')
    expect(shownOf('early')).toEqual({ onlyHere: ['a', 'c'], missing: [] })
    expect(late.asked()).toEqual([])
  })
})

describe('selectUndated', () => {
  it('counts only what passes the filters', () => {
    expect(idsOf(collection, selectUndated(state()))).toEqual(['d'])
    state().toggle('actor', 'iran')
    expect(idsOf(collection, selectUndated(state()))).toEqual([])
  })
})

describe('selectTotal', () => {
  it('counts all events, whatever the filters', () => {
    expect(selectTotal(createTimelineStore().getState())).toBe(0)
    state().toggle('actor', 'iran')
    expect(selectTotal(state())).toBe(4)
  })
})

describe('selectFull', () => {
  it('holds all dates, whatever the filters', () => {
    state().toggle('actor', 'israel')
    expect(contains(selectFull(state()), instantOf(2001))).toBe(true)
    expect(contains(selectFull(state()), instantOf(2003, 12, 31))).toBe(true)
  })
})
