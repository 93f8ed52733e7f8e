/**
 * What counts as a word, for texts and for queries alike.
 *
 *     text      Nagorno-Karabakh, Iran’s U.S. policy on 伊朗
 *     words     nagorno karabakh  irans u s  policy on 伊 朗
 *     as well   nagornokarabakh   iran  us
 *
 * `words` stand one after another and can be looked for as a phrase. What stands beside them "as well" is the same
 * stretch of text written otherwise: without its hyphen, its full stops, its possessive or its article.
 */
import { lettersOf, PLAIN, spell } from './spelling.ts'

/** A word in a text, as compared, and where it is written: [start, end) in UTF-16 code units. */
export type Word = { readonly word: string; readonly start: number; readonly end: number }

/** What is written without a space between. */
type Compound = { readonly words: readonly Word[]; readonly asWell: readonly Word[] }

/** Initials with full stops, else letters joined by apostrophes and hyphens. */
const COMPOUND = /\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{N}\p{M}]+(?:['’‘`´\-‐‑][\p{L}\p{N}\p{M}]+)*/gu
const PART = /[^.\-‐‑]+/gu

/** Scripts that put no space between words: each letter counts as a word, and a word is a phrase of them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const UNSPACED_OR_RUN = new RegExp(String.raw`${UNSPACED.source}\p{M}*|(?:(?!${UNSPACED.source})[^])+`, 'gu')

/** Scripts that write articles and prepositions on to the word: there a word is also looked for inside of words. */
const WRITTEN_ON = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
export const isWrittenOn = (word: string): boolean => WRITTEN_ON.test(word)

/** Those between letters, and those that Unicode counts among the letters. */
const APOSTROPHE = /['’‘`´ʼʻʿʾ]/

/** An article or a preposition before an apostrophe hides no shorter word than this. */
const SHORTEST_TAIL = 3

/** The compounds of a text, each as it is written and with its place. */
export function* compoundsOf(text: string): Generator<{ readonly raw: string; readonly start: number }> {
  for (const { 0: raw, index } of text.matchAll(COMPOUND)) yield { raw, start: index }
}

/** Takes one compound apart; places count from its start. */
export function takeApart(raw: string): Compound {
  if (PLAIN.test(raw)) return { words: [{ word: raw.toLowerCase(), start: 0, end: raw.length }], asWell: [] }
  const words: Word[] = []
  const asWell: Word[] = []
  let parts = 0
  for (const { 0: part, index } of raw.matchAll(PART)) {
    parts++
    for (const { 0: run, index: within } of part.matchAll(UNSPACED_OR_RUN)) {
      const start = index + within
      const word = lettersOf(run)
      if (word === '') continue
      words.push({ word, start, end: start + run.length })
      asWell.push(...withoutApostrophes(run, start))
    }
  }
  if (parts > 1 && !UNSPACED.test(raw)) {
    const joined = words.map(({ word }) => word).join('')
    asWell.push({ word: joined, start: 0, end: raw.length })
  }
  return { words, asWell }
}

/** `iran` of “Iran’s” and of “l’Iran”; `ziyeh` of “Ta’ziyeh”. */
function withoutApostrophes(run: string, start: number): readonly Word[] {
  if (!APOSTROPHE.test(run)) return []
  const { letters, origin, apostrophes } = spell(run)
  const last = apostrophes.at(-1)
  if (last === undefined || last === 0) return []
  const [tail, cut] = [letters.slice(last), origin[last] ?? run.length]
  if (tail.length >= SHORTEST_TAIL) return [{ word: tail, start: start + cut, end: start + run.length }]
  const head = letters.slice(0, last)
  if (tail !== 's' || head.length < 2) return []
  // The apostrophe itself stands between the last letter of the head and the cut.
  return [{ word: head, start, end: start + cut - 1 }]
}

/** Titles and names come again with every letter that is typed; so many are a few screens of them. */
export const TEXTS_KEPT = 2_000
const known = new Map<string, Compound>()

/** All words of a text in order, with their places in it. */
export function wordsIn(text: string): Compound {
  const found = known.get(text)
  if (found) return found
  if (known.size >= TEXTS_KEPT) known.clear()
  const words = readWords(text)
  known.set(text, words)
  return words
}

function readWords(text: string): Compound {
  const words: Word[] = []
  const asWell: Word[] = []
  for (const { raw, start } of compoundsOf(text)) {
    const compound = takeApart(raw)
    for (const word of compound.words) words.push(moved(word, start))
    for (const word of compound.asWell) asWell.push(moved(word, start))
  }
  return { words, asWell }
}

const moved = ({ word, start, end }: Word, by: number): Word => ({ word, start: start + by, end: end + by })
