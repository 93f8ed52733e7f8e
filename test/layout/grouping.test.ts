import { expect, it } from 'vitest'
import { groupEvents } from '../../src/layout/grouping.ts'
import { makeCollection } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'a', actors: ['irgc', 'israel'], sources: ['s', 't'], kind: 'drill' },
    { id: 'b', actors: ['iran', 'khamenei'], sources: ['s'] },
    { id: 'c', actors: [], sources: ['s'], kind: 'drill' },
  ],
  {
    actors: [
      { id: 'iran', name: 'Iran' },
      { id: 'irgc', name: 'IRGC', partOf: 'iran' },
      { id: 'khamenei', name: 'Khamenei', partOf: 'irgc' },
      { id: 'israel', name: 'Israel' },
    ],
  },
)
const bands = (by: Parameters<typeof groupEvents>[2]) =>
  groupEvents(collection, collection.events, by).map(
    ({ name, events }) => `${name}: ${events.map(({ id }) => id).join(' ')}`,
  )

it('puts an event on the lane of each of its actors, at their outermost whole', () => {
  expect(bands('actor')).toEqual(['Iran: a b', 'Israel: a', 'No actor named: c'])
})

it('puts an event on the lane of each source that cites it', () => {
  expect(bands('source')).toEqual(['s: a b c', 't: a'])
})

it('keeps events without a kind, last', () => {
  expect(bands('kind')).toEqual(['drill: a c', 'No kind given: b'])
})

it('makes one nameless band of everything when nothing is asked for', () => {
  expect(bands('none')).toEqual([': a b c'])
})
