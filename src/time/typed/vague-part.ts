/** "Mid March 2019", "early 2017", "late 19th century": parts of a time of which nobody has agreed on the bounds. */
import { civilOf, daysInMonth } from '../calendar.ts'
import { twoDigits } from '../day-text.ts'
import { boundsOf } from '../edtf/bounds.ts'
import type { Edtf } from '../edtf/parse.ts'
import { yearText } from '../edtf/parse-moment.ts'
import { type Reading, refused } from './reading.ts'

/** First, second and third part. German as well, since it has a word for each. */
const PARTS: readonly RegExp[] = [
  /^early$|^beginning|^start|^anfang/i,
  /^mid|^mitte/i,
  /^late$|^end/i, // "end of", "Ende"
]
const VAGUE =
  /^(?:in |at )?(?:the )?(early|mid|middle of|late|beginning of|start of|end of|anfang|mitte|ende)[\s-]+(?:in )?(?:the )?(.+)$/i

/** Not read: answered with a third of the time, and the words to keep. Undefined where it is no such part. */
export function refusedVaguePart(text: string, read: (text: string) => Reading): Reading | undefined {
  const [, word = '', rest = ''] = VAGUE.exec(text) ?? []
  const whole = rest === '' ? undefined : read(rest)
  const part = PARTS.findIndex(words => words.test(word))
  const bounds = whole?.ok ? thirdOf(whole.value.date, part) : undefined
  if (bounds === undefined) return undefined
  const says = `“${word}” has no agreed bounds: write [${bounds.join('..')}]`
  return refused(`${says}, or others.`, `${says} or what the document allows, and “${text}” as date phrase`)
}

type Thirds = readonly (readonly [first: number, last: number])[]

const DAYS: Thirds = [
  [1, 10],
  [11, 20],
  [21, 31],
]
const MONTHS: Thirds = [
  [1, 4],
  [5, 8],
  [9, 12],
]
const YEARS_OF_DECADE: Thirds = [
  [0, 3],
  [4, 6],
  [7, 9],
]
const YEARS_OF_CENTURY: Thirds = [
  [0, 33],
  [34, 66],
  [67, 99],
]

/** The first and the last that the part can be: days of a month, months of a year, years of a decade or a century. */
function thirdOf(date: Edtf, part: number): readonly string[] | undefined {
  if (date.kind !== 'date') return undefined
  const { precision, earliest } = boundsOf(date)
  const { year, month } = civilOf(earliest)
  const inYear = (n: number) => `${yearText(year)}-${twoDigits(n)}`
  switch (precision) {
    case 'month':
      return DAYS[part]?.map(day => `${inYear(month)}-${twoDigits(Math.min(day, daysInMonth(year, month)))}`)
    case 'year':
      return MONTHS[part]?.map(inYear)
    case 'decade':
      return YEARS_OF_DECADE[part]?.map(n => yearText(year + n))
    case 'century':
      return YEARS_OF_CENTURY[part]?.map(n => yearText(year + n))
    default:
      return undefined
  }
}
