/** As much of a service worker's scope as ours takes: the compiler knows a page's or a worker's, not both. */
export type WorkerScope = {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void>; get(id: string): Promise<{ readonly url: string } | undefined> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: LastingEvent & MessageEvent<unknown>) => void): void
}

type LastingEvent = Event & { waitUntil(work: Promise<unknown>): void }

export type FetchEvent = LastingEvent & {
  readonly request: Request
  /** Of the page, or the worker of a page, that asks. */
  readonly clientId: string
  respondWith(response: Promise<Response>): void
}
