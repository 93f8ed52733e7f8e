import { HIDDEN } from '../../lib/visible.ts'

/**
 * A link short enough to read: host without `www.`, and the start of the path, so many characters of it. The whole stands
 * in `href`.
 */
export function shortLink(url: string, longestPath = 32): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname } = new URL(url)
  const path = readable(pathname.replace(/\/$/, ''))
  return hostname.replace(/^www\./, '') + (path.length > longestPath ? `${startOf(path, longestPath)}…` : path)
}

/** No half of a pair at its end. */
const startOf = (path: string, length: number) => path.slice(0, length).replace(/\p{Surrogate}$/u, '')

/** Decoded, but for what must not be; with a stray %, as it is. */
function readable(path: string): string {
  try {
    return decodeURI(path).replace(HIDDEN, encodeURIComponent)
  } catch {
    return path
  }
}
