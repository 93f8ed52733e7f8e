import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { syntheticJson } from '../../../src/cli/synthetic/synthetic-dataset.ts'
import { openPacked, type PackedDataset } from '../../../src/data/packed/open-packed.ts'
import { eventsOf } from '../../support/make-event.ts'
import { collectionOf, gotten, opened, packed, served } from './packing.ts'

// Other work may run beside the tests.
vi.setConfig({ testTimeout: 30_000 })

const DATASET = [...syntheticJson({ events: 60, seed: 9 })].join('')
const events = eventsOf(collectionOf(DATASET).collection)
const good = packed(DATASET, 25)
const RUNS = { numRuns: 60, seed: 20_261_121 }

const everything = async (dataset: PackedDataset) => ({
  columns: await dataset.columns(),
  facets: await dataset.facets(),
  titles: await dataset.titles([...events.keys()]),
  allTitles: await dataset.allTitles(),
  events: await dataset.events(0, dataset.length),
  row: await dataset.rowOf('event-30'),
})

it('gives problems where the end of the file is missing, wherever it was cut', async () => {
  const bytes = await good
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), async length => {
      const result = await openPacked(served(bytes.slice(0, length)))
      expect(result.ok).toBe(false)
    }),
    RUNS,
  )
})

/** Pages have a checksum; the head, the levels of lists and the headers have none, but must still make sense. */
it('gives problems or the very same where bytes were flipped, and never throws or hangs', async () => {
  const bytes = await good
  const columns = gotten(await (await opened(bytes)).columns())
  const flip = fc.record({ at: fc.nat(bytes.length - 1), bits: fc.integer({ min: 1, max: 255 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 4 }), async flips => {
      const damaged = bytes.slice()
      for (const { at, bits } of flips) damaged[at] = (damaged[at] ?? 0) ^ bits
      const result = await openPacked(served(damaged))
      if (!result.ok) return
      const read = await everything(result.value)
      if (read.columns.ok) expect(read.columns.value).toEqual(columns)
      if (read.titles.ok) expect(read.titles.value.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
      if (read.events.ok) expect(read.events.value).toEqual(events)
    }),
    RUNS,
  )
})

it('gives problems for what is no packed file at all', async () => {
  for (const text of ['', 'PAR1', '{"events":[]}', 'PAR1'.repeat(100)]) {
    const result = await openPacked(served(new TextEncoder().encode(text)))
    expect(result.ok).toBe(false)
  }
})

it('gives a problem where the server hands out other bytes than were asked for, or none', async () => {
  const bytes = await good
  const whole = { byteLength: bytes.length, slice: () => Promise.resolve(bytes.slice().buffer) }
  const failing = { byteLength: bytes.length, slice: () => Promise.reject(new Error('404 Not Found')) }
  expect((await openPacked({ ...whole, byteLength: bytes.length + 9 })).ok).toBe(false)
  const result = await openPacked(failing)
  expect(result.ok ? '' : result.error[0]?.message).toMatch('404 Not Found')
})
