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
import { type CivilDate, civilOf, daysInMonth, instantOf } from '../calendar.ts'
import { type Edtf, parseEdtf } from '../edtf/parse.ts'
import { fourDigitYear } from '../edtf/parse-moment.ts'
import { longMonth } from '../month-names.ts'
import { MS_PER_DAY } from '../span.ts'
import { yearInWords } from '../year-words.ts'
import { type Fields, fieldsOf, isPhrase, type Reader, romanNumber } from './fields.ts'
import { foldedWord, inPlainDigits } from './fold.ts'
import { DECADE_ENDINGS, ORDINAL_ENDINGS } from './language-words.ts'
import type { ReadAs } from './number-order.ts'
import { type Token, tokensOf } from './tokens.ts'
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
  const ends = endsOf(tokens)
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

/** "14:05", with or without "T" before it and a zone that is that of all our times after it. */
const TIME = /(?:^|[\s,T])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\s*(Z|UTC|GMT)?(?=$|[\s,])/i

function withoutTime(text: string): { readonly time: string | undefined; readonly rest: string } {
  const match = TIME.exec(text)
  if (!match) return { time: undefined, rest: text }
  const [all, hour = '', minute = '', second] = match
  const time = `T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}Z`
  return { time, rest: text.replace(all, ' ') }
}

/** One date, or the two of a range: parted by a dash, by "to", or by "and" after "between". */
function endsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const between = tokens.findIndex(token => isPhrase(token, 'between'))
  const isBreak = (token: Token, at: number) =>
    at > 0 &&
    at < tokens.length - 1 &&
    (token.is === 'dash' ||
      (token.is === 'hyphen' && isRangeHyphen(tokens, at)) ||
      (isPhrase(token, 'to') && !isPhrase(token, 'skip')) ||
      (between !== -1 && at > between && isPhrase(token, 'and')))
  const at = tokens.findIndex(isBreak)
  return at === -1 ? [tokens] : [tokens.slice(0, at), tokens.slice(at + 1)]
}

/** "1990-1995", "1990-95", "17-19 October 2022" and "Oct-Dec 2022", but not "30-3-2022", "20-Oct-2022" and "2022-10". */
function isRangeHyphen(tokens: readonly Token[], at: number): boolean {
  if (tokens.filter(token => token.is === 'hyphen').length > 1) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before?.is === 'number' && after?.is === 'number')
    return before.digits > 2 === after.digits > 2 || (before.digits === 4 && isLaterYear(before.value, after, tokens))
  return isPhrase(before, 'month') && isPhrase(after, 'month')
}

/** Of two digits, which could be a month or a day as well: not in "2022-13" and "Oct 2022-23", but in "winter 2009-10". */
function isLaterYear(year: number, { value, digits }: { value: number; digits: number }, tokens: readonly Token[]) {
  if (digits !== 2 || value <= year % 100 || tokens.some(token => isPhrase(token, 'month'))) return false
  return value > 12 || tokens.some(token => isPhrase(token, 'season'))
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
  if (start.grouping !== undefined && start.year !== undefined && isNextYear(start.year, end))
    return edtfOf(start, today)
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

/** "300–200 BC" and "44–27 BC" name the era once, for both; "27 BC – 476" is no such thing. */
function withEraOf(end: Fields, start: Fields): Fields {
  if (end.isBefore === undefined || start.isBefore !== undefined) return start
  const isYearAlone = [start.year, start.month, start.grouping, end.month].every(part => part === undefined)
  if (isYearAlone && end.year !== undefined) return { ...start, ...inEra(start.day, end.isBefore), day: undefined }
  // Beside an era, two digits are all of a year.
  if (start.readAs !== 'short-year' || start.year === undefined) return { ...start, ...inEra(start.year, end.isBefore) }
  return { ...start, ...inEra(start.year % 100, end.isBefore), readAs: undefined }
}

const inEra = (year: number | undefined, isBefore: boolean) => ({
  year: year !== undefined && isBefore ? 1 - year : year,
  isBefore,
})

/** "winter 2022–23" is one winter. */
const isNextYear = (year: number, { year: next, day, month }: Fields) =>
  month === undefined && (next === year + 1 || (next === undefined && day === (year + 1) % 100))

/** "1990–95": of the end only the last two digits. */
const isNextYears = ({ year, month, grouping }: Fields, end: Fields) =>
  year !== undefined &&
  month === undefined &&
  grouping === undefined &&
  end.year === undefined &&
  end.month === undefined &&
  end.day !== undefined &&
  end.day > year % 100

function completed(fields: Fields, other: Fields): Fields {
  if (fields.relative || fields.decade !== undefined || fields.century !== undefined) return fields
  const year = fields.year ?? other.year
  const isYear = fields.year !== undefined && fields.month === undefined && fields.day === undefined
  const month = fields.month ?? (isYear || fields.grouping !== undefined ? undefined : other.month)
  return { ...fields, year, month }
}

/** The EDTF of one date, or what it lacks or cannot be. */
function edtfOf(fields: Fields, today: CivilDate): Result<string, string> {
  const { year, month, day, grouping, decade, century, isBefore, relative, weekday, approximate, uncertain } = fields
  const sign = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : ''
  if (relative) return ok(relativeDay(relative, today))
  if (decade !== undefined)
    return isBefore ? err('Decades before our era have no name that is sure.') : ok(`${padded(decade, 3)}X${sign}`)
  if (century !== undefined) return ok(`${isBefore ? '-' : ''}${padded(century, 2)}XX${sign}`)
  if (year === undefined) return err('No year was named.')
  if (grouping !== undefined)
    return month === undefined && day === undefined
      ? ok(`${fourDigitYear(year)}-${grouping}${sign}`)
      : err('That is both a part of a year and a day or a month.')
  if (month === undefined) return day === undefined ? ok(`${fourDigitYear(year)}${sign}`) : err('No month was named.')
  if (month < 1 || month > 12) return err(`There is no month ${month}.`)
  if (day === undefined) return ok(`${fourDigitYear(year)}-${padded(month, 2)}${sign}`)
  const length = daysInMonth(year, month)
  if (day < 1 || day > length) return err(`${longMonth(month)} ${yearInWords(year)} has ${length} days.`)
  const named = weekdayOf(year, month, day)
  if (weekday !== undefined && weekday !== named)
    return err(`${day} ${longMonth(month)} ${yearInWords(year)} is a ${WEEKDAYS[named]}, not a ${WEEKDAYS[weekday]}.`)
  return ok(`${fourDigitYear(year)}-${padded(month, 2)}-${padded(day, 2)}${sign}`)
}

function relativeDay({ unit, by }: NonNullable<Fields['relative']>, { year, month, day }: CivilDate): string {
  if (unit === 'year') return fourDigitYear(year + by)
  const at = civilOf(unit === 'month' ? instantOf(year, month + by) : instantOf(year, month, day + by))
  return `${fourDigitYear(at.year)}-${padded(at.month, 2)}${unit === 'day' ? `-${padded(at.day, 2)}` : ''}`
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** 0 is Sunday. 1 January 1970 was a Thursday. */
function weekdayOf(year: number, month: number, day: number): number {
  return ((((instantOf(year, month, day) / MS_PER_DAY + 4) % 7) + 7) % 7) | 0
}

export const weekdayName = (date: CivilDate) => WEEKDAYS[weekdayOf(date.year, date.month, date.day)]

const padded = (number: number, digits: number) => String(number).padStart(digits, '0')
