/**
 * Where a request is answered from:
 *
 *   page     the document of this version, from the cache
 *   fresh    the document, from the network while that can be reached
 *   shell    a file of this version, from the cache
 *   asset    a file that the version has, but that was not fetched with it: kept once it is asked for
 *   dataset  from the network; a kept copy, marked as one, only if that fails
 *   network  untouched
 */
type Route = 'page' | 'fresh' | 'shell' | 'asset' | 'dataset' | 'network'

export type Asked = Pick<Request, 'url' | 'method' | 'mode' | 'destination'> & { readonly isForPart: boolean }

/** Whether it is the page at this address that asks, or a worker of its own. */
export function isOfPage(client: string, scope: string, files: ReadonlySet<string>): boolean {
  const { origin, pathname } = new URL(client)
  const path = `${origin}${pathname}`
  return path.startsWith(scope) && ['', 'index.html', ...files].includes(path.slice(scope.length))
}

/** `scope`: the address that the service worker is for. `files`: of the version, relative to it. */
export function routeOf(asked: Asked, scope: string, files: ReadonlySet<string>): Route {
  const url = new URL(asked.url)
  // A part of a file cannot be kept, and a packed dataset is read by parts.
  if (asked.method !== 'GET' || asked.isForPart || url.origin !== new URL(scope).origin) return 'network'
  const path = asked.url.startsWith(scope) ? url.pathname.slice(new URL(scope).pathname.length) : undefined
  if (asked.mode === 'navigate') {
    if (path !== '' && path !== 'index.html') return 'network'
    // A page within another does not look for new versions, so it is never an old one in silence.
    return url.searchParams.get('embed') === '1' ? 'fresh' : 'page'
  }
  if (path !== undefined && files.has(path)) return 'shell'
  if (path?.startsWith('assets/')) return 'asset'
  // What scripts fetch. The one file and other pages are always asked for anew.
  return asked.destination === '' && !/\.(html|js|parquet)$/i.test(url.pathname) ? 'dataset' : 'network'
}
