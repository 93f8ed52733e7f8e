/** First and last byte, both included, as HTTP has it. */
type ByteRange = { readonly first: number; readonly last: number }

/**
 * Reads a `Range` header with one range: `bytes=0-99`, `bytes=100-`, `bytes=-8`. As RFC 9110 wants it, whatever else
 * stands there asks for the whole (`undefined`), and a range beyond the file is `unsatisfiable`.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined
  if (from === '') {
    const wanted = Math.min(size, Number(to))
    return wanted === 0 ? 'unsatisfiable' : { first: size - wanted, last: size - 1 }
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(size - 1, Number(to))
  if (to !== '' && Number(to) < first) return undefined
  return first < size ? { first, last } : 'unsatisfiable'
}
