/** The two ends of a range: where a text is parted, and what one end says for the other as well. */
import { err, ok, type Result } from '../../lib/result.ts'
import { yearText } from '../edtf/parse-moment.ts'
import { yearInWords } from '../year-words.ts'
import { type Fields, NO_YEAR_0 } from './fields.ts'
import { isPhrase, type NumberToken, type Token } from './tokens.ts'

type Tokens = readonly Token[]

/**
 * One date, or the two of a range: parted by a dash, by "to", or by "and" after "between". More where a winter
 * has a dash of its own (see `withWholeWinters`).
 */
export function partsOf(tokens: Tokens): Result<readonly Tokens[], string> {
  const parts = [...breaksIn(tokens), tokens.length].map((at, i, all) =>
    tokens.slice(i === 0 ? 0 : (all[i - 1] ?? 0) + 1, at),
  )
  const signed = parts.map(signedYear).find(year => year !== undefined)
  if (signed !== undefined) return err(signed === 0 ? NO_YEAR_0 : withoutSign(signed))
  if (isDash(tokens[0])) return err('No date stands before the dash.')
  return isDash(tokens.at(-1)) ? err('No date stands after the dash.') : ok(parts)
}

/** The places of the words and dashes that part dates. A hyphen within a date is none. */
function breaksIn(tokens: Tokens): readonly number[] {
  const between = tokens.findIndex(token => isPhrase(token, 'between'))
  const isInside = (at: number) => at > 0 && at < tokens.length - 1
  const word = tokens.findIndex(
    (token, at) =>
      isInside(at) &&
      ((isPhrase(token, 'to') && !isPhrase(token, 'skip')) ||
        (between !== -1 && at > between && isPhrase(token, 'and'))),
  )
  // A hyphen is judged by the words on its side of a dash: "winter 2022-23 – May 2023".
  const isBetweenEnds = (at: number) => at === word || tokens[at]?.is === 'dash'
  const startAround = (at: number) => tokens.findLastIndex((_, i) => i < at && isBetweenEnds(i)) + 1
  const sideOf = (at: number) => {
    const end = tokens.findIndex((_, i) => i > at && isBetweenEnds(i))
    return tokens.slice(startAround(at), end === -1 ? undefined : end)
  }
  const isBreak = (token: Token, at: number) =>
    at === word ||
    (isInside(at) &&
      (token.is === 'dash' || (token.is === 'hyphen' && isRangeHyphen(sideOf(at), at - startAround(at)))))
  return tokens.flatMap((token, at) => (isBreak(token, at) ? at : []))
}

const isDash = (token: Token | undefined) => token?.is === 'dash' || token?.is === 'hyphen'

/** 500 of "-500" and "c. -500", but nothing of "-5 March 2022". */
function signedYear(tokens: Tokens): number | undefined {
  const [number, ...others] = tokens.filter(token => token.is === 'number')
  if (!number || (number.digits <= 2 && others.length > 0)) return undefined
  const sign = tokens[tokens.indexOf(number) - 1]
  return sign?.is === 'hyphen' && sign.isSign ? number.value : undefined
}

/** Who counts a year 0 means 501 BCE by "-500"; others mean 500 BCE. */
const withoutSign = (year: number) =>
  `“-${year}” was not understood: write ${yearInWords(-year)}, which is ${yearText(-year)} in EDTF, or ${yearInWords(1 - year)}.`

/** "1990-1995", "1990-95", "17-19 October 2022" and "Oct-Dec 2022", but not "30-3-2022", "20-Oct-2022" and "2022-10". */
function isRangeHyphen(tokens: Tokens, at: number): boolean {
  if (tokens.filter(token => token.is === 'hyphen').length > 1) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before?.is === 'number' && after?.is === 'number')
    return before.digits > 2 === after.digits > 2 || (before.digits === 4 && isLaterYear(before.value, after, tokens))
  return isPhrase(before, 'month') && isPhrase(after, 'month')
}

/** Of two digits, which could be a month or a day as well: not in "2022-13" and "Oct 2022-23", but in "winter 2009-10". */
function isLaterYear(year: number, ending: NumberToken, tokens: Tokens): boolean {
  if (ending.digits !== 2 || tokens.some(token => isPhrase(token, 'month'))) return false
  if (tokens.some(token => isPhrase(token, 'season'))) return ending.value === (year + 1) % 100
  return (ending.value > 12 || ending.value === 0) && laterYear(year, ending) !== undefined
}

