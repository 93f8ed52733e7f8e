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

/**
 * Characters that are not seen but change what is, as an override of the writing direction does: all that the rule `safe-text`
 * refuses in a text, and a few more. Not the non-joiner inside a Persian word, which is spelling.
 */
const UNSEEN = /(?!(?<=\p{Script=Arabic})\u200c)\p{Other}/gu

/** Decoded, but for what must not be; with a stray %, as it is. */
function readable(path: string): string {
  try {
    return decodeURI(path).replace(UNSEEN, encodeURIComponent)
  } catch {
    return path
  }
}
