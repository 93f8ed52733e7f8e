import type { Contestant } from '../contestants.ts'
import type { Findings } from '../findings.ts'
import type { Dataset } from '../setting.ts'
import { type Measure, summarise } from '../summary.ts'

export const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** The first column holds words, the others figures. */
export const headRows = (cells: readonly string[]) => [row(cells), row(['---', ...cells.slice(1).map(() => '--:')])]

/** Three figures are more than a bench can promise. */
export function amount(value: number, unit: string = ''): string {
  if (unit === '' || value >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(value < 10 ? 1 : 0)
}

export const times = (value: number) =>
  `${value >= 10 ? Math.round(value).toLocaleString('en') : value.toPrecision(2)}×`

/** The figure, or why there is none. */
export function figureOrReason(
  { entries, skips }: Findings,
  { name }: Contestant,
  { key }: Dataset,
  measure: Measure,
): string {
  const isOfThis = (one: { contestant: string; dataset: string }) => one.contestant === name && one.dataset === key
  if (!entries.some(isOfThis)) {
    const skip = skips.find(isOfThis)
    return skip ? `not tried: ${skip.why}` : 'not tried'
  }
  const value = summarise(entries, name, key, measure)
  return value === undefined ? 'did not finish' : amount(value, measure.unit)
}

export function ratio(ours: number | undefined, theirs: number | undefined): string {
  return ours === undefined || theirs === undefined ? '–' : times(ours / theirs)
}
