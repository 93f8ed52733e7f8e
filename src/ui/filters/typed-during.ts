import { err, ok, type Result } from '../../lib/result.ts'
import { readDuring } from '../../model/during.ts'
import { dateInWords } from '../../time/date-words.ts'
import type { Digits, Edtf, Year } from '../../time/edtf/expression.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import { readTypedDate } from '../../time/typed-date.ts'
import { capitalised } from '../words/capitalised.ts'

/** The EDTF of a time as a reader types it: `2022-10` of `October 2022`. The error is a sentence for that reader. */
export function readTypedDuring(typed: string): Result<string, string> {
  const text = typed.trim()
  const date = readTypedDate(text)
  if (!date.ok) return err(asSentence(date.error))
  const edtf = parseEdtf(text).ok ? text : edtfOf(date.value)
  const span = readDuring(edtf)
  return span.ok ? ok(edtf) : err(asSentence(span.error))
}

/** What to show as typed where the time comes from the address: words that would be read as it, else the EDTF itself. */
export function typedDuring(during: string | undefined): string {
  const parsed = during === undefined ? undefined : parseEdtf(during)
  if (during === undefined || !parsed?.ok) return ''
  const words = dateInWords(parsed.value)
  const back = readTypedDuring(words)
  return back.ok && back.value === during ? words : during
}

/** Words make no more than a year, a decade, a season, a month or a day; all else was typed as EDTF. */
function edtfOf(date: Edtf): string {
  if (date.kind === 'grouping') return [yearText(date.year), date.code].join('-')
  if (date.kind !== 'date') throw new Error(`words were read as a ${date.kind}`)
  return [yearText(date.year), date.month, date.day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-')
}

const yearText = (year: Year | Digits): string =>
  typeof year === 'number' ? `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}` : String(year)

const asSentence = (text: string) => capitalised(text).replace(/[^.]$/, '$&.')
