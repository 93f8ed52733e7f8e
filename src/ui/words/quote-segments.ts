import type { Quote } from '../../model/schema.ts'
import type { Hit } from '../../model/search/found.ts'

export type QuoteSegment = {
  readonly text: string
  readonly part: 'prefix' | 'exact' | 'suffix'
  /** The words that the event's date was read from. */
  readonly isDate: boolean
  /** A search found them. */
  readonly isHit: boolean
}

/**
 * Cuts an excerpt at every place where its look changes. The date phrase is sought in the quoted words first, then in
 * the words around them, and may run from one into the other:
 *
 *   prefix      exact                suffix
 *   said in a | Nov. 2 | televised | address that
 *
 * `hits` are places in the quoted words, which are what is searched.
 */
export function quoteSegments(
  { prefix = '', exact, suffix = '' }: Quote,
  phrase?: string,
  hits: readonly Hit[] = [],
): readonly QuoteSegment[] {
  const whole = prefix + exact + suffix
  const date = phraseRange(whole, prefix.length, exact.length, phrase)
  const cuts = [0, prefix.length, prefix.length + exact.length, whole.length, ...(date ?? [])]
  const placed = hits.map(hit => ({ start: hit.start + prefix.length, end: hit.end + prefix.length }))
  for (const { start, end } of placed) cuts.push(start, end)
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i) => ({
    text: whole.slice(start, sorted[i + 1]),
    part: start < prefix.length ? 'prefix' : start < prefix.length + exact.length ? 'exact' : 'suffix',
    isDate: date !== undefined && start >= date[0] && start < date[1],
    isHit: placed.some(hit => start >= hit.start && start < hit.end),
  }))
}

function phraseRange(whole: string, exactStart: number, exactLength: number, phrase: string | undefined) {
  if (!phrase) return undefined
  const inExact = whole.slice(exactStart, exactStart + exactLength).indexOf(phrase)
  const start = inExact >= 0 ? exactStart + inExact : whole.indexOf(phrase)
  return start < 0 ? undefined : ([start, start + phrase.length] as const)
}
