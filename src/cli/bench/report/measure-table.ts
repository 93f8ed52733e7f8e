import { CONTESTANTS, type Contestant } from '../contestants.ts'
import type { Findings } from '../findings.ts'
import type { Dataset } from '../setting.ts'
import { type Measure, summarise } from '../summary.ts'
import { figureOrReason, headRows, ratio, row } from './cells.ts'

/** A row a contestant and a column a size, then how ours stands to each of the others. */
export function measureTable(measure: Measure, findings: Findings): string {
  const { datasets, entries } = findings
  const sizes = datasets.filter(({ form }) => form !== 'shipped')
  const medianOf = ({ name }: Contestant, { key }: Dataset) => summarise(entries, name, key, measure)
  const measured = CONTESTANTS.filter(
    ({ name }) => (measure.shownFor?.includes(name) ?? true) && entries.some(({ contestant }) => contestant === name),
  )
  const [us, ...others] = measured
  const valueRows = measured.map(contestant =>
    row([contestant.label, ...sizes.map(dataset => figureOrReason(findings, contestant, dataset, measure))]),
  )
  const ratioRows = others.map(other =>
    row([
      `ours ÷ ${other.label}`,
      ...sizes.map(dataset => ratio(us && medianOf(us, dataset), medianOf(other, dataset))),
    ]),
  )
  return [
    `## ${titleOf(measure)}`,
    '',
    ...headRows(['', ...sizes.map(({ label }) => label)]),
    ...valueRows,
    // The ratio of two shares or of nothing to nothing says little.
    ...(measure.unit === '%' ? [] : ratioRows),
  ].join('\n')
}

export const titleOf = ({ title, unit }: Measure) => (unit === '' ? title : `${title}, ${unit}`)
