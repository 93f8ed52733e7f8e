import { err, ok, type Result } from '../../lib/result.ts'
import { centuryOf, namesCenturies } from './century.ts'
import { ordered, type ReadAs } from './number-order.ts'
import { isPhrase, type NumberToken, type Phrase, type Token } from './tokens.ts'
import type { Meaning, NumberOrder } from './vocabulary.ts'

/** What one end of a range, or a whole text, says of a date; a range shares what one of its ends leaves out. */
export type Fields = {
  readonly year?: number | undefined
  /** 1–12 */
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** The code of ISO 8601-2 for a season, a quarter or a half. */
  readonly grouping?: number | undefined
  /** 199 for the 1990s. */
  readonly decade?: number | undefined
  /** 18 for the 19th century, which EDTF and custom begin with 1800. */
  readonly century?: number | undefined
  readonly isBefore?: boolean | undefined
  readonly relative?: Extract<Meaning, { is: 'relative' }> | undefined
  /** 0 is Sunday. */
  readonly weekday?: number | undefined
  /** The last number stands after the name of the month: "March 44", where an era may make it a year, but not "17 March". */
  readonly isNumberLast?: true | undefined
  readonly approximate?: boolean | undefined
  readonly uncertain?: boolean | undefined
  /** The numbers could have been read otherwise. */
  readonly readAs?: ReadAs | undefined
  /** The other reading. */
  readonly other?: { readonly month: number; readonly day: number } | undefined
}

/** By the codes of ISO 8601-2. */
const PARTS = [
  { is: 'quarter', count: 4, firstCode: 33 },
  { is: 'third', count: 3, firstCode: 37 },
  { is: 'half', count: 2, firstCode: 40 },
] as const

/** `thisYear` settles which century a year of two digits is in. */
export type Reader = {
  readonly order: NumberOrder
  readonly thisYear: number
  /** An era is said, be it at the other end of a range: then a year may have any number of digits. */
  readonly hasEra: boolean
  readonly isDecadeEnding: (ending: string) => boolean
}

/** Sorts the tokens of one date into its parts, or says in a sentence why they make none. */
export function fieldsOf(tokens: readonly Token[], reader: Reader): Result<Fields, string> {
  const found = { ...wordFields(tokens), ...signsOf(tokens) }
  const numbers = tokens.filter(token => token.is === 'number')
  const century = centuryOf(tokens)
  if (century !== undefined) return ok({ ...found, century: century - 1 })
  if (namesCenturies(tokens)) return err('Two centuries were named: a dash between them makes a range.')
  const decade = numbers.find((number, _, { length }) => length === 1 && isDecade(number, tokens, reader))
  if (decade) return ok({ ...found, decade: decade.value / 10 })
  const unusual = numbers.find(({ ending }) => reader.isDecadeEnding(ending) && !/^(e|х|er|s)$/.test(ending))
  if (unusual) return err(`“${unusual.value}${unusual.ending}” was not understood.`)
  const months = new Set(tokens.flatMap(token => (isOnly(token, 'month') ? token.meanings[0].number : [])))
  if (months.size > 1) return err('Two months were named: a dash between them makes a range.')
  const quarter = partOfYear(tokens, numbers)
  if (quarter === 'none') return err('There is no such part of a year.')
  const others = numbers.filter(number => number !== quarter?.number)
  const eraYear = found.isBefore === undefined ? undefined : yearBesideEra(tokens)
  if (eraYear) {
    const rest = others.filter(number => number !== eraYear)
    return withYear({ ...found, grouping: quarter?.code ?? found.grouping }, eraYear.value, rest)
  }
  return numbersAsDate({ ...found, grouping: quarter?.code ?? found.grouping }, others, reader)
}

function withYear(found: Fields, number: number, rest: readonly NumberToken[]): Result<Fields, string> {
  if (number === 0) return err(NO_YEAR_0)
  const year = found.isBefore ? 1 - number : number
  const [day, ...more] = rest
  if (more.length > 0 || (day && found.month === undefined)) return err(TOO_MANY)
  return ok({ ...found, year, day: day?.value })
}

export const NO_YEAR_0 = 'There is no year 0: 1 BCE is followed by 1 CE.'
const TOO_MANY = 'These numbers do not make a date.'

function numbersAsDate(found: Fields, numbers: readonly NumberToken[], reader: Reader): Result<Fields, string> {
  const [first, second, third, ...more] = numbers
  const isTooLong = ({ digits }: NumberToken) => digits > 4 && digits !== 8 && !reader.hasEra
  if (numbers.some(isTooLong) || more.length > 0) return err(TOO_MANY)
  if (!first) return ok(found)
  if (numbers.every(({ unit }) => unit)) return asCounted(found, numbers)
  if (found.month !== undefined || found.grouping !== undefined) {
    if (third) return err(TOO_MANY)
    if (!second) return ok(isYear(first) ? { ...found, year: first.value } : { ...found, day: first.value })
    const [year, day] = isYear(first) || (!isYear(second) && reader.order === 'ymd') ? [first, second] : [second, first]
    if (isYear(day)) return err(TOO_MANY)
    const readAs = isYear(year) ? undefined : 'short-year'
    return ok({ ...found, year: fullYear(year, reader), day: day.value, readAs })
  }
  if (!second) return single(found, first)
  if (!third) {
    const [year, month] = isYear(first) ? [first, second] : [second, first]
    if (!isYear(year)) return ok({ ...found, ...dayAndMonth(first, second, reader.order) })
    return isYear(month) ? err(TOO_MANY) : ok({ ...found, year: year.value, month: month.value })
  }
  const triple = ordered([first, second, third], reader.order)
  if (!triple) return err(TOO_MANY)
  const { year, month, day, readAs, other } = triple
  return ok({
    ...found,
    year: fullYear(year, reader),
    month: month.value,
    day: day.value,
    readAs: readAs ?? (isYear(year) ? undefined : 'short-year'),
    other: other && { month: other.month.value, day: other.day.value },
  })
}

