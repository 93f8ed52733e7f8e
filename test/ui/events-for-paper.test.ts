import { expect, it } from 'vitest'
import { createTimelineStore } from '../../src/store/timeline-store.ts'
import { eventsForPaper } from '../../src/ui/print/events-for-paper.ts'
import { lateCollection } from '../support/late-collection.ts'
import { makeCollection } from '../support/make-event.ts'

it('asks for the events that are not there, and waits until they have come', async () => {
  const late = lateCollection(makeCollection(['a 2020', 'b 2021', 'c 2022']))
  const store = createTimelineStore()
  store.getState().receive(late.collection)
  late.come(0)
  const gathered = eventsForPaper(store, Uint32Array.of(0, 2))
  expect(late.asked()).toEqual(['c'])
  store.getState().arrive('labels')
  late.come(2)
  store.getState().arrive('events')
  expect([...(await gathered).values()].map(({ id }) => id)).toEqual(['a', 'c'])
})

it('gives what there is when the dataset fails meanwhile', async () => {
  const late = lateCollection(makeCollection(['a 2020', 'b 2021']))
  const store = createTimelineStore()
  store.getState().receive(late.collection)
  late.come(0)
  const gathered = eventsForPaper(store, Uint32Array.of(0, 1))
  store.getState().fail([], 'a-file.json')
  expect([...(await gathered).values()].map(({ id }) => id)).toEqual(['a'])
})
