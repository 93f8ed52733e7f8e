import { afterEach, expect, it, vi } from 'vitest'
import { FETCHED_HEADER } from '../../src/offline/fetched-header.ts'
import { keepAtHand, newestDataset } from '../../src/offline/kept-datasets.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The cache of a browser that keeps what it is given. */
function stubCaches(): ReadonlyMap<string, Response> {
  const kept = new Map<string, Response>()
  const cache = {
    match: async ({ url }: Request) => kept.get(url),
    put: async ({ url }: Request, response: Response) => void kept.set(url, response),
    delete: async ({ url }: Request) => kept.delete(url),
    keys: async () => [...kept.keys()].map(url => new Request(url)),
  }
  vi.stubGlobal('caches', { open: async () => cache })
  return kept
}

/** Asks for a dataset that the server sends without saying how long it is; gives what was kept of it. */
async function keptOf(bytes: number): Promise<Response | undefined> {
  const kept = stubCaches()
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array(bytes), { headers: { 'content-type': 'a/b' } }))
  const works: Promise<unknown>[] = []
  const response = await newestDataset(new Request('https://example.org/mine.json'), 'datasets', work =>
    works.push(work),
  )
  expect((await response.arrayBuffer()).byteLength).toBe(bytes)
  await Promise.all(works)
  return kept.get('https://example.org/mine.json')
}

it('keeps a copy that says when it was fetched', async () => {
  const copy = await keptOf(1_000)
  expect((await copy?.arrayBuffer())?.byteLength).toBe(1_000)
  expect(copy?.headers.get('content-type')).toBe('a/b')
  expect(Date.parse(copy?.headers.get(FETCHED_HEADER) ?? '')).toBeGreaterThan(0)
})

it('keeps none that is too large, even where the server does not say how long it is', async () => {
  expect(await keptOf(64 * 1024 * 1024 + 1)).toBeUndefined()
})

it('asks the browser for the one that it has at hand, and keeps that', async () => {
  const kept = stubCaches()
  const asked: Request[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request)
    return new Response('{}')
  })
  await keepAtHand('https://example.org/mine.json', 'datasets')
  expect(asked.map(({ cache }) => cache)).toEqual(['force-cache'])
  expect(await kept.get('https://example.org/mine.json')?.text()).toBe('{}')
})

it('reads none that is said to be too large', async () => {
  const kept = stubCaches()
  let isLeft = false
  const body = new ReadableStream({
    cancel() {
      isLeft = true
    },
  })
  const headers = { 'content-length': String(64 * 1024 * 1024 + 1) }
  vi.stubGlobal('fetch', async () => new Response(body, { headers }))
  await keepAtHand('https://example.org/mine.json', 'datasets')
  expect(isLeft).toBe(true)
  expect(kept.size).toBe(0)
})
