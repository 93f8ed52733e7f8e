/**
 * Between the page and the network: the page of one version, whole, from the cache; other datasets from the network, or
 * as copies that say so. See `README.md`.
 */
import { FETCHED_HEADER } from './fetched-header.ts'
import { keepAtHand, newestDataset, stamped } from './kept-datasets.ts'
import { isOfPage, routeOf } from './routes.ts'
import type { FetchEvent, WorkerScope } from './worker-scope.ts'

/** Put in by the build (`../build/standalone-scripts-plugin.ts`). `files`: relative to the page, which is `./`. */
declare const WHENCE_VERSION: { readonly version: string; readonly files: readonly string[] }

const worker = globalThis as unknown as WorkerScope
const { version, files } = WHENCE_VERSION
const { scope } = worker.registration
const known = new Set(files)
const pageAddress = scope

// All pages of an origin share one store of caches, so the names say whose they are.
const OURS = `whence ${new URL(scope).pathname} `
const SHELL = `${OURS}version ${version}`
const DATASETS = `${OURS}datasets`

worker.addEventListener('install', event => event.waitUntil(install()))
worker.addEventListener('activate', event => event.waitUntil(activate()))
worker.addEventListener('fetch', event => {
  const answer = answerTo(event)
  if (answer) event.respondWith(answer)
})
worker.addEventListener('message', event => {
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting())
  // When the page itself was fetched.
  if (event.data === 'fetched') event.waitUntil(fetchedAt().then(fetched => event.ports[0]?.postMessage(fetched)))
  const url = keepRequestIn(event.data)
  // Without room for it there is no copy.
  if (url !== undefined) event.waitUntil(keepAtHand(url, DATASETS).catch(() => undefined))
})

/** A page may ask for what it could have fetched as a dataset, and for nothing else. */
function keepRequestIn(data: unknown): string | undefined {
  const url = typeof data === 'object' && data !== null && 'keep' in data ? data.keep : undefined
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  const asked = { url, method: 'GET', mode: 'cors', destination: '', isForPart: false } as const
  return routeOf(asked, scope, known) === 'dataset' ? url : undefined
}

/** All files or none: half a version is a page that breaks when it is needed. */
async function install(): Promise<void> {
  const cache = await caches.open(SHELL)
  try {
    await Promise.all(
      files.map(async file => {
        const url = new URL(file, scope).href
        // Names in assets/ change with their contents; all others are asked for past the browser's own cache.
        const response = await fetch(url, { cache: file.startsWith('assets/') ? 'default' : 'reload' })
        if (!response.ok) throw new Error(`${response.status} for ${url}`)
        if (url === pageAddress) await holdToVersion(response.clone())
        await cache.put(url, stamped(response))
      }),
    )
  } catch (error) {
    await caches.delete(SHELL)
    throw error
  }
}

/** A server that was given a newer version a moment ago would otherwise leave a page without its scripts. */
async function holdToVersion(page: Response): Promise<void> {
  for (const [asset] of (await page.text()).matchAll(/assets\/[\w.-]+/g))
    if (!known.has(asset)) throw new Error(`the page is of another version: it asks for ${asset}`)
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(OURS) && name !== SHELL && name !== DATASETS) await caches.delete(name)
  await worker.clients.claim()
}

/** Undefined: as if there were no service worker. */
function answerTo(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event
  const { url, method, mode, destination } = request
  const route = routeOf({ url, method, mode, destination, isForPart: request.headers.has('range') }, scope, known)
  switch (route) {
    case 'page':
      return fromShell(pageAddress, request)
    case 'fresh':
      return fetch(request).catch(() => fromShell(pageAddress, request))
    case 'shell':
      return fromShell(url, request)
    case 'asset':
      return forOurs(event, () => fromShell(url, request, response => event.waitUntil(keepAsset(url, response))))
    case 'dataset':
      return forOurs(event, () => newestDataset(request, DATASETS, work => event.waitUntil(work)))
    case 'network':
      return undefined
  }
}

/** At the root of a site the scope takes in other pages, with assets and data of their own that are none of ours to keep. */
async function forOurs({ clientId, request }: FetchEvent, answer: () => Promise<Response>): Promise<Response> {
  const asking = await worker.clients.get(clientId)
  return asking === undefined || isOfPage(asking.url, scope, known) ? answer() : fetch(request)
}

/** Servers answer `Vary: Origin` and the page asks for its scripts with and without one: the file is the same. */
async function fromShell(url: string, request: Request, onFetched?: (copy: Response) => void): Promise<Response> {
  const cache = await caches.open(SHELL)
  const kept = await cache.match(url, { ignoreVary: true, ignoreSearch: true })
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) onFetched?.(response.clone())
  return response
}

async function keepAsset(url: string, response: Response): Promise<void> {
  const cache = await caches.open(SHELL)
  await cache.put(url, response)
}

async function fetchedAt(): Promise<string | null> {
  const cache = await caches.open(SHELL)
  const page = await cache.match(pageAddress, { ignoreVary: true })
  return page?.headers.get(FETCHED_HEADER) ?? null
}
