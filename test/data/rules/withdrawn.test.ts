import { describe, expect, it } from 'vitest'
import { replacedBy, withdrawn } from '../../../src/data/rules/withdrawn.ts'
import type { Withdrawn } from '../../../src/model/schema.ts'
import { foundBy } from '../found-by.ts'
import { goodDataset } from '../good-dataset.ts'

const GONE: Withdrawn = { type: 'event', id: 'gone', title: 'Gone', date: '2024-05-03', reason: 'Told twice.' }
const without = (...records: Partial<Withdrawn>[]) =>
  goodDataset({ withdrawn: records.map(record => ({ ...GONE, ...record })) })

describe('what was withdrawn', () => {
  const found = foundBy(withdrawn)

  it('is not there any more, be it an event, a source or an actor', () => {
    expect(found(without({}))).toEqual([])
    expect(found(without({ id: 'landing' }))).toEqual(['events.landing'])
    expect(found(without({ type: 'source', id: 'leaflet' }))).toEqual(['sources.leaflet'])
    expect(found(without({ type: 'actor', id: 'jo-doe' }))).toEqual(['actors.jo-doe'])
    expect(found(without({ type: 'actor', id: 'landing' }))).toEqual([])
  })

  it('is withdrawn once', () => {
    expect(found(without({}, { title: 'Gone again' }))).toEqual(['withdrawn.gone'])
    expect(found(without({}, { type: 'source' }))).toEqual([])
  })

  it('went at one time', () => {
    expect(found(without({ date: '2024-05' }))).toEqual([])
    for (const date of ['3 May', '2024-05-32', '2024/2025', '../..'])
      expect(found(without({ date }))).toEqual(['withdrawn.gone.date'])
  })
})

describe('what took its place', () => {
  const found = foundBy(replacedBy)

  it('is there, and of the same type', () => {
    expect(found(without({ replacedBy: 'landing' }))).toEqual([])
    expect(found(without({ type: 'actor', replacedBy: 'jo-doe' }))).toEqual([])
    expect(found(without({ replacedBy: 'jo-doe' }))).toEqual(['withdrawn.gone.replacedBy'])
    expect(found(without({ type: 'source', replacedBy: 'landing' }))).toEqual(['withdrawn.gone.replacedBy'])
  })

  it('was not withdrawn itself', () => {
    expect(found(without({ replacedBy: 'gone' }))).toEqual(['withdrawn.gone.replacedBy'])
    expect(found(without({ replacedBy: 'too' }, { id: 'too', replacedBy: 'landing' }))).toEqual([
      'withdrawn.gone.replacedBy',
    ])
  })
})
