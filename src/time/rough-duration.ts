import { counted } from '../lib/counted.ts'
import { type Duration, MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR } from './span.ts'

export type Unit = readonly [name: string, ms: Duration]

/** From the largest on. */
export const UNITS: readonly Unit[] = [
  ['year', MS_PER_YEAR],
  ['month', MS_PER_YEAR / 12],
  ['day', MS_PER_DAY],
  ['hour', MS_PER_HOUR],
]

/** A length of time in its largest unit of which there are two, for a scale and not for a date: "5 months", "2 years". */
export function roughDuration(length: Duration): string {
  const [name, ms] = UNITS.find(([, ms]) => length >= 1.95 * ms) ?? ['hour', MS_PER_HOUR]
  return counted(Math.max(1, Math.round(length / ms)), name)
}
