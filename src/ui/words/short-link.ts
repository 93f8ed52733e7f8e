const LONGEST_PATH = 32

/** A link short enough to read: host without `www.`, and the start of the path. The whole stands in `href`. */
export function shortLink(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname } = new URL(url)
  const path = readable(pathname.replace(/\/$/, ''))
  return hostname.replace(/^www\./, '') + (path.length > LONGEST_PATH ? `${start(path)}…` : path)
}

/** No half of a pair at its end. */
const start = (path: string) => path.slice(0, LONGEST_PATH).replace(/\p{Surrogate}$/u, '')

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
