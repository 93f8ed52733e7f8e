import { foldedWord } from './fold.ts'
import { isPhrase, type Phrase, type Token } from './tokens.ts'
import type { Meaning } from './vocabulary.ts'

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** 1 to 39, with the ordinal ending that it may have: "XIXe". Undefined if the word is something else. */
export function romanNumber(word: string): number | undefined {
  const [, letters] = /^(x{0,3}(?:ix|iv|v?i{0,3}))(?:e|eme|th|st|nd|rd)?$/.exec(word) ?? []
  if (!letters) return undefined
  const values = [...letters].map(letter => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const isCenturyWord = (token: Token): token is Phrase => isPhrase(token, 'century')

/** 20 of "20th century". Undefined where it is not about one after all: the "в." of Russian is an "in" as well. */
export const centuryOf = (tokens: readonly Token[]): number | undefined =>
  tokens.some(isCenturyWord) ? onlyNumber(tokens) : undefined

const numbersIn = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(token => {
    if (token.is === 'number') return token.value
    return token.is === 'unknown' ? (romanNumber(foldedWord(token.text)) ?? []) : []
  })

/** 1 to 99, in figures or Roman; undefined where there is none, or another beside it. */
function onlyNumber(tokens: readonly Token[]): number | undefined {
  const [number, ...more] = numbersIn(tokens)
  return number !== undefined && number >= 1 && number <= 99 && more.length === 0 ? number : undefined
}

/** "20th–21st century" says "century" once, for both; the 01 of "3rd century – winter 2000–01" is none. */
export function withSharedCentury(ends: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  if (ends.length > 2) return ends
  const word = ends.find(end => centuryOf(end) !== undefined)?.find(isCenturyWord)
  const lacksIt = (end: readonly Token[]) => onlyNumber(end) !== undefined && saysOnly(end, BESIDE)
  return word === undefined ? ends : ends.map(end => (lacksIt(end) ? [...end, word] : end))
}

/** "20th and 21st century", which is no one date. */
export const namesCenturies = (tokens: readonly Token[]): boolean =>
  tokens.some(token => isCenturyWord(token) && token.meanings.every(({ is }) => is === 'century')) &&
  numbersIn(tokens).length > 1 &&
  saysOnly(tokens, [...BESIDE, 'century', 'and', 'era'])

/** What may stand beside the number of a century. An era makes it that of a year: "27 BC – 1st century". */
const BESIDE = ['skip', 'about', 'between', 'to'] as const

const saysOnly = (tokens: readonly Token[], kinds: readonly Meaning['is'][]) =>
  tokens.every(token => token.is !== 'phrase' || kinds.some(is => isPhrase(token, is)))
