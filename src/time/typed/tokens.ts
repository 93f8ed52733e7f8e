import { foldedWord, inPlainDigits } from './fold.ts'
import { LONGEST_PHRASE, type Meaning, type Vocabulary, wordsIn } from './vocabulary.ts'

type Unit = 'year' | 'month' | 'day'

export type Token =
  | {
      readonly is: 'number'
      readonly value: number
      readonly digits: number
      /** The letters that follow it without a space: "th", "s", "er". Folded; empty if there are none. */
      readonly ending: string
      /** What it counts, where a sign right after it says so: "3月". */
      readonly unit: Unit | undefined
    }
  | { readonly is: 'phrase'; readonly text: string; readonly meanings: readonly Meaning[] }
  | { readonly is: 'unknown'; readonly text: string }
  /** Parts two ends of a range: a dash other than a hyphen, or a hyphen between spaces. Tight: no space on either side. */
  | { readonly is: 'dash'; readonly isTight: boolean }
  /** A sign is glued to the number after it and to nothing before it: "-500". */
  | { readonly is: 'hyphen'; readonly isSign: boolean }
  | { readonly is: 'mark'; readonly text: '~' | '?' }

export type Phrase = Extract<Token, { is: 'phrase' }>
export type NumberToken = Extract<Token, { is: 'number' }>

export const isPhrase = (token: Token | undefined, is: Meaning['is']): token is Phrase =>
  token?.is === 'phrase' && token.meanings.some(meaning => meaning.is === is)

/** The signs of Chinese, Japanese and Korean. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...['年', '년'].map(sign => [sign, 'year'] as const),
  ...['月', '월'].map(sign => [sign, 'month'] as const),
  ...['日', '号', '號', '일'].map(sign => [sign, 'day'] as const),
])

/**
 * Between two numbers, with or without such a sign, a ~ parts a range; elsewhere it says "about". Of "30-го" and "1990-х" the
 * hyphen belongs to the ending. "12,345" is as many digits as it has signs: more than four, which only a year of an era has.
 */
const PIECES =
  /(?<number>\d{1,3}(?:,\d{3})+(?!,?\d)|\d+)(?:-?(?<ending>[\p{L}\p{M}]+))?|(?<word>[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)|(?<dash>\s-+\s|\s*(?:[‒–—―〜]|(?<=[\d年月日号號년월일]\s*)~(?=\s*\d)|\.\.+)\s*|\s\/\s)|(?<sign>(?<![^\s‒–—―])-(?=\d))|(?<hyphen>-)|(?<mark>[~?])/gu
/** Scripts that put no space between words. */
const UNSPACED = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+$/u

/** Cuts a text as typed into numbers, words with what they may mean, and dashes. Commas, dots and the rest only part. */
export function tokensOf(
  text: string,
  vocabularies: readonly Vocabulary[],
  isEnding: (ending: string) => boolean,
): Token[] {
  const tokens: Token[] = []
  let words: string[] = []
  const flush = () => {
    tokens.push(...phrasesOf(words, vocabularies))
    words = []
  }
  for (const { groups = {} } of inPlainDigits(text).matchAll(PIECES)) {
    const { number, ending, word, dash, sign, hyphen, mark } = groups
    if (word !== undefined) {
      const [first = '', ...others] = word.split('-')
      words.push(first)
      // "quinta-feira" is one thing, "Oct-Dec" is two.
      const isOne = others.length === 0 || meaningsOf(wordsIn(word).join(' '), vocabularies).length > 0
      for (const other of others) {
        if (!isOne) flush()
        if (!isOne) tokens.push({ is: 'hyphen', isSign: false })
        words.push(other)
      }
      continue
    }
    flush()
    if (number !== undefined) {
      const isOrdinary = ending !== undefined && isEnding(foldedWord(ending))
      const folded = isOrdinary ? foldedWord(ending) : ''
      const unit = UNITS.get(ending ?? '')
      for (const figures of isDayAndYear(number, tokens.at(-1)) ? number.split(',') : [number]) {
        const value = Number(figures.replaceAll(',', ''))
        tokens.push({ is: 'number', value, digits: figures.length, ending: folded, unit })
      }
      if (ending !== undefined && !isOrdinary) words.push(ending)
    } else if (dash !== undefined) tokens.push({ is: 'dash', isTight: !/\s/.test(dash) })
    else if ((sign ?? hyphen) !== undefined) tokens.push({ is: 'hyphen', isSign: sign !== undefined })
    else if (mark === '~' || mark === '?') tokens.push({ is: 'mark', text: mark })
  }
  flush()
  return tokens
}

/** "March 3,476", but "March 10,000 BCE": there is no year 000. */
const isDayAndYear = (number: string, before: Token | undefined) =>
  isPhrase(before, 'month') && !number.endsWith(',000')

/** Words in a row as the longest phrases that a vocabulary knows. */
function phrasesOf(words: readonly string[], vocabularies: readonly Vocabulary[]): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - at)
    let meanings: readonly Meaning[] = []
    for (; length > 0; length--) {
      meanings = meaningsOf(wordsIn(words.slice(at, at + length).join(' ')).join(' '), vocabularies)
      if (meanings.length > 0) break
    }
    const text = words.slice(at, at + Math.max(1, length)).join(' ')
    if (meanings.length > 0) tokens.push({ is: 'phrase', text, meanings })
    else tokens.push(...(UNSPACED.test(text) ? cut(text, vocabularies) : [unknownOrMonth(text, vocabularies)]))
    at += Math.max(1, length)
  }
  return tokens
}

