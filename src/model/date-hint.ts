import type { CivilDate } from '../time/calendar.ts'
import { readTypedDate, type TypedDate } from '../time/typed/typed-date.ts'
import type { Problem } from './problem.ts'

/** Languages in which dates of datasets are written most; of numbers the order of the first counts. */
const LOCALES = ['en-GB', 'fr', 'de', 'es']
/** What means another day a century later, such as "yesterday" and "'57", is no date that we could name. */
const CLOCKS: readonly CivilDate[] = [1950, 2050].map(year => ({ year, month: 1, day: 1 }))
/** With dots between numbers the day comes first everywhere. */
const DOTTED = /^\d{1,2}\.\s?\d{1,2}\.[\d.\s–-]*$/

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
 * The EDTF of a date that is written in words or in numbers, in any century; undefined if it cannot be read. `readAs`: how numbers
 * were read that another country would read otherwise; `otherwise`: what they are then, where it is known.
 */
export function dateMeant(date: string): Pick<TypedDate, 'edtf' | 'readAs' | 'otherwise'> | undefined {
  const [read, later] = CLOCKS.map(today => readTypedDate(date, { locales: LOCALES, today }))
  if (!read?.ok || !later?.ok || read.value.edtf !== later.value.edtf) return undefined
  const { edtf, readAs, otherwise } = read.value
  return DOTTED.test(date.trim()) ? { edtf, readAs: undefined, otherwise: undefined } : { edtf, readAs, otherwise }
}
