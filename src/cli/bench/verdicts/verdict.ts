import { ensure } from '../../../lib/assert.ts'
import type { ContestantName } from '../contestants.ts'
import type { Findings } from '../findings.ts'
import { amount, times } from '../report/cells.ts'
import type { Dataset } from '../setting.ts'
import { MEASURES, type MeasureKey, summarise } from '../summary.ts'

/** What became of one target at one size. */
export type Verdict = {
  readonly target: string
  /** Of which dataset. */
  readonly at: string
  readonly found: string
  readonly wanted: string
  readonly outcome: 'met' | 'not met' | 'not measured'
}

type About = Pick<Verdict, 'target' | 'at'>
export type Reading = number | 'did not finish' | 'not measured'

/** Whoever is not even tried any more, having failed with less, did not finish. */
export function readingOf(
  { entries, skips }: Findings,
  contestant: ContestantName,
  { key }: Dataset,
  measureKey: MeasureKey,
): Reading {
  const measure = ensure(
    MEASURES.find(({ key }) => key === measureKey),
    measureKey,
  )
  const isOfThis = (one: { contestant: string; dataset: string }) =>
    one.contestant === contestant && one.dataset === key
  if (!entries.some(isOfThis))
    return skips.some(skip => isOfThis(skip) && skip.isHopeless) ? 'did not finish' : 'not measured'
  return summarise(entries, contestant, key, measure) ?? 'did not finish'
}

export function atMost(about: About, reading: Reading, limit: number, unit: 'ms' | 'MB' | 's' | ''): Verdict {
  const wanted = `≤ ${amountOf(limit, unit)}`
  if (typeof reading !== 'number') return { ...about, found: reading, wanted, outcome: withoutFigure(reading) }
  return { ...about, found: amountOf(reading, unit), wanted, outcome: reading <= limit ? 'met' : 'not met' }
}

/** Of ours to the other. Without a figure of the other, there is nothing to be held against. */
export function ratioAtMost(about: About, ours: Reading, other: Reading, limit: number): Verdict {
  const wanted = `≤ ${limit}×`
  if (typeof ours !== 'number') return { ...about, found: ours, wanted, outcome: withoutFigure(ours) }
  if (typeof other !== 'number') return { ...about, found: 'nothing to compare', wanted, outcome: 'not measured' }
  const ratio = ours / other
  return { ...about, found: times(ratio), wanted, outcome: ratio <= limit ? 'met' : 'not met' }
}

/** How many times faster ours is. One that does not finish where ours does is slower than any number says. */
export function fasterBy(about: About, ours: Reading, other: Reading, factor: number): Verdict {
  const wanted = `≥ ${factor}×`
  if (typeof ours !== 'number') return { ...about, found: ours, wanted, outcome: withoutFigure(ours) }
  if (other === 'not measured') return { ...about, found: 'nothing to compare', wanted, outcome: 'not measured' }
  if (other === 'did not finish') return { ...about, found: 'it did not finish', wanted, outcome: 'met' }
  const ratio = other / ours
  return { ...about, found: times(ratio), wanted, outcome: ratio >= factor ? 'met' : 'not met' }
}

const withoutFigure = (reading: 'did not finish' | 'not measured') =>
  reading === 'did not finish' ? 'not met' : 'not measured'

/** 16.7 is a limit to the tenth. */
const amountOf = (value: number, unit: string) =>
  `${unit !== '' && value < 100 ? value.toFixed(Number.isInteger(value) ? 0 : 1) : amount(value)} ${unit}`.trim()
