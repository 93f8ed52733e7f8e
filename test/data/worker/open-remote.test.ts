import { describe, expect, it, vi } from 'vitest'
import type { Answer, Question } from '../../../src/data/worker/messages.ts'
import { openRemote, type Reception } from '../../../src/data/worker/open-remote.ts'
import { breathe } from '../../../src/lib/breathe.ts'
import type { Collection } from '../../../src/model/collection.ts'
import { type EventColumns, emptyColumns } from '../../../src/model/event-columns.ts'
import type { FacetColumns } from '../../../src/model/facet-column.ts'
import { fullSpan } from '../../../src/model/opening-span.ts'
import { buildIndex, searchedEvents } from '../../../src/model/search/find.ts'
import { makeCollection } from '../../support/make-event.ts'

vi.stubGlobal('document', { baseURI: 'https://example.org/' })
vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())

const { events: _e, facet: _f, search: _s, columns: FEW, ...head } = makeCollection([{ id: 'a', date: '2001' }])
const MANY = emptyColumns(50_000)

/** A worker that says what it is told to, and what the page then has heard. */
function setup(columns: EventColumns = FEW, url = 'data.json') {
  const asked: Question[] = []
  const worker = {
    onmessage: (_: { readonly data: Answer }) => {},
    postMessage: (question: Question) => asked.push(question),
    terminate: vi.fn(),
  }
  let received: Parameters<Reception['receive']> | undefined
  const fail = vi.fn()
  const viewMoves = openRemote(worker as unknown as Worker, url, undefined, {
    loading: vi.fn(),
    copied: vi.fn(),
    cut: vi.fn(),
    looks: [fullSpan],
    receive: (...all) => {
      received = all
    },
    arrive: vi.fn(),
    fail,
    complete: vi.fn(),
  })
  const tell = (data: Answer) => worker.onmessage({ data })
  tell({ tell: 'columns', head, columns, pending: 'check' })
  return {
    asked,
    tell,
    handMoves: () => viewMoves({ isTimeline: true }),
    fail,
    worker,
    collection: () => received?.[0] as Collection,
    pending: () => received?.[1],
  }
}
const FACETS = {} as FacetColumns

async function setupReceived() {
  const page = setup()
  await vi.waitFor(() => expect(page.collection()).toBeDefined())
  return page
}

it('tells of a step until that one has ended, whatever else has ended meanwhile', async () => {
  const { tell, collection, pending } = await setupReceived()
  expect(pending()).toEqual({ what: 'check', share: 0 })
  tell({ tell: 'pending', what: 'search', share: 0.5 })
  tell({ tell: 'pending', what: 'check', share: 0.9 })
  expect(pending()).toEqual({ what: 'check', share: 0.9 })
  tell({ tell: 'facets', facets: FACETS })
  expect(pending()).toEqual({ what: 'search', share: 0.5 })
  void collection().search.load()
  tell({ tell: 'index', index: await buildIndex(searchedEvents(head, [])) })
  expect(pending()).toBeUndefined()
})

it('tells the worker to stand aside while a hand moves the timeline, not too often, and not once nothing is pending', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(900)
  const { asked, tell, handMoves } = await setupReceived()
  // The view that opens with the first picture is no movement of a hand.
  handMoves()
  for (const ms of [1_000, 1_016, 1_033, 1_200]) {
    now.mockReturnValue(ms)
    handMoves()
  }
  const told = () => asked.filter(({ ask }) => ask === 'aside').length
  expect(told()).toBe(2)
  tell({ tell: 'facets', facets: FACETS })
  now.mockReturnValue(2_000)
  handMoves()
  expect(told()).toBe(2)
  now.mockRestore()
})

describe('many events', () => {
  it('are received once they are looked through, with what has come meanwhile', async () => {
    const { tell, collection, pending } = setup(MANY)
    tell({ tell: 'pending', what: 'check', share: 0.5 })
    expect(collection()).toBeUndefined()
    tell({ tell: 'facets', facets: { ...FACETS, kind: 'kinds' as never } })
    expect(collection()).toBeUndefined()
    await vi.waitFor(() => expect(collection()).toBeDefined())
    expect(collection().facet('kind')).toBe('kinds')
    expect(pending()).toBeUndefined()
  })

  it('are not received after all if something is wrong with them', async () => {
    const { tell, collection, fail } = setup(MANY)
    tell({ tell: 'problems', problems: [] })
    await breathe()
    await breathe()
    expect(fail).toHaveBeenCalledOnce()
    expect(collection()).toBeUndefined()
  })
})

it('goes on telling of the check when the search is ready before it', async () => {
  const { tell, collection, pending } = await setupReceived()
  void collection().search.load()
  tell({ tell: 'pending', what: 'search', share: 0.5 })
  tell({ tell: 'index', index: await buildIndex(searchedEvents(head, [])) })
  expect(pending()).toEqual({ what: 'check', share: 0 })
})

it('says at once that the code of the search could not be fetched, and does not wait for the index', async () => {
  vi.resetModules()
  vi.doMock('../../../src/model/search/find.ts', () => {
    throw new Error('no network')
  })
  const { asked, collection } = await setupReceived()
  await expect(collection().search.load()).rejects.toThrow()
  expect(asked.map(({ ask }) => ask)).toEqual(['open', 'index'])
})

describe('of a collection that came whole', () => {
  const whole: Answer = { tell: 'whole', head, events: [] }
  const remarks = [{ rule: 'unused', level: 'warning', where: 'actors.a', message: 'nothing refers to "a"' }] as const

  async function setupWhole(url: string) {
    const page = setup(FEW, url)
    page.tell(whole)
    await vi.waitFor(() => expect(page.collection()?.events.all).toEqual([]))
    return page
  }

  it('the worker is done with, but for the remarks on a file of one’s own', async () => {
    const { tell, worker, collection } = await setupWhole('opened:case.csv')
    expect(worker.terminate).not.toHaveBeenCalled()
    tell({ tell: 'remarks', remarks })
    expect(await collection().remarks).toEqual(remarks)
    expect(worker.terminate).toHaveBeenCalledOnce()

    const other = await setupWhole('data.json')
    expect(other.worker.terminate).toHaveBeenCalledOnce()
    expect(other.collection().remarks).toBeUndefined()
  })

  it('nothing is taken away again where the remarks fail', async () => {
    const { tell, fail, collection } = await setupWhole('opened:case.csv')
    tell({ tell: 'problems', problems: [] })
    expect(await collection().remarks).toEqual([])
    expect(fail).not.toHaveBeenCalled()
  })
})
