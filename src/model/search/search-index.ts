import { firstWhere } from '../../lib/bisect.ts'

/**
 * Which words stand in which events, in flat arrays, so that an index of a million titles passes from a worker to the
 * page without a copy.
 *
 *     words      aliyev  aras   drill  eliyev  …     sorted
 *     starts     0       2      3      5       …
 *     postings   0  4    1      1  7   …             rows in order
 *     fields     ta t    e      t  et  …             in which of the event's fields, as bits
 *
 *     row              0                       1
 *     tokens           ▪title 12 7 ▪excerpt …  ▪title …         what phrases are looked for in
 */
export type SearchIndex = {
  /** How many events. */
  readonly length: number
  /** What was read: of a large dataset, the titles alone. */
  readonly covers: 'everything' | 'titles'
  readonly words: readonly string[]
  /** Each word as some text writes it, to be shown to a reader. */
  readonly written: readonly string[]
  /** Word i stands in the rows `postings[starts[i]]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array<ArrayBuffer>
  readonly postings: Uint32Array<ArrayBuffer>
  readonly fields: Uint8Array<ArrayBuffer>
  /** Row i has the tokens from `tokenStarts[i]` up to `tokenStarts[i + 1]`: numbers of words, and what is below. */
  readonly tokens: Uint32Array<ArrayBuffer>
  readonly tokenStarts: Uint32Array<ArrayBuffer>
}

/** Added to the number of a word (no memory holds more of them than are below it) that stands beside those before it (see `words.ts`), and so in no phrase. */
export const AS_WELL = 0x8000_0000
/** Added to the number of a field whose text begins here. */
export const FIELD_BEGINS = 0xffff_ff00

/** All fields, as bits. */
export const ANY_FIELD = 0xff

/** Whether postings from one place up to another have any of these fields (bits). */
export const hasFields = ({ fields }: Pick<SearchIndex, 'fields'>, from: number, to: number, within: number): boolean =>
  fields.subarray(from, to).some(bits => (bits & within) !== 0)

export const buffersOfIndex = (index: SearchIndex): ArrayBuffer[] =>
  [index.starts, index.postings, index.fields, index.tokens, index.tokenStarts].map(({ buffer }) => buffer)

/** The first place from `low` on whose word is not among those that come first. */
const placeAfter = (words: readonly string[], low: number, comesFirst: (word: string) => boolean): number =>
  firstWhere(low, words.length, at => !comesFirst(words[at] ?? ''))

const placeOfWord = (words: readonly string[], wanted: string) => placeAfter(words, 0, word => word < wanted)

/** The numbers [from, to) of the words that begin so. */
export function beginningWith({ words }: Pick<SearchIndex, 'words'>, beginning: string): readonly [number, number] {
  const from = placeOfWord(words, beginning)
  return [from, placeAfter(words, from, word => word.startsWith(beginning))]
}

export function numberOfWord({ words }: Pick<SearchIndex, 'words'>, word: string): number | undefined {
  const at = placeOfWord(words, word)
  return words[at] === word ? at : undefined
}

/** In how many events a word stands. */
export const countOf = ({ starts }: SearchIndex, word: number): number => (starts[word + 1] ?? 0) - (starts[word] ?? 0)
