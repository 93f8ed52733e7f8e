/** "Mid March 2019", "early 2017", "late 19th century": parts of a time of which nobody has agreed on the bounds. */
import { civilOf, daysInMonth } from '../calendar.ts'
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
  const bounds = whole?.ok
    ? thirdOf(
        whole.value.date,
        PARTS.findIndex(part => part.test(word)),
      )
    : undefined
  if (bounds === undefined) return undefined
  const says = `“${word}” has no agreed bounds: write [${bounds.join('..')}]`
  return refused(`${says}, or others.`, `${says} or what the document allows, and “${text}” as date phrase`)
}

/** The last day, month or year of the first and the second part. */
const DAYS = [10, 20]
const MONTHS = [4, 8]
const YEARS_OF_DECADE = [3, 6]
const YEARS_OF_CENTURY = [33, 66]

/** The first and the last that the part can be: days of a month, months of a year, years of a decade or a century. */
function thirdOf(date: Edtf, part: number): readonly [string, string] | undefined {
  if (date.kind !== 'date') return undefined
  const { precision, earliest } = boundsOf(date)
  const { year, month } = civilOf(earliest)
  const within = ([first = 0, second = 0]: readonly number[], from: number, to: number, text: (n: number) => string) =>
    [text([from, first + 1, second + 1][part] ?? from), text([first, second, to][part] ?? to)] as const
  switch (precision) {
    case 'month':
      return within(DAYS, 1, daysInMonth(year, month), day => `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`)
    case 'year':
      return within(MONTHS, 1, 12, month => `${yearText(year)}-${twoDigits(month)}`)
    case 'decade':
      return within(YEARS_OF_DECADE, 0, 9, n => yearText(year + n))
    case 'century':
      return within(YEARS_OF_CENTURY, 0, 99, n => yearText(year + n))
    default:
      return undefined
  }
}

const twoDigits = (n: number) => String(n).padStart(2, '0')
