import type { CheckRun } from '../commands/check-figures.ts'
import { FLOOR, US } from '../contestants.ts'
import type { Findings } from '../findings.ts'
import { MEASURES, summarise } from '../summary.ts'
import type { Verdict } from '../verdicts/verdict.ts'
import { amount, figureOrReason, headRows, ratio, row } from './cells.ts'
import { titleOf } from './measure-table.ts'

const MB = 1024 * 1024

/** What readers get who open the page without naming a dataset: a row a measure. */
export function shippedTable(findings: Findings): string[] {
  const shipped = findings.datasets.find(({ form }) => form === 'shipped')
  if (!shipped) return []
  const { entries } = findings
  const rows = MEASURES.map(measure => {
    const isFloors = measure.shownFor?.includes('floor') ?? true
    const [ours, floor] = [US, FLOOR].map(({ name }) => summarise(entries, name, shipped.key, measure))
    return row([
      titleOf(measure),
      figureOrReason(findings, US, shipped, measure),
      isFloors ? figureOrReason(findings, FLOOR, shipped, measure) : '–',
      isFloors && measure.unit !== '%' ? ratio(ours, floor) : '–',
    ])
  })
  const label = shipped.label.replace(/^t/, 'T')
  return [[`## ${label}`, '', ...headRows(['', US.label, FLOOR.label, 'ours ÷ floor']), ...rows].join('\n')]
}

/** What the check command takes, in a process of its own. */
export function checkTable(checks: readonly CheckRun[]): string[] {
  if (checks.length === 0) return []
  const rows = checks.map(({ label, bytes, events, figures, failed }) =>
    row([
      label,
      amount(bytes / MB, 'MB'),
      ...(figures
        ? [
            amount(figures.seconds, 's'),
            amount(figures.cpuSeconds, 's'),
            amount(figures.peakMb, 'MB'),
            amount(events / figures.seconds),
          ]
        : [failed ?? 'failed', '–', '–', '–']),
    ]),
  )
  const head = ['events', 'file, MB', 'time, s', 'processor, s', 'memory at most, MB', 'events a second']
  return [['## `npm run check`', '', ...headRows(head), ...rows].join('\n')]
}

export function verdictTable(verdicts: readonly Verdict[]): string[] {
  if (verdicts.length === 0) return []
  const count = (outcome: Verdict['outcome']) => verdicts.filter(verdict => verdict.outcome === outcome).length
  const counts = (['met', 'not met', 'not measured'] as const).map(outcome => `${count(outcome)} ${outcome}`)
  return [
    [
      '## Targets',
      '',
      `${counts.join(', ')}.`,
      '',
      ...headRows(['', 'at', 'found', 'wanted', '']),
      ...verdicts.map(({ target, at, found, wanted, outcome }) =>
        row([target, at, found, wanted, outcome === 'not met' ? '**not met**' : outcome]),
      ),
    ].join('\n'),
  ]
}
