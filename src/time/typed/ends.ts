/** The two ends of a range: where a text is parted, and what one end says for the other as well. */
import type { Fields } from './fields.ts'
import { isPhrase, type Token } from './tokens.ts'

/** One date, or the two of a range: parted by a dash, by "to", or by "and" after "between". */
export function endsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
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
function isLaterYear(year: number, { value, digits }: Extract<Token, { is: 'number' }>, tokens: readonly Token[]) {
  if (digits !== 2 || value <= year % 100 || tokens.some(token => isPhrase(token, 'month'))) return false
  return value > 12 || tokens.some(token => isPhrase(token, 'season'))
}

/** "300–200 BC" and "44–27 BC" name the era once, for both; "27 BC – 476" is no such thing. */
export function withEraOf(end: Fields, start: Fields): Fields {
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

const WINTER = 24

/** "winter 2022–23" is one winter; "Q4 2022 – Q1 2023" is two quarters, and "summer 2022–2023" two summers. */
export const isOneWinter = ({ grouping, year }: Fields, { year: next, day, month, grouping: other }: Fields) =>
  grouping === WINTER &&
  year !== undefined &&
  month === undefined &&
  other === undefined &&
  (next === year + 1 || (next === undefined && day === (year + 1) % 100))

/** "1990–95": of the end only the last two digits. */
export const isNextYears = ({ year, month, grouping }: Fields, end: Fields) =>
  year !== undefined &&
  month === undefined &&
  grouping === undefined &&
  end.year === undefined &&
  end.month === undefined &&
  end.day !== undefined &&
  end.day > year % 100

export function completed(fields: Fields, other: Fields): Fields {
  if (fields.relative || fields.decade !== undefined || fields.century !== undefined) return fields
  const year = fields.year ?? other.year
  const isYear = fields.year !== undefined && fields.month === undefined && fields.day === undefined
  const month = fields.month ?? (isYear || fields.grouping !== undefined ? undefined : other.month)
  return { ...fields, year, month }
}
