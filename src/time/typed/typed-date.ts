/**
 * A date as its reader types it, in the words of the languages that the reader prefers, or in English:
 *
 *     "30. März 2022" --tokens--> 30 März 2022 --fields--> {day, month, year} --> 2022-03-30 (EDTF)
 *
 * Nothing is guessed in silence: words that are not understood are named, and numbers that could be read in two ways
 * say how they were read (`readAs`).
 */
import { ensure } from '../../lib/assert.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { CivilDate } from '../calendar.ts'
import { type Edtf, parseEdtf } from '../edtf/parse.ts'
import { romanNumber, withSharedCentury } from './century.ts'
import { edtfOf } from './edtf-of.ts'
import { completed, endsOf, isNextYears, isOneWinter, withEraOf } from './ends.ts'
import { type Fields, fieldsOf, type Reader } from './fields.ts'
import { foldedWord, inPlainDigits } from './fold.ts'
import { DECADE_ENDINGS, ORDINAL_ENDINGS } from './language-words.ts'
import type { ReadAs } from './number-order.ts'
import { isPhrase, type Token, tokensOf } from './tokens.ts'
import { ENGLISH, isLocale, type Vocabulary, vocabularyOf } from './vocabulary.ts'

export type TypedDate = {
  /** As the address and the dataset would have it. */
  readonly edtf: string
  readonly date: Edtf
  readonly readAs: ReadAs | undefined
  /** The EDTF of the other reading; of a range there may be four, and none is given. */
  readonly otherwise: string | undefined
}

export type Asker = {
  /** Most preferred first, as `navigator.languages`. English is understood besides. */
  readonly locales: readonly string[]
  /** For "today", and for years of two digits. */
  readonly today: CivilDate
}

const LONGEST = 120
/** More preferred languages than anybody reads; making a vocabulary takes some milliseconds. */
const MAX_LOCALES = 4

/** The error is one sentence or two, in English as the page is. */
export function readTypedDate(typed: string, { locales, today }: Asker): Result<TypedDate, string> {
  const text = inPlainDigits(typed).trim()
  if (text === '') return err('No date was given.')
  if (text.length > LONGEST) return err('That is too long for a date.')
  const direct = parseEdtf(text)
  if (direct.ok) return ok({ edtf: text, date: direct.value, readAs: undefined, otherwise: undefined })
  const vocabularies = vocabulariesOf(locales)
  const { time, rest } = withoutTime(text)
  const tokens = tokensOf(rest, vocabularies, isKnownEnding)
  const unknown = [...new Set(unknownWords(tokens))]
  if (unknown.length > 0)
    return err(
      `${unknown.map(word => `“${word}”`).join(', ')} ${unknown.length === 1 ? 'was' : 'were'} not understood.`,
    )
  const order = ensure(vocabularies[0], 'a vocabulary').order
  const reader: Reader = { order, thisYear: today.year, isDecadeEnding: ending => DECADES.has(ending) }
  const [leading] = tokens
  if (leading?.is === 'phrase' && leading.meanings.every(({ is }) => is === 'to'))
    return err(`“${leading.text}” has no date before it.`)
  const ends = withSharedCentury(endsOf(tokens))
  if (ends.length > 1 && time !== undefined) return err('A time of day can be given of one day, not of a range.')
  const [first, end] = ends.map(end => fieldsOf(end, reader))
  const start = first?.ok && end?.ok ? ok(withEraOf(end.value, first.value)) : first
  if (!start || (start.ok && isEmpty(start.value))) return err(`“${text}” was not understood.`)
  if (!start.ok) return start
  const read =
    end === undefined ? single(start.value, time, today) : end.ok ? range(start.value, end.value, tokens, today) : end
  if (!read.ok) return read
  const parsed = parseEdtf(read.value)
  if (!parsed.ok)
    return err(
      `${read.value.includes('/') || read.value.includes('..') ? 'The end is before the beginning.' : `“${text}” was not understood.`}`,
    )
  const readAs = start.value.readAs ?? (end?.ok ? end.value.readAs : undefined)
  const other = end === undefined && start.value.other
  const otherwise = other ? single({ ...start.value, ...other }, time, today) : undefined
  return ok({ edtf: read.value, date: parsed.value, readAs, otherwise: otherwise?.ok ? otherwise.value : undefined })
}

/** Those of the reader, then English: where a word means two things, the reader's language decides. */
function vocabulariesOf(locales: readonly string[]): readonly Vocabulary[] {
  const known = locales.filter(isLocale).slice(0, MAX_LOCALES)
  return [...new Set([...known, ENGLISH])].map(vocabularyOf)
}

const folded = (endings: string) => new Set(endings.split(' ').map(foldedWord))
const DECADES = folded(DECADE_ENDINGS)
const ORDINALS = folded(ORDINAL_ENDINGS)
const isKnownEnding = (ending: string) => DECADES.has(ending) || ORDINALS.has(ending)

/** A Roman numeral is no word, if it is that of a century. */
function unknownWords(tokens: readonly Token[]): string[] {
  const hasCentury = tokens.some(token => isPhrase(token, 'century'))
  return tokens.flatMap(token =>
    token.is !== 'unknown' || (hasCentury && romanNumber(foldedWord(token.text)) !== undefined) ? [] : token.text,
  )
}

/** "14:05", with or without "T" before it and a zone that is that of all our times after it; not "2:05 م", which is p.m. */
const TIME = /(?:^|[\s,T])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\s*(Z|UTC|GMT)?(?=$|[\s,])(?!\s*م)/i

function withoutTime(text: string): { readonly time: string | undefined; readonly rest: string } {
  const match = TIME.exec(text)
  if (!match) return { time: undefined, rest: text }
  const [all, hour = '', minute = '', second] = match
  const time = `T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}Z`
  return { time, rest: text.replace(all, ' ') }
}

const isEmpty = ({ approximate: _a, uncertain: _u, ...said }: Fields) =>
  Object.values(said).every(value => value === undefined)

function single(fields: Fields, time: string | undefined, today: CivilDate): Result<string, string> {
  const edtf = edtfOf(fields, today)
  if (!edtf.ok || time === undefined) return edtf
  if (/^-?\d{4}-\d\d-\d\d$/.test(edtf.value)) return ok(`${edtf.value}${time}`)
  return err('A time of day needs a day, a month and a year.')
}

/** "17–19 October 2022": what one end leaves out stands at the other. */
function range(start: Fields, end: Fields, tokens: readonly Token[], today: CivilDate): Result<string, string> {
  if (isOneWinter(start, end)) return edtfOf(start, today)
  const last: Fields = isNextYears(start, end)
    ? { year: start.year && start.year - (start.year % 100) + (end.day ?? 0) }
    : end
  const from = edtfOf(completed(start, last), today)
  if (!from.ok) return from
  const to = edtfOf(completed(last, start), today)
  if (!to.ok) return to
  const isBetween = tokens.some(token => isPhrase(token, 'between'))
  return ok(isBetween ? `[${from.value}..${to.value}]` : `${from.value}/${to.value}`)
}
