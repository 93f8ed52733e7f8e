import { FETCHED_HEADER } from './fetched-header.ts'

/** A larger one is not worth the reader's disk. */
const MAX_BYTES = 64 * 1024 * 1024
/** The last ones. */
const MAX_DATASETS = 8

/** From the network; if that cannot be reached, the copy that was kept last. What a server answers is never replaced. */
export async function newestDataset(
  request: Request,
  cacheName: string,
  lasting: (work: Promise<unknown>) => void,
): Promise<Response> {
  try {
    const response = await fetch(request)
    if (response.status === 200) lasting(keep(request, response.clone(), cacheName).catch(() => undefined)) // No room: then there is no copy.
    return response
  } catch (error) {
    const cache = await caches.open(cacheName)
    const copy = await cache.match(request, { ignoreVary: true })
    if (copy) return copy
    throw error
  }
}

/** One that a page fetched before there was a service worker. The browser has it at hand. */
export async function keepAtHand(url: string, cacheName: string): Promise<void> {
  const request = new Request(url, { cache: 'force-cache' })
  const response = await fetch(request)
  if (response.status === 200) await keep(request, response, cacheName)
}

async function keep(request: Request, response: Response, cacheName: string): Promise<void> {
  if (Number(response.headers.get('content-length')) > MAX_BYTES) return response.body?.cancel()
  // What a server says of the length is that of the compressed file, and often it says nothing.
  const body = await response.blob()
  if (body.size > MAX_BYTES) return
  const cache = await caches.open(cacheName)
  // The oldest come first.
  await cache.delete(request, { ignoreVary: true })
  await cache.put(request, stamped(new Response(body, response)))
  const kept = await cache.keys()
  await Promise.all(kept.slice(0, -MAX_DATASETS).map(old => cache.delete(old, { ignoreVary: true })))
}

export function stamped(response: Response): Response {
  const { status, statusText } = response
  const headers = new Headers(response.headers)
  headers.set(FETCHED_HEADER, new Date().toISOString())
  return new Response(response.body, { status, statusText, headers })
}