/** A month that has one name in two languages is one meaning. */
function meaningsOf(phrase: string, vocabularies: readonly Vocabulary[]): readonly Meaning[] {
  const meanings = new Map(
    vocabularies.flatMap(({ phrases }) => (phrases.get(phrase) ?? []).map(one => [JSON.stringify(one), one] as const)),
  )
  return [...meanings.values()]
}

/** Letters of a case ending that `Intl` does not show: "в октябре", "у жовтні". */
const LONGEST_CASE_ENDING = 2
/** Languages in Latin letters whose months have such endings. In others "Juliet" and "Augusta" are names, and no months. */
const INFLECTING = /^(?:az|bs|cs|et|fi|hr|hu|lt|lv|pl|sk|sl|sr|tr)\b/

/** "Octo", "septem", and "октябре" without its ending: what begins one month only, in the first language that has one. */
function unknownOrMonth(text: string, vocabularies: readonly Vocabulary[]): Token {
  const word = foldedWord(text)
  const isLatin = /\p{sc=Latin}/u.test(word)
  for (const { months, locale } of vocabularies)
    for (let without = 0; without <= (isLatin && !INFLECTING.test(locale) ? 0 : LONGEST_CASE_ENDING); without++) {
      const stem = word.slice(0, word.length - without)
      if (stem.length < (without === 0 ? 3 : 4)) break
      const [number, ...others] = new Set(months.filter(([name]) => name.startsWith(stem)).map(([, number]) => number))
      if (number !== undefined && others.length === 0)
        return { is: 'phrase', text, meanings: [{ is: 'month', number }] }
    }
  return { is: 'unknown', text }
}

/** "日土曜日" is "日" and "土曜日": the longest known beginning, then the rest; all unknown if any of it is. */
function cut(text: string, vocabularies: readonly Vocabulary[]): Token[] {
  const tokens: Token[] = []
  for (let rest = text; rest !== ''; ) {
    let length = rest.length
    let meanings: readonly Meaning[] = []
    for (; length > 0; length--) {
      meanings = meaningsOf(foldedWord(rest.slice(0, length)), vocabularies)
      if (meanings.length > 0) break
    }
    if (length === 0) return [{ is: 'unknown', text }]
    tokens.push({ is: 'phrase', text: rest.slice(0, length), meanings })
    rest = rest.slice(length)
  }
  return tokens
}
