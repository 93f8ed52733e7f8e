import { foldedWord } from './fold.ts'
import { LANGUAGE_WORDS } from './language-words.ts'

/** What a word, or several in a row, can mean in a date. */
export type Meaning =
  | { readonly is: 'month'; readonly number: number }
  /** 0 is Sunday. */
  | { readonly is: 'weekday'; readonly number: number }
  /** The code of ISO 8601-2. */
  | { readonly is: 'season'; readonly number: number }
  | { readonly is: 'era'; readonly isBefore: boolean }
  | { readonly is: 'relative'; readonly unit: 'day' | 'month' | 'year'; readonly by: number }
  | {
      readonly is:
        | 'to'
        | 'between'
        | 'and'
        | 'about'
        | 'perhaps'
        | 'century'
        | 'decade'
        | 'quarter'
        | 'third'
        | 'half'
        | 'skip'
    }

/** In what order the numbers of a date stand: "30.3.2022" is `dmy`. */
export type NumberOrder = 'dmy' | 'mdy' | 'ymd'

export type Vocabulary = {
  readonly locale: string
  /** Folded words, joined by spaces. The first meaning is the likeliest. */
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>
  /** Long names of months, by whose first letters they are known as well. */
  readonly months: readonly (readonly [name: string, number: number])[]
  readonly order: NumberOrder
}

/** "до н. е." is three words and "紀元前" one; no phrase of a calendar is longer than this. */
export const LONGEST_PHRASE = 5

export const wordsIn = (text: string): string[] => foldedWord(text).match(/[\p{L}\p{M}]+/gu) ?? []

const MONTH_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  // The day or the year beside it change the word: "березень 2022", but "30 березня 2022".
  ...(['long', 'short'] as const).flatMap(month => [
    { month },
    { month, day: 'numeric' } as const,
    { month, year: 'numeric' } as const,
    { month, day: 'numeric', year: 'numeric' } as const,
  ]),
  ...(['full', 'long', 'medium', 'short'] as const).map(dateStyle => ({ dateStyle })),
]

const known = new Map<string, Vocabulary>()

/** The words that dates have in a language, from `Intl` and from the table of what it lacks. Made once for each. */
export function vocabularyOf(locale: string): Vocabulary {
  const vocabulary = known.get(locale) ?? makeVocabulary(locale)
  known.set(locale, vocabulary)
  return vocabulary
}

function makeVocabulary(locale: string): Vocabulary {
  const phrases = new Map<string, Meaning[]>()
  const months = new Map<string, number>()
  const add = (text: string, meaning: Meaning) => {
    const phrase = wordsIn(text).join(' ')
    if (phrase === '') return
    const others = phrases.get(phrase) ?? []
    // Of two words for the same kind of thing the first counts; and the 日 of every date is no Sunday.
    const isCounter = meaning.is === 'weekday' && others.some(({ is }) => is === 'skip')
    if (!isCounter && !others.some(({ is }) => is === meaning.is)) phrases.set(phrase, [...others, meaning])
  }
  for (const options of MONTH_FORMS) {
    const format = gregorian(locale, options)
    for (let number = 1; number <= 12; number++) {
      const parts = format.formatToParts(Date.UTC(2022, number - 1, 15))
      for (const [i, { type, value }] of parts.entries()) {
        // "3月" and "tháng 3" are a number and a word that says nothing more.
        const isNumber = type === 'month' && /\d/.test(value)
        if (type === 'literal' || isNumber) for (const word of wordsIn(value)) add(word, { is: 'skip' })
        if (type !== 'month' || isNumber) continue
        add(value, { is: 'month', number })
        // "במרץ" and "martxoaren": a preposition or a case ending that is given as a literal of its own.
        const [before = ''] = /[\p{L}\p{M}]*$/u.exec(parts[i - 1]?.value ?? '') ?? []
        const [after = ''] = /^[\p{L}\p{M}]*/u.exec(parts[i + 1]?.value ?? '') ?? []
        add(before + value + after, { is: 'month', number })
        if (options.month === 'long') months.set(wordsIn(value).join(' '), number)
      }
    }
  }
  addWeekdays(locale, add)
  addEras(locale, add)
  addRelatives(locale, add)
  addLanguageWords(locale, add)
  return { locale, phrases, months: [...months], order: numberOrder(locale) }
}

