import { beforeEach, describe, expect, it } from 'vitest'
import { selectFull } from '../../src/store/selectors.ts'
import { createTimelineStore, type TimelineStore } from '../../src/store/timeline-store.ts'
import { lengthOf, MS_PER_DAY } from '../../src/time/span.ts'
import { beginningOf, firstInStep, viewportAlong } from '../../src/ui/listing/following.ts'
import { idsOf, makeCollection, rowOf, rowsUpTo } from '../support/make-event.ts'

const collection = makeCollection([
  'first 2000-01-01',
  'early 2010-05-01',
  'late 2010-09-01',
  'last 2020-01-01',
  'undated ../..',
])
const summer = { start: Date.UTC(2010, 5), end: Date.UTC(2010, 7) }

let store: TimelineStore
const state = () => store.getState()
const placeOf = (id: string) => rowOf(collection, id)

beforeEach(() => {
  store = createTimelineStore()
  state().receive(collection)
  state().show(summer, 'timeline')
})

describe('the view that goes along with a reader of the list', () => {
  const along = (id: string, reading: 'forward' | 'backward') => viewportAlong(state(), placeOf(id), reading)

  it('stays while it holds the event that has been come to, and where an event has no place in time', () => {
    state().show({ start: Date.UTC(2010, 3), end: Date.UTC(2010, 10) }, 'timeline')
    expect(along('early', 'forward')).toBeUndefined()
    expect(along('undated', 'forward')).toBeUndefined()
  })

  it('keeps its length, and gives most of it to what comes next', () => {
    const sharesOf = (reading: 'forward' | 'backward') => {
      const view = along('late', reading)
      if (!view) throw new Error('it stays')
      expect(lengthOf(view)).toBe(lengthOf(summer))
      return (Date.UTC(2010, 8) + MS_PER_DAY / 2 - view.start) / lengthOf(view)
    }
    expect(sharesOf('forward')).toBeCloseTo(0.15, 1)
    expect(sharesOf('backward')).toBeCloseTo(0.85, 1)
  })

  it('does not leave the collection', () => {
    const decade = { start: Date.UTC(2005, 0), end: Date.UTC(2015, 0) }
    state().show(decade, 'timeline')
    const view = along('first', 'backward')
    expect(view?.start).toBe(selectFull(state()).start)
    expect(view && lengthOf(view)).toBe(lengthOf(decade))
  })
})

describe('a list in step with the timeline', () => {
  const begins = (rows = rowsUpTo(collection.columns.length)) =>
    idsOf(collection, [rows[firstInStep(state(), rows)] ?? -1])[0]

  it('begins with the first event of the view, and with the last one where all are before', () => {
    expect(begins()).toBe('late')
    expect(begins(new Uint32Array([placeOf('first'), placeOf('early')]))).toBe('early')
  })

  it('begins where the reader asked to go, as long as that is in view', () => {
    const aim = { viewport: summer, at: Date.UTC(2009, 0) }
    state().aimAt(aim)
    state().show(summer, 'timeline')
    expect(beginningOf(state())).toBe(aim.at)
    state().show({ ...summer, end: summer.end + MS_PER_DAY }, 'timeline')
    expect(beginningOf(state())).toBe(summer.start)
  })
})
