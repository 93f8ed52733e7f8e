import { hasAny } from './look-up.ts'
import type { Look, Sought } from './looks.ts'
import { nearestWords } from './nearest-words.ts'
import type { Term } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import { isWrittenOn } from './words.ts'

/** A word that the collection does not have, and those that are shown instead. */
export type Correction = { readonly typed: string; readonly written: readonly string[] }

type Resolved = {
  readonly sought: readonly Sought[]
  readonly excluded: readonly Sought[]
  readonly corrections: readonly Correction[]
}

/** Shorter ones are not looked for inside of words, in one for a compound, or apart from the compound they stand in. */
const SHORTEST_INSIDE = 3
const SHORTEST_JOINED = 4
const SHORTEST_ALONE = 2

/** What the terms of a query come down to with the words that this collection has in these fields (bits). */
export function resolve(index: SearchIndex, terms: readonly Term[], within: number): Resolved {
  const corrections: Correction[] = []
  const sought: Sought[] = []
  const excluded: Sought[] = []
  for (const term of terms) {
    if (term.isExcluded) excluded.push({ typed: term.typed, looks: exactly(term) })
    else if (term.isExact) sought.push({ typed: term.typed, looks: exactly(term) })
    else sought.push(...loosely(index, term, corrections, within))
  }
  return { sought, excluded, corrections }
}

function exactly({ words, isOpen }: Term): readonly Look[] {
  const [word = ''] = words
  if (words.length > 1) return [{ by: 'phrase', words, isOpen }]
  return [{ by: isOpen ? 'beginning' : 'whole', word }]
}

/**
 * Words written without a space between are looked for as they stand, or in one; where nobody writes them so, each by
 * itself. A letter by itself, of “U.S.” or of a Chinese word, says nothing.
 */
function loosely(
  index: SearchIndex,
  { typed, words, joined }: Term,
  corrections: Correction[],
  within: number,
): readonly Sought[] {
  if (words.length > 1) {
    const looks: Look[] = [{ by: 'phrase', words, isOpen: true }]
    if (joined && joined.length >= SHORTEST_JOINED) looks.push({ by: 'beginning', word: joined })
    const isWrittenSo = looks.some(look => hasAny(index, look, within))
    if (isWrittenSo || words.some(word => word.length < SHORTEST_ALONE)) return [{ typed, looks }]
  }
  return words.map(word => soughtFor(index, word, words.length > 1 ? word : typed, corrections, within))
}

/**
 * The beginnings of words; else, for links made when it was so and for compounds of all languages, what stands inside of
 * words; else the words that come nearest.
 */
function soughtFor(index: SearchIndex, word: string, typed: string, corrections: Correction[], within: number): Sought {
  const beginning: Look = { by: 'beginning', word }
  const inside: Look = { by: 'inside', word }
  if (isWrittenOn(word)) return { typed, looks: [inside] }
  if (hasAny(index, beginning, within)) return { typed, looks: [beginning] }
  if (word.length >= SHORTEST_INSIDE && hasAny(index, inside, within)) return { typed, looks: [inside] }
  const guesses = nearestWords(index, word, within)
  if (guesses.length === 0) return { typed, looks: [beginning] }
  const written = guesses.map(guess => guess.written)
  corrections.push({ typed, written })
  return { typed: written.join(', '), looks: guesses.map(guess => ({ by: 'beginning', word: guess.beginning })) }
}
