import { firstRow, leastOf, nextRow } from '../typos.ts'
import { countOf, hasFields, type SearchIndex } from './search-index.ts'

/** A word, or the beginning of words, that may have been meant. */
type Guess = {
  /** What to look for instead: a word, or the beginning that comes nearest. */
  readonly beginning: string
  /** A word that begins so, as a text writes it. */
  readonly written: string
}

/** Shorter words are near to too many others. */
const SHORTEST = 4
/** From here on two typing errors are forgiven. */
const LONG = 8
const LONGEST = 64
const GUESSES = 3

type Candidate = Guess & {
  readonly distance: number
  readonly isWhole: boolean
  readonly sameStart: boolean
  readonly count: number
}

/**
 * The words of these fields (bits) nearest to one that no word of them begins with: one letter wrong, missing, too many or changed places with its neighbour,
 * two in a long word. What may be the beginning of a word comes beside whole words where more events have it. Figures are never guessed: 2022 is no misspelling of 2023.
 */
export function nearestWords(index: SearchIndex, typed: string, within: number): readonly Guess[] {
  if (typed.length < SHORTEST || typed.length > LONGEST || /\p{N}/u.test(typed)) return []
  const found = new Map<string, Candidate>()
  eachNear(index.words, typed, typed.length < LONG ? 1 : 2, (number, length, distance) => {
    if (!hasFields(index, index.starts[number] ?? 0, index.starts[number + 1] ?? 0, within)) return
    const word = index.words[number] ?? ''
    const beginning = word.slice(0, length)
    if (/\p{N}/u.test(beginning)) return
    const count = countOf(index, number)
    const known = found.get(beginning)
    if (known && known.count >= count) return
    const isWhole = known?.isWhole === true || length === word.length
    const sameStart = word[0] === typed[0]
    found.set(beginning, { beginning, written: index.written[number] ?? word, distance, isWhole, sameStart, count })
  })
  const ranked = [...found.values()].sort(byLikelihood)
  const [best] = ranked
  return ranked
    .filter(one => one.distance === best?.distance && (one.isWhole === best.isWhole || one.count > best.count))
    .slice(0, GUESSES)
    .map(({ beginning, written }) => ({ beginning, written }))
}

const byLikelihood = (a: Candidate, b: Candidate) =>
  a.distance - b.distance ||
  Number(b.isWhole) - Number(a.isWhole) ||
  Number(b.sameStart) - Number(a.sameStart) ||
  b.count - a.count ||
  (a.beginning < b.beginning ? -1 : 1)

/**
 * Calls back for each word that begins with something at most `limit` errors from what was typed, with the longest of its
 * nearest beginnings. Words are sorted, so the rows of a beginning that the word before had too are there already; and
 * where a whole row is above the limit, nothing that begins so can come near.
 */
function eachNear(
  words: readonly string[],
  typed: string,
  limit: number,
  near: (number: number, length: number, distance: number) => void,
): void {
  const rows = [firstRow(typed)]
  /** How many letters of the word before have their row. */
  let depth = 0
  let before = ''
  let hopeless: string | undefined
  for (const [number, word] of words.entries()) {
    if (hopeless !== undefined && word.startsWith(hopeless)) continue
    hopeless = undefined
    depth = Math.min(depth, sharedLength(before, word))
    before = word
    const end = Math.min(word.length, typed.length + limit)
    // Letters that change places look back by two rows, but cost one more: what is above the limit stays above it.
    const isLost = () => leastOf(rows[depth]) > limit
    while (depth < end && !isLost()) {
      rows[depth + 1] = nextRow(rows, word, depth, typed)
      depth++
    }
    let best = limit + 1
    let length = 0
    for (let at = 1; at <= depth; at++) {
      const distance = rows[at]?.[typed.length] ?? best
      if (distance <= limit && distance <= best) [best, length] = [distance, at]
    }
    if (best <= limit) near(number, length, best)
    else if (depth < end) hopeless = word.slice(0, depth)
  }
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
