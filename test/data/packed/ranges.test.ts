import { expect, it, vi } from 'vitest'
import { syntheticJson } from '../../../src/cli/synthetic/synthetic-dataset.ts'
import { readFooter } from '../../../src/data/packed/footer.ts'
import { INDEX_COLUMNS, SET_COLUMNS } from '../../../src/data/packed/layout.ts'
import { openPacked } from '../../../src/data/packed/open-packed.ts'
import { gotten, packed, served } from './packing.ts'

// Other work may run beside the tests.
vi.setConfig({ testTimeout: 30_000 })

const ROWS_PER_GROUP = 1_000
const reading = packed([...syntheticJson({ events: 4_000, seed: 2 })].join(''), ROWS_PER_GROUP)

/** With little of the tail at hand, as of a file that is large beside it; the ranges are those after the opening. */
async function opened() {
  const file = served(await reading)
  const footer = await readFooter(served(await reading))
  const dataset = gotten(await openPacked(file, 1 << 14))
  file.ranges.length = 0
  return { file, footer, dataset }
}

it('opens a file with a request for its end, which has the footer', async () => {
  const bytes = await reading
  const file = served(bytes)
  gotten(await openPacked(file))
  expect(file.ranges).toEqual([{ start: Math.max(0, bytes.length - (1 << 19)), end: bytes.length }])
})

it('reads the columns of the index and nothing else, in one request a row group', async () => {
  const { file, footer, dataset } = await opened()
  const shares: number[] = []
  gotten(await dataset.columns(share => shares.push(share)))
  expect(INDEX_COLUMNS.at(-1)).toBe('title_length')
  expect(file.ranges).toEqual(
    footer.groups.map(({ chunks }) => ({ start: chunks.earliest.start, end: chunks.title_length.end })),
  )
  expect(shares).toEqual([0.25, 0.5, 0.75, 1])
})

it('reads the columns of the facets and nothing else, in one request a row group', async () => {
  const { file, footer, dataset } = await opened()
  gotten(await dataset.facets())
  const [first, last] = [SET_COLUMNS[0], 'supporting'] as const
  expect(file.ranges).toEqual(
    footer.groups.map(({ chunks }) => ({ start: chunks[first].start, end: chunks[last].end })),
  )
})

it('lets others go first after each row group of the facets', async () => {
  const { footer, dataset } = await opened()
  const goOn = vi.fn(async () => {})
  gotten(await dataset.facets(undefined, goOn))
  expect(goOn).toHaveBeenCalledTimes(footer.groups.length)
})

it('reads a page of records for some events, not their row group', async () => {
  const { file, footer, dataset } = await opened()
  gotten(await dataset.events(500, 510))
  const records = footer.groups[0]?.chunks.event ?? { start: 0, end: 0 }
  const ofRecords = file.ranges.filter(({ start, end }) => start >= records.start && end <= records.end)
  expect(ofRecords).toHaveLength(1)
  for (const { start, end } of ofRecords) expect(end - start).toBeLessThan((records.end - records.start) / 3)
})

it('reads no records for titles, nothing twice, and nothing of other row groups', async () => {
  const { file, footer, dataset } = await opened()
  gotten(await dataset.titles([1_500, 1_530, 1_999]))
  expect(new Set(file.ranges.map(({ start }) => start)).size).toBe(file.ranges.length)
  const { id, title } = footer.groups[1]?.chunks ?? {}
  for (const { start, end } of file.ranges) {
    expect(start).toBeGreaterThanOrEqual(id?.start ?? Infinity)
    expect(end).toBeLessThanOrEqual(title?.end ?? 0)
  }
})
