import type { CivilDate } from '../time/calendar.ts'
import type { ReadAs } from '../time/typed/number-order.ts'
import type { Reading } from '../time/typed/reading.ts'
import { readWords, type TypedDate } from '../time/typed/typed-date.ts'
import type { Problem } from './problem.ts'

/** Languages in which dates of datasets are written most; of numbers the order of the first counts. */
const LOCALES = ['en-GB', 'fr', 'de', 'es']
/** What means another day a century later, such as "yesterday" and "'57", is no date that we could name. */
const CLOCKS: readonly CivilDate[] = [1950, 2050].map(year => ({ year, month: 1, day: 1 }))
/** With dots between numbers the day comes first everywhere. */
const DOTTED = /^\d{1,2}\.\s?\d{1,2}\.[\d.\s–-]*$/

type DateMeant = Pick<TypedDate, 'edtf' | 'readAs' | 'otherwise'>

/**
 * What to do about a problem: where a date is written in words or in another order, the EDTF that was probably meant, or why
 * there is none. Asked where a problem is shown, not by the rule that finds it: every dataset is checked, and few need words read.
 */
export function hintOf({ hint, date }: Pick<Problem, 'hint' | 'date'>): string | undefined {
  if (date === undefined) return hint
  const read = readings(date)
  const meant = meantBy(read, date)
  return meant ? asHint(meant) : (adviceIn(read) ?? hint)
}

/**
 * The EDTF of a date that is written in words or in numbers, in any century; undefined if it cannot be read. `readAs`: how numbers
 * were read that another country would read otherwise; `otherwise`: what they are then, where it is known.
 */
export const dateMeant = (date: string): DateMeant | undefined => meantBy(readings(date), date)

function meantBy([read, later]: readonly Reading[], date: string): DateMeant | undefined {
  if (!read?.ok || !later?.ok || read.value.edtf !== later.value.edtf) return undefined
  const { edtf, readAs, otherwise } = read.value
  return DOTTED.test(date.trim()) ? { edtf, readAs: undefined, otherwise: undefined } : { edtf, readAs, otherwise }
}

const readings = (date: string) => CLOCKS.map(today => readWords(date, { locales: LOCALES, today }))

/** What to write in place of words that are a date, but not one that can be read. */
function adviceIn(readings: readonly Reading[]): string | undefined {
  const [hint, later] = readings.map(read => (read.ok ? undefined : read.error.hint))
  return hint === later ? hint : undefined
}

const asHint = ({ edtf, readAs, otherwise }: DateMeant) =>
  `write ${edtf}${otherwise === undefined ? '' : `, or ${otherwise} ${WHEN_OTHERWISE[readAs ?? 'day-first']}`}`

const MONTH_FIRST = 'if the month comes first'
const WHEN_OTHERWISE: Readonly<Record<ReadAs, string>> = {
  'day-first': MONTH_FIRST,
  'month-first': MONTH_FIRST,
  'short-year': MONTH_FIRST,
  dotted: MONTH_FIRST,
  'month-after-slash': 'if two years are meant',
  'both-years': 'if it is one of the two',
}
