import { afterEach, expect, it, vi } from 'vitest'
import { FETCHED_HEADER } from '../../src/lib/fetched-header.ts'
import { newestDataset } from '../../src/offline/kept-datasets.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Asks for a dataset that the server sends without saying how long it is; gives what was kept of it. */
async function keptOf(bytes: number): Promise<Response | undefined> {
  const kept = new Map<string, Response>()
  const cache = {
    match: async ({ url }: Request) => kept.get(url),
    put: async ({ url }: Request, response: Response) => void kept.set(url, response),
    delete: async ({ url }: Request) => kept.delete(url),
    keys: async () => [...kept.keys()].map(url => new Request(url)),
  }
  vi.stubGlobal('caches', { open: async () => cache })
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
