import { expect, it } from 'vitest'
import { groupRows } from '../../src/layout/grouping.ts'
import type { GroupBy } from '../../src/model/grouping.ts'
import { allRows } from '../../src/model/matching.ts'
import { idsOf, makeCollection, rowOf } from '../support/make-event.ts'

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
const bands = (by: GroupBy, rows = allRows(collection), asked: readonly string[] = []) =>
  groupRows(collection, rows, by, asked).map(({ name, rows: own }) => `${name}: ${idsOf(collection, own).join(' ')}`)

it('puts an event on the lane of each of its actors, at their outermost whole', () => {
  expect(bands('actor')).toEqual(['Iran: a b', 'Israel: a', 'No actor named: c'])
})

it('begins with what a filter asks for, an actor with its outermost whole', () => {
  const all = allRows(collection)
  expect(bands('actor', all, ['israel'])).toEqual(['Israel: a', 'Iran: a b', 'No actor named: c'])
  expect(bands('actor', all, ['israel', 'khamenei'])).toEqual(['Iran: a b', 'Israel: a', 'No actor named: c'])
  expect(bands('source', all, ['t'])).toEqual(['t: a', 's: a b c'])
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

it('groups only the rows that it is given, and leaves out bands that then have none', () => {
  const rows = Uint32Array.of(rowOf(collection, 'b'), rowOf(collection, 'c'))
  expect(bands('actor', rows)).toEqual(['Iran: b', 'No actor named: c'])
  expect(bands('none', rows)).toEqual([': b c'])
  expect(bands('kind', new Uint32Array(0))).toEqual([])
})

it('keeps a kind apart that is called as nothing is: what has no kind has no id', () => {
  const named = makeCollection([{ id: 'a', kind: 'none' }, { id: 'b' }])
  const kinds = new Map([['none', 'None of these']])
  const found = groupRows({ ...named, kinds }, allRows(named), 'kind')
  expect(found.map(({ name }) => name)).toEqual(['None of these', 'No kind given'])
  expect(new Set(found.map(({ id }) => id)).size).toBe(2)
})

it('makes one nameless band while it is not there yet what the events belong to', () => {
  expect(groupRows({ ...collection, facet: () => undefined }, allRows(collection), 'actor')).toEqual([
    { id: '', name: '', rows: allRows(collection) },
  ])
})
