import { expect, it } from 'vitest'
import { dateReader } from '../../../src/data/dataset-index.ts'
import { glanceAt } from '../../../src/data/worker/record-glance.ts'

const RECORD = { id: 'a-call', title: 'A call', status: 'alleged', kind: 'talk', date: { edtf: '2022-10' } }
const glance = (changed: object) => glanceAt({ ...RECORD, ...changed }, 7, dateReader())

it('takes of a record what is drawn of it', () => {
  expect(glance({})).toMatchObject({
    id: 'a-call',
    title: 'A call',
    status: 'alleged',
    importance: 3,
    position: 7,
    date: { bounds: { earliest: Date.UTC(2022, 9), latest: Date.UTC(2022, 10) }, competing: [] },
  })
})

it('counts characters as the schema does', () => {
  expect(glance({ title: '😀'.repeat(90) })?.title).toBe('😀'.repeat(90))
  expect(glance({ title: '😀'.repeat(91) })).toBeUndefined()
})

it.each<[string, object]>([
  ['a title of nothing', { title: '' }],
  ['an id that is none', { id: '<b>' }],
  ['a title that is too long', { title: 'x'.repeat(91) }],
  ['a title that hides its direction', { title: 'a\u202eb' }],
  ['a title that is no text', { title: 12 }],
  ['a status that there is not', { status: 'maybe' }],
  ['an importance out of bounds', { importance: 9 }],
  ['a kind that is no id', { kind: { toString: 'x' } }],
  ['no date', { date: null }],
  ['a date that is none', { date: { edtf: '2022-02-30' } }],
  ['competing dates that are no list', { date: { edtf: '2022', competing: 'x' } }],
])('takes no record with %s', (_, changed) => {
  expect(glance(changed)).toBeUndefined()
})

it.each([[null], ['text'], [undefined]])('takes no %s for a record', record => {
  expect(glanceAt(record, 0, dateReader())).toBeUndefined()
})
