import { expect, it } from 'vitest'
import { MARK_MEANINGS, meaningsIn } from '../../src/layout/mark-meanings.ts'
import type { Status } from '../../src/model/status.ts'
import { makeCollection, type TerseEvent } from '../support/make-event.ts'
import { packedCollection } from '../support/packed-scene.ts'

const full = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2023, 0, 1) }

/** What a picture of three years has to explain, 600 px wide, with one lane to the event unless there are many. */
function explained(...events: readonly (TerseEvent | string)[]) {
  const { sceneOf } = packedCollection(makeCollection(events), { widthPx: 600, heightPx: 100, full })
  return meaningsIn([sceneOf(full)])
}

it('explains the shape of what is drawn', () => {
  expect(explained()).toEqual([])
  expect(explained('a 2021-01-01')).toEqual(['day'])
  expect(explained('a 2021-01-01/2021-09-01')).toEqual(['lasted'])
  expect(explained('a 2021')).toEqual(['within'])
  expect(explained('a 2021-01-01/2021-09')).toEqual(['lasted', 'within'])
  expect(explained('a 2021-01-01/..')).toEqual(['lasted', 'within', 'open'])
  expect(explained('a [..2021-01-01]')).toEqual(['within', 'open'])
  expect(explained({ id: 'a', date: '{2021-01-01,2021-05-01,2021-09-01}' })).toEqual(['several'])
  expect(explained({ id: 'a', date: '[2021-01-01,2021-09-01]' })).toEqual(['within'])
})

it('explains what became of an event, and how sure its date is', () => {
  const statusOf = (status: Status) => explained({ id: 'a', date: '2021-01-01', status })
  expect(statusOf('occurred')).toEqual(['day'])
  expect(statusOf('planned')).toEqual(['day', 'planned'])
  expect(statusOf('did-not-occur')).toEqual(['day', 'did-not-occur'])
  expect(statusOf('alleged')).toEqual(['day', 'alleged'])
  expect(statusOf('disputed')).toEqual(['day', 'disputed'])
  expect(explained('a 2021-01-01~')).toEqual(['day', 'approximate'])
  expect(explained('a 2021-01-01?')).toEqual(['day', 'approximate'])
})

it('explains competing dates where they are drawn, not those too far off', () => {
  const competing = (date: string) => explained({ id: 'a', date: '2021-06-01', competing: [date] })
  expect(competing('2021-04-20')).toContain('competing')
  expect(competing('2020-04-20')).not.toContain('competing')
})

it('explains badges once there are more events than room, each thing once, in the order of all legends', () => {
  const many = Array.from({ length: 60 }, (_, i) => `e${i} 2021-01-${String((i % 28) + 1).padStart(2, '0')}`)
  const found = explained(...many, 'a 2021', { id: 'b', date: '2022-01-01', status: 'planned' })
  expect(found).toContain('more')
  expect(found).toEqual(MARK_MEANINGS.filter(meaning => found.includes(meaning)))
})
