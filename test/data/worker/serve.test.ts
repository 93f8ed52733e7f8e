import { afterEach, expect, it, vi } from 'vitest'
import type { HeldDataset } from '../../../src/data/worker/held-dataset.ts'
import type { Answer } from '../../../src/data/worker/messages.ts'
import type { openFile as openFileAt } from '../../../src/data/worker/open-file.ts'
import { createServer } from '../../../src/data/worker/serve.ts'
import { ok } from '../../../src/lib/result.ts'
import { emptyColumns } from '../../../src/model/event-columns.ts'
import type { FacetColumns } from '../../../src/model/facet-column.ts'

const facets = vi.fn<HeldDataset['facets']>(async () => ok({} as FacetColumns))
const held: HeldDataset = {
  head: {} as HeldDataset['head'],
  pending: 'check',
  columns: async () => ok(emptyColumns(2)),
  facets,
  events: async () => ok([]),
  labels: async () => ok([]),
  searched: async () => ok({ length: 0, covers: 'titles', textsAt: () => [] }),
  rowOf: async () => undefined,
}
const openFile = vi.fn<typeof openFileAt>(async () => ok(held))
vi.mock('../../../src/data/worker/open-file.ts', () => ({
  openFile: (...given: Parameters<typeof openFileAt>) => openFile(...given),
}))

afterEach(() => {
  vi.useRealTimers()
})

it('lets the page draw first: what it asks for then is answered at once, and the long check begins later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  const told: Answer['tell'][] = []
  const answer = createServer(({ tell }) => told.push(tell))
  const opening = answer({ ask: 'open', url: 'data.json', wanted: undefined })
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
  expect(told).toContain('columns')
  await answer({ ask: 'events', from: 0, to: 2 })
  expect(told.at(-1)).toBe('events')
  expect(facets).not.toHaveBeenCalled()

  await vi.runAllTimersAsync()
  await opening
  expect(told.at(-1)).toBe('facets')
})

it('tries a few times, and speaks of no cut line, until there is something that the page can show', async () => {
  const told: Answer['tell'][] = []
  const rowOf = vi.fn(() => new Promise<undefined>(() => {}))
  openFile.mockResolvedValueOnce(ok({ ...held, rowOf }))
  const answer = createServer(({ tell }) => told.push(tell))
  void answer({ ask: 'open', url: 'data.parquet', wanted: 'an-event' })
  await vi.waitFor(() => expect(rowOf).toHaveBeenCalled())
  const line = openFile.mock.lastCall?.[1].line
  expect(line?.tries()).toBe(3)
  line?.cut(true)
  expect(told).toEqual([])
})

it('looks for remarks once the whole is told, of files that the reader has opened and of no others', async () => {
  const remarks = vi.fn(() => [])
  for (const url of ['data.json', 'opened:case.csv']) {
    const told: Answer['tell'][] = []
    openFile.mockResolvedValueOnce(ok({ head: {} as HeldDataset['head'], whole: [], remarks }))
    await createServer(({ tell }) => told.push(tell))({ ask: 'open', url, wanted: undefined })
    expect(told).toEqual(url === 'data.json' ? ['whole'] : ['whole', 'remarks'])
  }
  expect(remarks).toHaveBeenCalledOnce()
})
