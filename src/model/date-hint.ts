import type { CivilDate } from '../time/calendar.ts'
import { readTypedDate, type TypedDate } from '../time/typed/typed-date.ts'
import type { Problem } from './problem.ts'

/** Languages in which dates of datasets are written most; of numbers the order of the first counts. */
const LOCALES = ['en-GB', 'fr', 'de', 'es']
/** What means another day a century later, such as "yesterday" and "'57", is no date that we could name. */
const CLOCKS: readonly CivilDate[] = [1950, 2050].map(year => ({ year, month: 1, day: 1 }))

/**
 * What to do about a problem: where a date is written in words or in another order, the EDTF that was probably meant. Asked
 * where a problem is shown, not by the rule that finds it: every dataset is checked, and few need words read.
 */
export function hintOf({ hint, date }: Pick<Problem, 'hint' | 'date'>): string | undefined {
  const meant = date === undefined ? undefined : dateMeant(date)
  if (!meant) return hint
  const { edtf, otherwise } = meant
  return otherwise === undefined ? `write ${edtf}` : `write ${edtf}, or ${otherwise} if the month comes first`
}

/**
 * The EDTF of a date that is written in words or in numbers, in any century; undefined if it cannot be read, or only by guessing.
 * `otherwise`: what it is if the month comes first.
 */
export function dateMeant(date: string): Pick<TypedDate, 'edtf' | 'otherwise'> | undefined {
  const [read, later] = CLOCKS.map(today => readTypedDate(date, { locales: LOCALES, today }))
  return read?.ok && later?.ok && read.value.edtf === later.value.edtf ? read.value : undefined
}
