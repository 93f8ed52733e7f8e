import { ensure } from '../../lib/assert.ts'
import type { Look } from './looks.ts'
import { AS_WELL, beginningWith, countOf, FIELD_BEGINS, numberOfWord, type SearchIndex } from './search-index.ts'

/** Is told of a row that has what is looked for, and in which of its fields, as bits; it may be told twice. */
type Take = (row: number, fields: number) => void

/** Every row that has what is looked for. `isWanted` spares the search for a phrase in rows that are out anyway. */
export function lookUp(
  index: SearchIndex,
  look: Look,
  take: Take,
  isWanted: (row: number) => boolean = () => true,
): void {
  if (look.by === 'phrase') {
    lookUpPhrase(index, look, take, isWanted)
    return
  }
  eachNumber(index, look, word => {
    const { starts, postings, fields } = index
    for (let at = starts[word] ?? 0, end = starts[word + 1] ?? 0; at < end; at++)
      take(postings[at] ?? 0, fields[at] ?? 0)
  })
}

/** Whether any word of the collection is meant. */
export function hasAny(index: SearchIndex, look: Look): boolean {
  let has = false
  if (look.by === 'phrase') {
    lookUp(
      index,
      look,
      () => {
        has = true
      },
      () => !has,
    )
  } else {
    eachNumber(index, look, () => {
      has = true
    })
  }
  return has
}

function eachNumber(index: SearchIndex, look: Exclude<Look, { by: 'phrase' }>, take: (word: number) => void): void {
  if (look.by === 'whole') {
    const number = numberOfWord(index, look.word)
    if (number !== undefined) take(number)
  } else if (look.by === 'beginning') {
    const [from, to] = beginningWith(index, look.word)
    for (let number = from; number < to; number++) take(number)
  } else {
    for (const [number, word] of index.words.entries()) if (word.includes(look.word)) take(number)
  }
}

/** Looks through the texts of the rows that have the rarest of its words. */
function lookUpPhrase(
  index: SearchIndex,
  { words, isOpen }: Extract<Look, { by: 'phrase' }>,
  take: Take,
  isWanted: (row: number) => boolean,
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
