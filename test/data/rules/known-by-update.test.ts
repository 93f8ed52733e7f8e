import { expect, it } from 'vitest'
import { knownByUpdate } from '../../../src/data/rules/known-by-update.ts'
import type { EventRecord } from '../../../src/model/schema.ts'
import { foundBy } from '../found-by.ts'
import { goodDataset, LAUNCH } from '../good-dataset.ts'

const found = foundBy(knownByUpdate)

/** The good dataset was last edited on 31 January 2024. */
const launched = (changes: Partial<EventRecord>) => goodDataset({ events: [{ ...LAUNCH, ...changes }] })

it('reports what occurred after the last edit, or a source that was out after it', () => {
  const sources = [{ id: 'leaflet', published: { edtf: '2024-02-01' } }, { id: 'log' }]
  expect(found({ ...launched({ date: { edtf: '2042' } }), sources })).toEqual([
    'sources.leaflet.published.edtf',
    'events.launch.date.edtf',
  ])
})

it('allows the day of the edit, and what may have been before it', () => {
  expect(found(launched({ date: { edtf: '2024-01-31' } }))).toEqual([])
  expect(found(launched({ date: { edtf: '2024' } }))).toEqual([])
})

it('allows plans for later', () => {
  expect(found(launched({ date: { edtf: '2042' }, status: 'planned' }))).toEqual([])
})

it('asks nothing of a file that does not say when it was edited', () => {
  const { updated: _, ...dataset } = launched({ date: { edtf: '2042' } })
  expect(found(dataset)).toEqual([])
})
