import type { CollectionHead } from '../timeline-event.ts'
import { type SearchedEvent, textsOf } from './event-texts.ts'
import type { Snippet } from './found.ts'
import { type TermHit, termHits } from './hits.ts'
import type { Sought } from './looks.ts'

/** More than a line holds, whose end is cut off. */
const LENGTH = 180
/** Characters before the first hit: it must stand at the beginning of a line on a phone, too. */
const BEFORE = 28

/** Which of the things sought stand in none of these texts. */
export function missingIn(shown: readonly string[], sought: readonly Sought[]): ReadonlySet<number> {
  const missing = new Set(sought.keys())
  for (const text of shown) for (const { term } of termHits(text, sought)) missing.delete(term)
  return missing
}

/**
 * Of the texts that the row does not show, the one that has most of what is not in those shown; the first of equals.
 * `withTitles`: those of the sources are among them.
 */
export function snippetOf(
  event: SearchedEvent,
  head: CollectionHead,
  shown: readonly string[],
  sought: readonly Sought[],
  withTitles: boolean,
): Snippet | undefined {
  const missing = missingIn(shown, sought)
  if (missing.size === 0) return undefined
  let best: Snippet | undefined
  let most = 0
  for (const { field, text } of textsOf(event, head)) {
    if (field === 'title' || (field === 'sourceTitle' && !withTitles) || shown.includes(text)) continue
    const hits = termHits(text, sought).filter(({ term }) => missing.has(term))
    const count = new Set(hits.map(({ term }) => term)).size
    if (count <= most) continue
    most = count
    best = { field, text: cutAround(text, hits) }
  }
  return best
}

/** Begins a little before the first hit, between two words. */
function cutAround(text: string, [first]: readonly TermHit[]): string {
  const wanted = (first?.start ?? 0) - BEFORE
  const space = wanted <= 0 ? 0 : text.indexOf(' ', wanted) + 1
  // Without a space before the hit, as in Chinese, it is cut between two letters (and no letter in two).
  const start = space > 0 && space <= (first?.start ?? 0) ? space : Math.max(0, wanted)
  const from = start > 0 && isLowSurrogate(text, start) ? start - 1 : start
  const to = from + LENGTH
  const until = to < text.length && isLowSurrogate(text, to) ? to - 1 : to
  return `${from > 0 ? '… ' : ''}${text.slice(from, until).replace(/\s+/g, ' ')}${until < text.length ? ' …' : ''}`
}

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00
