import { breathe } from '../../lib/breathe.ts'
import { growingNumbers } from '../../lib/growing-numbers.ts'
import { timeSlice } from '../../lib/time-slice.ts'
import type { FieldText } from './event-texts.ts'
import { SEARCH_FIELDS } from './search-field.ts'
import { AS_WELL, FIELD_BEGINS, type SearchIndex } from './search-index.ts'
import { compoundsOf, takeApart, type Word } from './words.ts'

/** What is to be searched: so many events, and the texts of each. */
export type Searched = Pick<SearchIndex, 'length' | 'covers'> & {
  readonly textsAt: (row: number) => Iterable<FieldText>
}

/** Titles alone. */
export const titlesSearched = (titles: readonly string[]): Searched => ({
  length: titles.length,
  covers: 'titles',
  textsAt: row => [{ field: 'title', text: titles[row] ?? '', isShared: false }],
})

/** Builds the index a little at a time, and lets whatever waits be done in between. */
export async function buildIndex(
  searched: Searched,
  progress: (share: number) => void = () => {},
): Promise<SearchIndex> {
  const { length } = searched
  const builder = indexBuilder(searched.covers)
  let isOver = timeSlice()
  for (let row = 0; row < length; row++) {
    builder.add(searched.textsAt(row))
    if (!isOver()) continue
    progress(row / length)
    await breathe()
    isOver = timeSlice()
  }
  return builder.finish()
}

/** For events that come one by one, in the order of their rows. */
export function indexBuilder(covers: SearchIndex['covers']) {
  const numberOf = new Map<string, number>()
  const written: string[] = []
  /** By what is written between two spaces: the same few thousand make up most texts, and are taken apart once. */
  const tokensOfChunk = new Map<string, readonly number[]>()
  const tokensOfShared = new Map<string, readonly number[]>()
  const tokens = growingNumbers()
  const tokenStarts = growingNumbers()
  tokenStarts.push(0)

  const numbered = (word: string, asWritten: string): number => {
    const known = numberOf.get(word)
    if (known !== undefined) return known
    numberOf.set(word, written.length)
    return written.push(asWritten) - 1
  }
  const tokensOf = (chunk: string): readonly number[] =>
    Array.from(compoundsOf(chunk), ({ raw }) => {
      const { words, asWell } = takeApart(raw)
      const numberAt = ({ word, start, end }: Word) => numbered(word, raw.slice(start, end))
      return [...words.map(numberAt), ...asWell.map(word => numberAt(word) + AS_WELL)]
    }).flat()
  const read = (text: string): readonly number[] => {
    const all: number[] = []
    for (const chunk of text.split(' ')) {
      let known = tokensOfChunk.get(chunk)
      if (!known) {
        known = tokensOf(chunk)
        tokensOfChunk.set(chunk, known)
      }
      for (const token of known) all.push(token)
    }
    return all
  }
  const readShared = (text: string): readonly number[] => {
    const known = tokensOfShared.get(text) ?? read(text)
    tokensOfShared.set(text, known)
    return known
  }
  return {
    add(texts: Iterable<FieldText>): void {
      for (const { field, text, isShared } of texts) {
        tokens.push(FIELD_BEGINS + SEARCH_FIELDS.indexOf(field))
        for (const token of isShared ? readShared(text) : read(text)) tokens.push(token)
      }
      tokenStarts.push(tokens.length())
    },
    finish: (): SearchIndex => finished(covers, [...numberOf.keys()], written, tokens.taken(), tokenStarts.taken()),
  }
}

/** Puts the words in order, and says for each where it stands. */
function finished(
  covers: SearchIndex['covers'],
  words: readonly string[],
  written: readonly string[],
  tokens: Uint32Array<ArrayBuffer>,
  tokenStarts: Uint32Array<ArrayBuffer>,
): SearchIndex {
  const order = Uint32Array.from(words, (_, number) => number).sort((a, b) =>
    (words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
  )
  const placeOf = new Uint32Array(words.length)
  order.forEach((number, place) => {
    placeOf[number] = place
  })
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? 0
    if (token >= FIELD_BEGINS) continue
    tokens[at] = token >= AS_WELL ? AS_WELL + (placeOf[token - AS_WELL] ?? 0) : (placeOf[token] ?? 0)
  }
  const starts = startsOf(words.length, tokens, tokenStarts)
  const postings = new Uint32Array(starts.at(-1) ?? 0)
  const fields = new Uint8Array(postings.length)
  const nextAt = starts.slice()
  for (let row = 0; row + 1 < tokenStarts.length; row++) {
    let field = 0
    for (let i = tokenStarts[row] ?? 0, end = tokenStarts[row + 1] ?? 0; i < end; i++) {
      const token = tokens[i] ?? 0
      if (token >= FIELD_BEGINS) {
        field = 1 << (token - FIELD_BEGINS)
        continue
      }
      const word = wordOf(token)
      const last = (nextAt[word] ?? 0) - 1
      const at = last >= (starts[word] ?? 0) && postings[last] === row ? last : last + 1
      postings[at] = row
      fields[at] = (fields[at] ?? 0) | field
      nextAt[word] = at + 1
    }
  }
  return {
    length: tokenStarts.length - 1,
    covers,
    words: Array.from(order, number => words[number] ?? ''),
    written: Array.from(order, number => written[number] ?? ''),
    starts,
    postings,
    fields,
    tokens,
    tokenStarts,
  }
}

/** Counts the rows of each word, one row once. */
function startsOf(words: number, tokens: Uint32Array, tokenStarts: Uint32Array): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(words + 1)
  const lastRow = new Int32Array(words).fill(-1)
  for (let row = 0; row + 1 < tokenStarts.length; row++)
    for (let at = tokenStarts[row] ?? 0, end = tokenStarts[row + 1] ?? 0; at < end; at++) {
      const token = tokens[at] ?? 0
      if (token >= FIELD_BEGINS) continue
      const word = wordOf(token)
      if (lastRow[word] === row) continue
      lastRow[word] = row
      starts[word + 1] = (starts[word + 1] ?? 0) + 1
    }
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  return starts
}

const wordOf = (token: number) => (token >= AS_WELL ? token - AS_WELL : token)