/** How far beyond the turn of a century the last two digits still name a year. */
const NEAR_YEARS = 50

/** 1995 of "1990–95", 1907 of "1905–7", 1900 of "1899–00". */
function laterYear(year: number, { value, digits }: Pick<NumberToken, 'value' | 'digits'>): number | undefined {
  const ahead = (((value - year) % 100) + 100) % 100
  const isNear = digits === 2 && ahead > 0 && ahead < NEAR_YEARS
  return value > year % 100 || isNear ? year + ahead : undefined
}

/**
 * "300–200 BC", "44–27 BC" and "March 44 – May 43 BC" name the era once, for both; "27 BC – 476" is no such thing. In "17 March –
 * 3 May 44 BC" the 17 is a day.
 */
export function withEraOf(end: Fields, start: Fields): Fields {
  if (end.isBefore === undefined || start.isBefore !== undefined) return start
  if (isYearBesideEra(start, end)) return { ...start, ...inEra(start.day, end.isBefore), day: undefined }
  // Beside an era, two digits are all of a year.
  if (start.readAs !== 'short-year' || start.year === undefined) return { ...start, ...inEra(start.year, end.isBefore) }
  return { ...start, ...inEra(start.year % 100, end.isBefore), readAs: undefined }
}

function isYearBesideEra({ year, month, day, grouping, isNumberLast }: Fields, end: Fields): boolean {
  if (!day || year !== undefined || end.year === undefined || end.day !== undefined) return false
  return month === undefined ? grouping !== undefined || end.month === undefined : isNumberLast === true
}

const inEra = (year: number | undefined, isBefore: boolean) => ({
  year: year !== undefined && isBefore ? 1 - year : year,
  isBefore,
})

/** "winter 2022–23 – May 2023" is two dates, of which the first has a dash of its own. */
export function withWholeWinters(parts: readonly Fields[]): readonly Fields[] {
  const [first, second, ...others] = parts
  if (!first || !second) return parts
  const start = withEraOf(second, first)
  return isOneWinter(start, second)
    ? [start, ...withWholeWinters(others)]
    : [first, ...withWholeWinters([second, ...others])]
}

const WINTER = 24

/** "winter 2022–23" is one winter; "Q4 2022 – Q1 2023" is two quarters, and "summer 2022–2023" two summers. */
const isOneWinter = ({ grouping, year }: Fields, { year: next, day, month, grouping: other }: Fields) =>
  grouping === WINTER &&
  year !== undefined &&
  month === undefined &&
  other === undefined &&
  (next === year + 1 || (next === undefined && day === (year + 1) % 100))

/** "1990–95": of the end only the last `digits` are given. Before our era none are left out. */
export function withWholeYear(start: Fields, end: Fields, digits: number): Fields {
  const { year, month, grouping } = start
  const isAlone = [month, grouping, end.year, end.month, end.grouping].every(part => part === undefined)
  if (year === undefined || end.day === undefined || !isAlone) return end
  const whole = year > 0 ? laterYear(year, { value: end.day, digits }) : end.day || undefined
  return whole === undefined ? end : { ...end, year: whole, day: undefined }
}

export function completed(fields: Fields, other: Fields): Fields {
  if (fields.relative || fields.decade !== undefined || fields.century !== undefined) return fields
  const year = fields.year ?? other.year
  const isYear = fields.year !== undefined && fields.month === undefined && fields.day === undefined
  const month = fields.month ?? (isYear || fields.grouping !== undefined ? undefined : other.month)
  return { ...fields, year, month }
}

/**
 * "c. 1990–1995" doubts both years, and "c. 1990 – 1995" the first alone, as the page itself writes them: what stands before two dates
 * that are written as one word is said of both. Hyphens within a date and the dash of a winter part no dates.
 */
export function withSharedDoubt(tokens: Tokens, { approximate, uncertain }: Fields, end: Fields): Fields {
  const [first] = tokens.filter(token => !isPhrase(token, 'skip'))
  const isBefore = first?.is === 'mark' || isPhrase(first, 'about') || isPhrase(first, 'perhaps')
  const isTight = breaksIn(tokens).every(at => {
    const token = tokens[at]
    return token?.is === 'hyphen' || (token?.is === 'dash' && token.isTight)
  })
  return isBefore && isTight && !end.approximate && !end.uncertain ? { ...end, approximate, uncertain } : end
}
