import { describe, expect, it, vi } from 'vitest'
import type { Answer, Question } from '../../../src/data/worker/messages.ts'
import { openRemote, type Reception } from '../../../src/data/worker/open-remote.ts'
import type { Collection } from '../../../src/model/collection.ts'
import type { FacetColumns } from '../../../src/model/facet-column.ts'
import { buildIndex, searchedEvents } from '../../../src/model/search/find.ts'
import { makeCollection } from '../../support/make-event.ts'

vi.stubGlobal('document', { baseURI: 'https://example.org/' })
vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())

/** A worker that says what it is told to, and what the page then has heard. */
function setup({ prepare = () => undefined }: Partial<Pick<Reception, 'prepare'>> = {}) {
  const asked: Question[] = []
  const worker = {
    onmessage: (_: { readonly data: Answer }) => {},
    postMessage: (question: Question) => asked.push(question),
    terminate: vi.fn(),
  }
  let received: Parameters<Reception['receive']> | undefined
  const fail = vi.fn()
  const handMoves = openRemote(worker as unknown as Worker, 'data.json', undefined, {
    loading: vi.fn(),
    copied: vi.fn(),
    prepare,
    receive: (...all) => {
      received = all
    },
    arrive: vi.fn(),
    fail,
    complete: vi.fn(),
  })
  const tell = (data: Answer) => worker.onmessage({ data })
  const { events: _e, facet: _f, search: _s, columns, ...head } = makeCollection([{ id: 'a', date: '2001' }])
  tell({ tell: 'columns', head, columns, pending: 'check' })
  return {
    asked,
    tell,
    handMoves,
    fail,
    head,
    collection: () => received?.[0] as Collection,
    pending: () => received?.[1],
  }
}
const FACETS = {} as FacetColumns

it('tells of a step until that one has ended, whatever else has ended meanwhile', async () => {
  const { tell, head, collection, pending } = setup()
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

it('tells the worker to stand aside while a hand moves the timeline, not too often, and not once nothing is pending', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(900)
  const { asked, tell, handMoves } = setup()
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

describe('what has to be prepared', () => {
  const preparation = () => {
    let end = () => {}
    const prepared = new Promise<void>(resolve => {
      end = resolve
    })
    return { prepare: () => prepared, end: () => end() }
  }

  it('is received once it is, with what has come meanwhile', async () => {
    const { prepare, end } = preparation()
    const { tell, collection, pending } = setup({ prepare })
    tell({ tell: 'pending', what: 'check', share: 0.5 })
    expect(collection()).toBeUndefined()
    tell({ tell: 'facets', facets: { ...FACETS, kind: 'kinds' as never } })
    end()
    await vi.waitFor(() => expect(collection()).toBeDefined())
    expect(collection().facet('kind')).toBe('kinds')
    expect(pending()).toBeUndefined()
  })

  it('is not received after all if something is wrong with it', async () => {
    const { prepare, end } = preparation()
    const { tell, collection, fail } = setup({ prepare })
    tell({ tell: 'problems', problems: [] })
    end()
    await prepare()
    await Promise.resolve()
    expect(fail).toHaveBeenCalledOnce()
    expect(collection()).toBeUndefined()
  })
})

it('goes on telling of the check when the search is ready before it', async () => {
  const { tell, head, collection, pending } = setup()
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
  const { asked, collection } = setup()
  await expect(collection().search.load()).rejects.toThrow()
  expect(asked.map(({ ask }) => ask)).toEqual(['open', 'index'])
})
