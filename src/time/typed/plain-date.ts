/** One date, or a range of two, in the words of the languages that the reader prefers, or in English. */
import { ensure } from '../../lib/assert.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { CivilDate } from '../calendar.ts'
import { parseEdtf } from '../edtf/parse.ts'
import { romanNumber, withSharedCentury } from './century.ts'
import { type Clock, refusedZone, withoutTime } from './clock.ts'
import { edtfOf } from './edtf-of.ts'
import { completed, partsOf, withEraOf, withSharedDoubt, withWholeWinters, withWholeYear } from './ends.ts'
import { type Fields, fieldsOf, type Reader } from './fields.ts'
import { foldedWord } from './fold.ts'
import { DECADE_ENDINGS, ORDINAL_ENDINGS } from './language-words.ts'
import { type Asker, type Reading, type Refusal, refused } from './reading.ts'
import { isPhrase, type Token, tokensOf } from './tokens.ts'
import { ENGLISH, isLocale, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** More preferred languages than anybody reads; making a vocabulary takes some milliseconds. */
const MAX_LOCALES = 4

/** `text` has plain digits and hyphens. */
export function readPlainDate(text: string, { locales, today }: Asker): Reading {
  const vocabularies = vocabulariesOf(locales)
  const timed = withoutTime(text)
  if (!timed.ok) return timed
  const { clock, rest } = timed.value
  const tokens = tokensOf(rest, vocabularies, isKnownEnding)
  const unknown = [...new Set(unknownWords(tokens))]
  if (unknown.length > 0)
    return refused(
      `${unknown.map(word => `“${word}”`).join(', ')} ${unknown.length === 1 ? 'was' : 'were'} not understood.`,
    )
  const usual = ensure(vocabularies[0], 'a vocabulary').order
  const isDotted = usual === 'mdy' && DOTTED.test(rest)
  const reader: Reader = {
    order: isDotted ? 'dmy' : usual,
    thisYear: today.year,
    hasEra: tokens.some(token => isPhrase(token, 'era')),
    isDecadeEnding: ending => DECADES.has(ending),
  }
  const [leading] = tokens
  if (leading?.is === 'phrase' && leading.meanings.every(({ is }) => is === 'to'))
    return refused(`“${leading.text}” has no date before it.`)
  const dates = datesIn(tokens, reader)
  if (!dates.ok) return refused(dates.error)
  const [first, end] = dates.value
  if (end && clock) return refused('A time of day can be given of one day, not of a range.')
  if (!first || dates.value.some(isEmpty)) return refused(`“${text}” was not understood.`)
  const start = end ? withEraOf(end, first) : first
  const read = end === undefined ? single(start, clock, today) : range(start, end, tokens, today)
  if (!read.ok) return read
  const parsed = parseEdtf(read.value)
  if (!parsed.ok)
    return isReversed(read.value)
      ? refused('The end is before the beginning.', 'the end is before the beginning')
      : refused(`“${text}” was not understood.`)
  const readAs = start.readAs ?? end?.readAs
  const other = end === undefined && start.other
  const otherwise = other ? single({ ...start, ...other }, clock, today) : undefined
  return ok({
    edtf: read.value,
    date: parsed.value,
    readAs: isDotted && readAs === 'day-first' ? 'dotted' : readAs,
    otherwise: otherwise?.ok ? otherwise.value : undefined,
  })
}

/** One, or the two ends of a range, each with what it says itself. */
function datesIn(tokens: readonly Token[], reader: Reader): Result<readonly Fields[], string> {
  const parts = partsOf(tokens)
  if (!parts.ok) return parts
  const fields: Fields[] = []
  for (const part of withSharedCentury(parts.value)) {
    const found = fieldsOf(part, reader)
    if (!found.ok) return found
    fields.push(found.value)
  }
  const dates = withWholeWinters(fields)
  return dates.length > 2 ? err('There is more than one dash: a range has one, between its two dates.') : ok(dates)
}

/** With dots the day comes first everywhere, also where it is the month with other signs. */
const DOTTED = /(?<!\d)\d{1,2}\.\s?\d{1,2}(?!\d)/

/** Of a range that is refused: nothing else can be wrong if each of its ends is a date. */
function isReversed(range: string): boolean {
  const ends = range.replaceAll(/[[\]]/g, '').split(/\/|\.\./)
  return ends.length > 1 && ends.every(end => parseEdtf(end).ok)
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

const isEmpty = ({ approximate: _a, uncertain: _u, ...said }: Fields) =>
  Object.values(said).every(value => value === undefined)

/** There is no year 0 for it to begin with, as 00XX does; an end of an interval has no better. */
const FIRST_CENTURY = /^00XX([~?%]?)$/

function single(fields: Fields, clock: Clock | undefined, today: CivilDate): Result<string, Refusal> {
  const edtf = edtfOf(fields, today)
  if (!edtf.ok) return edtf
  if (clock === undefined) return ok(edtf.value.replace(FIRST_CENTURY, '[0001$1..0100$1]'))
  if (/[~?%]$/.test(edtf.value)) return refused(NO_DOUBT_OF_TIME)
  if (!/^-?\d{4}-\d\d-\d\d$/.test(edtf.value)) return refused('A time of day needs a day, a month and a year.')
  const { time, zoneName } = clock
  return zoneName === undefined ? ok(edtf.value + time) : refusedZone(zoneName, edtf.value + time)
}

const NO_DOUBT_OF_TIME = 'A time of day cannot be about or uncertain: leave it out, or the doubt.'

/** "17–19 October 2022": what one end leaves out stands at the other. */
function range(start: Fields, end: Fields, tokens: readonly Token[], today: CivilDate): Result<string, Refusal> {
  const lacksDay = start.day !== undefined && end.day === undefined && end.month !== undefined
  if (lacksDay && (start.year === undefined || end.year === undefined))
    return refused('The beginning names a day and the end only a month: write both in full.')
  const digits = tokens.findLast(token => token.is === 'number')?.digits ?? 0
  const last = withWholeYear(start, withSharedDoubt(tokens, start, end), digits)
  const from = edtfOf(completed(start, last), today)
  if (!from.ok) return from
  const to = edtfOf(completed(last, start), today)
  if (!to.ok) return to
  const isBetween = tokens.some(token => isPhrase(token, 'between'))
  return ok(isBetween ? `[${from.value.replace(FIRST_CENTURY, '0001$1')}..${to.value}]` : `${from.value}/${to.value}`)
}
