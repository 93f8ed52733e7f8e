import { gunzipSync } from 'node:zlib'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it, vi } from 'vitest'
import { syntheticJson } from '../../../src/cli/synthetic/synthetic-dataset.ts'
import { isSupporting } from '../../../src/model/citations.ts'
import { columnsOf } from '../../../src/model/event-columns.ts'
import { FACETS } from '../../../src/model/filters.ts'
import { eventsOf } from '../../support/make-event.ts'
import { goodDataset } from '../good-dataset.ts'
import { collectionOf, gotten, opened, packed, SHIPPED, served } from './packing.ts'

// Other work may run beside the tests.
vi.setConfig({ testTimeout: 30_000 })

const synthetic = [...syntheticJson({ events: 3_000, seed: 5 })].join('')

describe.each([
  ['the shipped collection', SHIPPED, undefined],
  ['3,000 synthetic events in row groups of 700', synthetic, 700],
  ['no events', JSON.stringify({ sources: [], actors: [], events: [] }), undefined],
] as const)('%s, packed and read again', (_, text, rowsPerGroup) => {
  const { collection } = collectionOf(text)
  const { columns, events: _shelf, facet: _facet, search: _search, ...head } = collection
  const events = eventsOf(collection)
  const reading = packed(text, rowsPerGroup).then(opened)

  it('has the same head and the same events, in time order', async () => {
    const dataset = await reading
    expect(dataset.head).toEqual(head)
    expect(dataset.length).toBe(events.length)
    expect(gotten(await dataset.events(0, events.length))).toEqual(events)
  })

  it('has the columns that the events have', async () => {
    expect(gotten(await (await reading).columns())).toEqual({ ...columns, members: new Map() })
    expect(columns).toEqual(columnsOf(events))
  })

  it('has the facets that the events have', async () => {
    const facets = gotten(await (await reading).facets())
    for (const facet of FACETS) expect(facets[facet]).toEqual(collection.facet(facet))
    const { values, starts, numbers } = facets.supporting
    expect(values).toEqual([...head.sources.keys()])
    const supporting = events.map((_, i) => [...numbers.subarray(starts[i], starts[i + 1])].map(n => values[n]))
    expect(supporting).toEqual(
      events.map(({ citations }) => [...new Set(citations.filter(isSupporting).map(({ source }) => source))]),
    )
  })

  it('has the titles and ids, of all rows and of some', async () => {
    const dataset = await reading
    const labels = events.map(({ id, title }) => ({ id, title }))
    expect(gotten(await dataset.titles([...events.keys()]))).toEqual(labels)
    const some = [...events.keys()].filter(row => row % 13 === 5)
    expect(gotten(await dataset.titles(some))).toEqual(some.map(row => labels[row]))
    expect(gotten(await dataset.allTitles())).toEqual(labels.map(({ title }) => title))
  })

  it('finds the row of an event by its id', async () => {
    const dataset = await reading
    for (const row of [0, 1, events.length >> 1, events.length - 1])
      if (events[row]) expect(await dataset.rowOf(events[row].id)).toBe(row)
    expect(await dataset.rowOf('no-such-event')).toBeUndefined()
  })

  it('gives some events out of the middle, across row groups', async () => {
    const from = Math.max(0, Math.min(690, events.length - 20))
    expect(gotten(await (await reading).events(from, from + 20))).toEqual(events.slice(from, from + 20))
  })
})

it('is a Parquet file that other readers read', async () => {
  const { dataset, collection } = collectionOf(SHIPPED)
  const compressors = { GZIP: (bytes: Uint8Array) => new Uint8Array(gunzipSync(bytes)) }
  const rows = await parquetReadObjects({ file: served(await packed(SHIPPED)), compressors })
  const numberOf = collection.facet('source')?.numberOf
  const events = eventsOf(collection)
  expect(rows.map(({ id, title, earliest }) => ({ id, title, earliest }))).toEqual(
    events.map(({ id, title, date }) => ({ id, title, earliest: date.bounds.earliest })),
  )
  expect(rows.map(({ source }) => source)).toEqual(
    events.map(({ citations }) => [...new Set(citations.map(({ source }) => numberOf?.get(source)))]),
  )
  const records = new Map(dataset.events.map(event => [event.id, event]))
  expect(rows.map(({ event }) => JSON.parse(event))).toEqual(events.map(({ id }) => records.get(id)))
})

it('keeps where in a document the words stand', async () => {
  const dataset = await opened(await packed(JSON.stringify(goodDataset())))
  const found = gotten(await dataset.events(0, dataset.length)).flatMap(({ citations }) => citations)
  expect(found.map(({ locator }) => locator)).toEqual([undefined, 'pp. 4–5', undefined])
  expect(dataset.head.sources.get('leaflet')?.published?.completedBy).toMatchObject([{ locator: 'p. 1' }])
})

it('keeps what was withdrawn', async () => {
  const withdrawn = [{ type: 'event', id: 'gone', title: 'Gone', date: '2024-05-03', reason: 'Told twice.' }] as const
  const dataset = await opened(await packed(JSON.stringify({ ...JSON.parse(SHIPPED), withdrawn })))
  expect(dataset.head.withdrawn).toEqual(withdrawn)
})
