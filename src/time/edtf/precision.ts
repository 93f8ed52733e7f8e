import { assertNever } from '../../lib/assert.ts'
import type { CalendarDate, Moment } from './expression.ts'
import { type GroupingUnit, groupingRule } from './grouping.ts'
import { openDigits } from './unspecified.ts'

/**
 * How finely a date is known. `range`: somewhere between two dates (a one-of set, or a year with more open digits
 * than have a name). `unknown`: nothing bounds it on either side, or no digit of the year in front is given.
 */
export type Precision =
  | 'time'
  | 'day'
  | 'month'
  | GroupingUnit
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'range'
  | 'unknown'

/** From fine to coarse. Their places in this list are stored in files (`model/event-columns.ts`): add at the end only. */
export const PRECISIONS: readonly Precision[] = [
  ...(['time', 'day', 'month', 'quarter', 'season', 'third', 'half'] as const),
  ...(['year', 'decade', 'century', 'millennium', 'range', 'unknown'] as const),
]
const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium']

/** Of nothing: 'unknown'. */
export function coarsest(precisions: readonly Precision[]): Precision {
  if (precisions.length === 0) return 'unknown'
  const ranks = precisions.map(precision => PRECISIONS.indexOf(precision))
  return PRECISIONS[Math.max(...ranks)] ?? 'unknown'
}

export function momentPrecision(moment: Moment): Precision {
  switch (moment.kind) {
    case 'time':
      return 'time'
    case 'grouping':
      return openDigits(moment.year) === 0 ? groupingRule(moment.code).unit : yearPrecision(moment.year)
    case 'date':
      return datePrecision(moment)
    default:
      return assertNever(moment)
  }
}

/** The first component with an open digit decides: 25 December of `156X-12-25` is known to the decade only. */
function datePrecision({ year, month, day }: CalendarDate): Precision {
  if (openDigits(year) > 0 || month === undefined || typeof month === 'string') return yearPrecision(year)
  return typeof day === 'number' ? 'day' : 'month'
}

function yearPrecision(year: CalendarDate['year']): Precision {
  if (typeof year === 'string' && /^-?X/.test(year)) return 'unknown'
  return YEAR_PRECISIONS[openDigits(year)] ?? 'range'
}
