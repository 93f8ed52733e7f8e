const LONGEST_PATH = 32

/** A link short enough to read: host without `www.`, and the start of the path. The whole stands in `href`. */
export function shortLink(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname } = new URL(url)
  const path = readable(pathname.replace(/\/$/, ''))
  return hostname.replace(/^www\./, '') + (path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path)
}

function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path // a stray % in an address: show it as it is
  }
}
