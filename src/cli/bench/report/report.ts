import type { Findings } from '../findings.ts'
import { MEASURES } from '../summary.ts'
import { verdictsOf } from '../verdicts/verdicts.ts'
import { measureTable } from './measure-table.ts'
import { checkTable, shippedTable, verdictTable } from './other-tables.ts'

/** The setting, a Markdown table a measure, the shipped collection, the check command, and what became of the targets. */
export function asMarkdown(findings: Findings, setting: readonly string[]): string {
  const tables = MEASURES.map(measure => measureTable(measure, findings))
  const parts = [
    '# Bench',
    setting.map(line => `- ${line}`).join('\n'),
    ...tables,
    ...shippedTable(findings),
    ...checkTable(findings.checks),
    ...verdictTable(verdictsOf(findings)),
  ]
  return `${parts.join('\n\n')}\n`
}
