import { fingerprint } from '../lib/fingerprint.ts'
import type { Citation } from './schema.ts'

/**
 * What names an excerpt among those of its event, and goes on doing so when others come before it or go: its source, and
 * a hash of its words.
 *
 *     kara-2022.1f3a9c2e        the excerpt of kara-2022 with these words
 *     kara-2022.1f3a9c2e.2      the second one with the same words
 */
export type ExcerptKey = string

/** Eight hexadecimal digits. Links rest on them. */
export const hashOfWords = (words: string): string => fingerprint(words).toString(16).padStart(8, '0')

const nameOf = ({ source, quote }: Citation) => `${source}.${hashOfWords(quote.exact)}`

/** Undefined if the event has no such citation. `index` counts from 0. */
export function excerptKey(citations: readonly Citation[], index: number): ExcerptKey | undefined {
  const citation = citations[index]
  if (!citation) return undefined
  const name = nameOf(citation)
  const before = citations.slice(0, index).filter(other => nameOf(other) === name).length
  return before === 0 ? name : `${name}.${before + 1}`
}

type FoundExcerpt = {
  /** Counted from 1. */
  readonly number: number
  /** `moved`: the same words, now cited from another source. `changed`: other words of the same source. */
  readonly is: 'same' | 'moved' | 'changed'
}

const KEY = /^([a-z0-9-]+)\.([0-9a-f]{8})(?:\.([1-9]\d{0,3}))?$/
/** As links had it before there were keys: the place, which is another excerpt after an edit. */
const PLACE = /^[1-9]\d{0,4}$/

/** The excerpt that a link means, or the nearest to it that the event still has. */
export function findExcerpt(citations: readonly Citation[], text: string): FoundExcerpt | undefined {
  if (PLACE.test(text)) return Number(text) <= citations.length ? { number: Number(text), is: 'same' } : undefined
  const [, source, hash, nth = '1'] = KEY.exec(text) ?? []
  if (source === undefined) return undefined
  const numbered = citations.map((citation, i) => ({ citation, number: i + 1 }))
  const alike = numbered.filter(({ citation }) => hashOfWords(citation.quote.exact) === hash)
  const ofSource = numbered.filter(({ citation }) => citation.source === source)
  const same = alike.filter(one => ofSource.includes(one))
  const exact = same[Number(nth) - 1] ?? same[0]
  if (exact) return { number: exact.number, is: 'same' }
  if (alike[0]) return { number: alike[0].number, is: 'moved' }
  return ofSource[0] && { number: ofSource[0].number, is: 'changed' }
}
