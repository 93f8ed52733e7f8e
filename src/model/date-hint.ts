import type { CivilDate } from '../time/calendar.ts'
import { readTypedDate } from '../time/typed/typed-date.ts'
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
  if (date === undefined) return hint
  const [read, later] = CLOCKS.map(today => readTypedDate(date, { locales: LOCALES, today }))
  if (!read?.ok || !later?.ok || read.value.edtf !== later.value.edtf) return hint
  const { edtf, otherwise } = read.value
  return otherwise === undefined ? `write ${edtf}` : `write ${edtf}, or ${otherwise} if the month comes first`
}
