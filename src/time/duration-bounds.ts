import { counted } from '../lib/counted.ts'
import { UNITS, type Unit } from './rough-duration.ts'
import { type Duration, MS_PER_HOUR, MS_PER_YEAR } from './span.ts'

/** Months and years are not all of one length: so much of a unit is no more and no less. */
const SLACK = 0.07
/** Of the length: in a larger unit, the bound would be further off. */
const MOST_OFF = 0.2
/** Of a small unit nobody has a notion of more. */
const MOST_COUNTED = 60

const HOUR: Unit = ['hour', MS_PER_HOUR]

type Bound = 'at least' | 'at most'

const roundedTo = (ms: Duration, length: Duration, bound: Bound) =>
  bound === 'at least' ? Math.floor(length / ms + SLACK) : Math.ceil(length / ms - SLACK)

const isNear = (ms: Duration, length: Duration, bound: Bound) =>
  Math.abs(roundedTo(ms, length, bound) * ms - length) <= MOST_OFF * length

const inUnit = ([name, ms]: Unit, length: Duration, bound: Bound) =>
  counted(Math.max(1, roundedTo(ms, length, bound)), name)

/** No more than it is, `at least`, or no less, `at most`: 5 months and 22 days are at least 5 months, and at most 6. */
export function boundOfDuration(length: Duration, bound: Bound): string {
  const unit = UNITS.find(([, ms]) => length >= 1.95 * ms && isNear(ms, length, bound))
  return inUnit(unit ?? HOUR, length, bound)
}

/** From where to where a length lies: both in one unit where that is near enough. */
export function rangeOfDurations(least: Duration, most: Duration): readonly [string, string] {
  const shared =
    UNITS.find(([, ms]) => most >= 1.95 * ms && isNear(ms, least, 'at least') && isNear(ms, most, 'at most')) ?? HOUR
  const [, ms] = shared
  if (ms < MS_PER_YEAR && roundedTo(ms, most, 'at most') > MOST_COUNTED)
    return [boundOfDuration(least, 'at least'), boundOfDuration(most, 'at most')]
  return [inUnit(shared, least, 'at least'), inUnit(shared, most, 'at most')]
}
