import { ensure } from '../../lib/assert.ts'
import type { Look } from './looks.ts'
import {
  AS_WELL,
  beginningWith,
  countOf,
  FIELD_BEGINS,
  hasFields,
  numberOfWord,
  type SearchIndex,
} from './search-index.ts'

/** Looks for a single word, and looks for several one after another. */
type WordLook = Exclude<Look, { by: 'phrase' }>
type PhraseLook = Extract<Look, { by: 'phrase' }>

/** Part of the postings: [from, to). */
type Stretch = readonly [number, number]

/** Where the postings have the words that are looked for. Words that begin alike stand together, and so do their rows. */
export function stretchesOf(index: SearchIndex, look: WordLook): readonly Stretch[] {
  const { starts, words } = index
  const stretch = (from: number, to: number): Stretch => [starts[from] ?? 0, starts[to] ?? 0]
  if (look.by === 'beginning') return [stretch(...beginningWith(index, look.word))]
  if (look.by === 'inside') return words.flatMap((word, i) => (word.includes(look.word) ? [stretch(i, i + 1)] : []))
  const number = numberOfWord(index, look.word)
  return number === undefined ? [] : [stretch(number, number + 1)]
}

/** Whether any event has it in one of these fields (bits). */
export function hasAny(index: SearchIndex, look: Look, within: number): boolean {
  if (look.by !== 'phrase') return stretchesOf(index, look).some(([from, to]) => hasFields(index, from, to, within))
  let has = false
  eachWithPhrase(
    index,
    look,
    () => !has,
    (_, bits) => {
      has ||= (bits & within) !== 0
    },
  )
  return has
}

/**
 * Every row that has the phrase, with the fields that have it, as bits: looks through the texts of those wanted that have the
 * rarest of its words.
 */
export function eachWithPhrase(
  index: SearchIndex,
  { words, isOpen }: PhraseLook,
  isWanted: (row: number) => boolean,
  take: (row: number, fields: number) => void,
): void {
  const ranges = words.map((word, i) => {
    if (isOpen && i === words.length - 1) return beginningWith(index, word)
    const number = numberOfWord(index, word)
    return number === undefined ? NO_WORD : ([number, number + 1] as const)
  })
  if (ranges.some(([from, to]) => from === to)) return
  const closed = isOpen && ranges.length > 1 ? ranges.slice(0, -1) : ranges
  const [rarest] = closed.toSorted((a, b) => countOf(index, a[0]) - countOf(index, b[0]))
  const { starts, postings } = index
  const [from, to] = ensure(rarest, 'a word of the phrase')
  for (let at = starts[from] ?? 0, end = starts[to] ?? 0; at < end; at++) {
    const row = postings[at] ?? 0
    if (!isWanted(row)) continue
    const fields = fieldsWithPhrase(index, row, ranges)
    if (fields > 0) take(row, fields)
  }
}

const NO_WORD = [0, 0] as const

/** The fields of a row in which words of the ranges stand one after another, as bits. */
function fieldsWithPhrase(
  { tokens, tokenStarts }: SearchIndex,
  row: number,
  ranges: readonly (readonly [number, number])[],
): number {
  let fields = 0
  let field = 0
  for (let at = tokenStarts[row] ?? 0, end = tokenStarts[row + 1] ?? 0; at < end; at++) {
    const token = tokens[at] ?? 0
    if (token >= FIELD_BEGINS) field = 1 << (token - FIELD_BEGINS)
    else if (token < AS_WELL && isPhrase(tokens, at, end, ranges)) fields |= field
  }
  return fields
}

function isPhrase(
  tokens: Uint32Array,
  at: number,
  end: number,
  ranges: readonly (readonly [number, number])[],
): boolean {
  let place = at
  for (const [from, to] of ranges) {
    let token = tokens[place] ?? 0
    while (place < end && token >= AS_WELL && token < FIELD_BEGINS) token = tokens[++place] ?? 0
    if (place >= end || token < from || token >= to) return false
    place++
  }
  return true
}
