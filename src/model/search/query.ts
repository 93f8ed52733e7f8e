import { LONGEST_QUERY } from '../filters.ts'
import { compoundsOf, takeApart } from './words.ts'

/** One thing that is asked for; an event must have all of them, in whatever order. */
export type Term = {
  /** As it was typed, without its sign and quotation marks. */
  readonly typed: string
  /** As compared; several where they must stand one after another. */
  readonly words: readonly string[]
  /** The same written in one: `ceasefire` for “cease-fire”. */
  readonly joined: string | undefined
  /** In quotation marks: these very words. */
  readonly isExact: boolean
  /** Its last word may be the beginning of one. */
  readonly isOpen: boolean
  /** After a minus sign: events that have it are left out. */
  readonly isExcluded: boolean
}

/** A bound for what an address may bring along; nobody types as many. */
const MAX_TERMS = 24

const QUOTES = '"“”„«»'
const PARTS = new RegExp(
  String.raw`(?<minus>(?<!\S)-)?(?:[${QUOTES}](?<quoted>[^${QUOTES}]*)(?<end>[${QUOTES}]|$)|(?<plain>[^\s${QUOTES}]+))`,
  'gu',
)

/**
 * Reads a query: words, "words in quotation marks" (of any sort; the last may be missing, as it is while one types) and
 * -words to be left out. What has no letter or figure asks for nothing.
 */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = []
  for (const { groups } of query.slice(0, LONGEST_QUERY).matchAll(PARTS)) {
    const isExcluded = groups?.minus !== undefined
    const term =
      groups?.quoted === undefined
        ? termOf(groups?.plain ?? '', { isExcluded, isExact: false, isOpen: true })
        : termOf(groups.quoted, { isExcluded, isExact: true, isOpen: groups.end === '' })
    if (term && terms.length < MAX_TERMS) terms.push(term)
  }
  return terms
}

function termOf(typed: string, kind: Pick<Term, 'isExact' | 'isOpen' | 'isExcluded'>): Term | undefined {
  const compounds = Array.from(compoundsOf(typed), ({ raw }) => ({ ...takeApart(raw), length: raw.length }))
  const words = compounds.flatMap(({ words }) => words.map(({ word }) => word))
  const [compound, ...others] = compounds
  const joined = compound?.asWell.find(({ start, end }) => others.length === 0 && end - start === compound.length)
  if (words.length === 0) return undefined
  return { typed: typed.trim(), words, joined: kind.isExact ? undefined : joined?.word, ...kind }
}