type Add = (text: string, meaning: Meaning) => void

/** Whatever calendar and digits the locale prefers: events are dated by the Gregorian one, and digits are read as any. */
export function gregorian(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' })
}

function addWeekdays(locale: string, add: Add) {
  for (const weekday of ['long', 'short'] as const) {
    const format = gregorian(locale, { weekday })
    // 2 January 2022 was a Sunday, which is day 0.
    for (let number = 0; number < 7; number++)
      add(format.format(Date.UTC(2022, 0, 2 + number)), { is: 'weekday', number })
  }
}

const YEAR_45_BCE = Date.UTC(-44, 6, 1)
const YEAR_2022 = Date.UTC(2022, 6, 1)

function addEras(locale: string, add: Add) {
  for (const era of ['short', 'long', 'narrow'] as const)
    for (const [instant, isBefore] of [
      [YEAR_45_BCE, true],
      [YEAR_2022, false],
    ] as const)
      for (const { type, value } of gregorian(locale, { era, year: 'numeric' }).formatToParts(instant)) {
        if (type === 'literal') for (const word of wordsIn(value)) add(word, { is: 'skip' })
        // The narrow era of English is a bare "A" or "B".
        if (type === 'era' && wordsIn(value).join('').length > 1) add(value, { is: 'era', isBefore })
      }
  if (languageOf(locale) !== 'en') return
  for (const name of ['BC', 'BCE', 'B.C.', 'B.C.E.']) add(name, { is: 'era', isBefore: true })
  for (const name of ['AD', 'CE', 'A.D.', 'C.E.']) add(name, { is: 'era', isBefore: false })
}

function addRelatives(locale: string, add: Add) {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  for (const unit of ['day', 'month', 'year'] as const)
    for (const by of [-1, 0, 1]) {
      const words = format.format(by, unit)
      // "in 1 Tag" where the language has no word for it.
      if (!/\p{Nd}/u.test(words)) add(words, { is: 'relative', unit, by })
    }
  // `Intl` has "учора" alone, and most write it otherwise.
  if (languageOf(locale) === 'uk') add('вчора', { is: 'relative', unit: 'day', by: -1 })
}

function addLanguageWords(locale: string, add: Add) {
  const { seasons = '', ...others } = LANGUAGE_WORDS[languageOf(locale)] ?? {}
  for (const [i, names] of seasons.split('|').entries())
    for (const name of names.split(' ')) add(name, { is: 'season', number: 21 + i })
  for (const [is, words] of Object.entries(others) as [keyof typeof others, string][])
    for (const word of words.split(' ')) add(word, { is })
  if (languageOf(locale) !== 'en') return
  for (const name of ['h', 'half']) add(name, { is: 'half' })
  add('third', { is: 'third' })
}

/** Understood whatever the reader's languages are. */
export const ENGLISH = 'en-GB'

export function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0
  } catch {
    return false // Not even a language tag: browsers have had "C" and "en_US" here.
  }
}

/** The first of `navigator.languages` that `Intl` can write in. */
export const preferredLocale = (locales: readonly string[]): string => locales.find(isLocale) ?? ENGLISH

/** Serbian in Latin letters is Serbian; "no" is what Norwegians had before "nb". */
export function languageOf(locale: string): string {
  const { language } = new Intl.Locale(locale)
  return language === 'no' || language === 'nn' ? 'nb' : language
}

function numberOrder(locale: string): NumberOrder {
  const parts = gregorian(locale, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(YEAR_2022)
  const order = parts
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? type[0] : []))
    .join('')
  return order === 'mdy' || order === 'ymd' ? order : 'dmy'
}
