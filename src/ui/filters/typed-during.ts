import { err, ok, type Result } from '../../lib/result.ts'
import { readDuring } from '../../model/during.ts'
import { dateInWords } from '../../time/date-words.ts'
import type { Edtf } from '../../time/edtf/expression.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import type { TypedDate } from '../../time/typed/typed-date.ts'

/** The EDTF of a time as a reader types it: `2022-10` of `October 2022`. The error is a sentence for that reader. */
export function readTypedDuring(
  typed: string,
  read: (typed: string) => Result<TypedDate, string>,
): Result<string, string> {
  const date = read(typed)
  if (!date.ok) return date
  const { edtf } = date.value
  return readDuring(edtf).ok ? ok(edtf) : err('That has neither a beginning nor an end.')
}

/**
 * What to show as typed where the time comes from the address: its words if they would be read as it, else the EDTF itself.
 * Which those are is decided here without the reader of dates, that the page of an address need not fetch it.
 */
export function typedDuring(during: string | undefined): string {
  const parsed = during === undefined ? undefined : parseEdtf(during)
  if (during === undefined || !parsed?.ok) return ''
  return isPlain(parsed.value) ? dateInWords(parsed.value) : during
}

const LAST_PLAIN_YEAR = 9_999
/** The seasons of no hemisphere. */
const isSeason = (code: number) => code <= 24

/** A day, a month, a season, a year or a decade, with nothing in doubt. */
function isPlain(date: Edtf): boolean {
  if (date.kind !== 'date' && date.kind !== 'grouping') return false
  const { year, qualifiers } = date
  if (qualifiers.year || qualifiers.month || qualifiers.day) return false
  if (typeof year === 'number' && Math.abs(year) <= LAST_PLAIN_YEAR)
    return date.kind === 'grouping'
      ? isSeason(date.code)
      : typeof date.month !== 'string' && typeof date.day !== 'string'
  const isDecade = typeof year === 'string' && /^[1-9]\d\dX$/.test(year)
  return isDecade && date.kind === 'date' && date.month === undefined
}