/** "2022年3月4日": each says what it is. */
function asCounted(found: Fields, numbers: readonly NumberToken[]): Result<Fields, string> {
  const counted = new Map(numbers.map(({ unit, value }) => [unit, value]))
  if (counted.size < numbers.length) return err(TOO_MANY)
  return ok({ ...found, ...Object.fromEntries(counted) })
}

/** "20221020" is ISO 8601 without hyphens. */
function single(found: Fields, { value, digits }: NumberToken): Result<Fields, string> {
  if (digits === 8)
    return ok({ ...found, year: Math.floor(value / 10_000), month: Math.floor(value / 100) % 100, day: value % 100 })
  return ok(digits >= 3 ? { ...found, year: value } : { ...found, day: value })
}

/** Without a year: one end of a range that has it at the other. */
const dayAndMonth = (first: NumberToken, second: NumberToken, order: NumberOrder) =>
  order === 'dmy' ? { day: first.value, month: second.value } : { month: first.value, day: second.value }

const isYear = ({ digits }: NumberToken) => digits >= 3

/** As CLDR reads years of two digits: from 80 years back to 19 years ahead. */
function fullYear({ value, digits }: NumberToken, { thisYear }: Reader): number {
  if (digits > 2) return value
  const first = thisYear - 80
  return first + ((((value - first) % 100) + 100) % 100)
}

function wordFields(tokens: readonly Token[]): Fields {
  const phrases = tokens.filter(token => token.is === 'phrase')
  const clear = phrases.find(phrase => phrase.meanings.length === 1 && isPhrase(phrase, 'month'))
  const hasDay = tokens.some(token => token.is === 'number' && token.digits <= 2)
  // "kesä" is short for June in Finnish, beside a day; else it is the summer.
  const monthAt = clear ?? phrases.find(phrase => isPhrase(phrase, 'month') && (hasDay || !isPhrase(phrase, 'season')))
  // "mar" is Tuesday as well as March in three languages: the other one, if one of two is surely the month.
  const meaning = <Is extends Meaning['is']>(is: Is) =>
    phrases
      .filter(phrase => (phrase === monthAt) === (is === 'month'))
      .flatMap(({ meanings }) => meanings)
      .find((found): found is Extract<Meaning, { readonly is: Is }> => found.is === is)
  const isNumberLast =
    monthAt !== undefined && tokens.findLastIndex(({ is }) => is === 'number') > tokens.indexOf(monthAt)
  return {
    month: meaning('month')?.number,
    isNumberLast: isNumberLast || undefined,
    weekday: meaning('weekday')?.number,
    grouping: meaning('season')?.number,
    isBefore: meaning('era')?.isBefore,
    relative: meaning('relative'),
  }
}

const signsOf = (tokens: readonly Token[]): Fields => ({
  approximate: tokens.some(token => isPhrase(token, 'about') || (token.is === 'mark' && token.text === '~')),
  uncertain: tokens.some(token => isPhrase(token, 'perhaps') || (token.is === 'mark' && token.text === '?')),
})

/** The number right before the era, or right after where nothing stands before: "44 v. Chr.", "MÖ 44", "44? BC". */
function yearBesideEra(tokens: readonly Token[]): NumberToken | undefined {
  const said = tokens.filter(token => token.is !== 'mark' && (!isPhrase(token, 'skip') || isPhrase(token, 'era')))
  const at = said.findIndex(token => isPhrase(token, 'era'))
  return [said[at - 1], said[at + 1]].find(token => token?.is === 'number')
}

const isDecade = ({ value, digits, ending }: NumberToken, tokens: readonly Token[], { isDecadeEnding }: Reader) =>
  digits >= 3 &&
  digits <= 4 &&
  value % 10 === 0 &&
  (isDecadeEnding(ending) || tokens.some(token => isPhrase(token, 'decade')))

/** "Q3", "3rd quarter", "T3", "H1", and the same with the word first. */
function partOfYear(tokens: readonly Token[], numbers: readonly NumberToken[]) {
  const part = PARTS.find(({ is }) => tokens.some(token => isPhrase(token, is)))
  if (!part) return undefined
  const number = numbers.find(({ value, digits }) => digits === 1 && value >= 1 && value <= part.count)
  // A letter that stands for a quarter may stand for something else where it has no number to itself.
  if (!number) return tokens.some(token => isOnly(token, part.is)) ? 'none' : undefined
  return { number, code: part.firstCode + number.value - 1 }
}

type Only<Is extends Meaning['is']> = Phrase & { readonly meanings: readonly [Extract<Meaning, { readonly is: Is }>] }

const isOnly = <Is extends Meaning['is']>(token: Token, is: Is): token is Only<Is> =>
  isPhrase(token, is) && token.meanings.length === 1
