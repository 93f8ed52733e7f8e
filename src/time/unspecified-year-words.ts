import type { Mask, RoundedYear } from './edtf/expression.ts'
import { yearRange } from './edtf/unspecified.ts'
import { betweenAnd, joinRange, withDash } from './join-words.ts'
import type { Wording } from './moment-words.ts'
import { ordinal, yearInWords, yearTokens } from './year-words.ts'

/** A year not all of whose digits are known: "the 1990s", "the 20th century", "between 1090 and 1999". */
export function unspecifiedYear(year: Mask | RoundedYear, wording: Wording): string {
  if (typeof year !== 'string') return roundedYear(year, wording)
  if (/^-?XXXX$/.test(year)) return wording === 'full' ? 'an unknown year' : 'unknown year'
  return namedPeriod(year, wording) ?? fromTo(year, wording)
}

const DECADE = /^(\d\d\d)X$/
const CENTURY = /^(-?)(\d\d)XX$/
const MILLENNIUM = /^(-?)(\dX)XX$/

/**
 * By custom `19XX` is called the 20th century, though that ends with 2000. Before our era the names fit exactly:
 * `-01XX` is 200 to 101 BCE. Decades do not ("the 190s BCE" is not 191 to 200 BCE), so they have no name here.
 */
function namedPeriod(mask: Mask, wording: Wording): string | undefined {
  const article = wording === 'full' ? 'the ' : ''
  const decade = DECADE.exec(mask)
  if (decade && mask !== '000X') return `${article}${Number(decade[1])}0s`
  const [, sign, digits] = CENTURY.exec(mask) ?? MILLENNIUM.exec(mask) ?? []
  if (digits === undefined) return undefined
  const era = sign ? ' BCE' : ''
  const isCentury = !digits.endsWith('X')
  const number = ordinal(Number.parseInt(digits, 10) + 1)
  if (wording === 'few') return `${number} ${isCentury ? 'c.' : 'mill.'}${era}`
  return `the ${number} ${isCentury ? 'century' : 'millennium'}${era}`
}

function fromTo(year: Mask | RoundedYear, wording: Wording): string {
  const { first, last } = yearRange(year)
  return joinRange(yearTokens(first), yearTokens(last), wording === 'full' ? betweenAnd : withDash)
}

function roundedYear(year: RoundedYear, wording: Wording): string {
  const estimate = yearInWords(year.estimate)
  return wording === 'full' ? `about ${estimate} (${fromTo(year, wording)})` : `c. ${estimate}`
}
