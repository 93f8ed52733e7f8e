import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NO_FILTERS } from '../../src/model/filters.ts'
import { selectMatching } from '../../src/store/selectors.ts'
import { createTimelineStore } from '../../src/store/timeline-store.ts'
import { contains, lengthOf, type Span } from '../../src/time/span.ts'
import { rehearse } from '../../src/ui/timeline/rehearse.ts'
import { PALETTE } from '../support/any-mark.ts'
import { makeCollection } from '../support/make-event.ts'
import { LABELS, packedCollection } from '../support/packed-scene.ts'

let idle = new Map<number, () => void>()
let last = 0
/** The browser has nothing to do, once; false if nothing waits for that. */
function rest(): boolean {
  const [next] = idle
  if (!next) return false
  idle.delete(next[0])
  next[1]()
  return true
}

beforeEach(() => {
  idle = new Map()
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    idle.set(++last, run)
    return last
  })
  vi.stubGlobal('cancelIdleCallback', (handle: number) => idle.delete(handle))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function rehearsal(
  events: Parameters<typeof makeCollection>[0] = ['a 2019', 'b 2020-05-06', 'c 2020-05-07', 'd 2021/2022'],
) {
  const collection = makeCollection(events)
  const store = createTimelineStore()
  store.getState().receive(collection)
  const { viewport } = store.getState()
  const { packing, scaleOf } = packedCollection(collection, { widthPx: 900, heightPx: 240, full: viewport })
  const laidOut: Span[] = []
  const listed: number[] = []
  const stop = rehearse(store, (state, span) => {
    laidOut.push(span)
    listed.push(selectMatching(state).length)
    return { packing, context: { ...collection, scale: scaleOf(span), labels: LABELS }, palette: PALETTE }
  })
  return { store, viewport, laidOut, listed, stop }
}

it('goes closer with each rest of the browser, to a thousandth of what is in view, which stays in view', () => {
  const { store, viewport, laidOut } = rehearsal()
  expect(laidOut).toEqual([])
  while (rest());
  const lengths = laidOut.map(lengthOf)
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  expect(lengthOf(viewport) / (lengths.at(-1) ?? 0)).toBeGreaterThan(800)
  expect(laidOut.every(({ start, end }) => contains(viewport, start) && end <= viewport.end)).toBe(true)
  expect(store.getState().viewport).toBe(viewport)
})

it('begins with a filter by an actor, which changes nothing that the reader sees', () => {
  const { store, listed } = rehearsal([
    { id: 'a', date: '2019', actors: ['iran'] },
    { id: 'b', date: '2020', actors: ['israel'] },
  ])
  while (rest());
  expect(listed.slice(0, 3)).toEqual([1, 2, 2])
  expect(selectMatching(store.getState())).toHaveLength(2)
  expect(store.getState().filters).toBe(NO_FILTERS)
})

it('ends when the reader moves the view, and when it is stopped', () => {
  const moved = rehearsal()
  rest()
  moved.store.getState().show({ start: moved.viewport.start, end: moved.viewport.start + 1e9 }, 'timeline')
  rest()
  expect(rest()).toBe(false)
  const stopped = rehearsal()
  rest()
  stopped.stop()
  expect(rest()).toBe(false)
  expect(stopped.laidOut).toHaveLength(1)
})

it('does nothing where the browser does not tell when it rests', () => {
  vi.stubGlobal('requestIdleCallback', undefined)
  expect(rehearsal().laidOut).toEqual([])
  expect(rest()).toBe(false)
})
