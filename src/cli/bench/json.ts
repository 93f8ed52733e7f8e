import { CONTESTANTS } from './contestants.ts'
import type { Findings } from './findings.ts'
import type { Options } from './options.ts'
import { applies } from './skip.ts'
import { MEASURES, summarise } from './summary.ts'
import { verdictsOf } from './verdicts/verdicts.ts'

/** The same as the tables, and every repetition that they were made of. */
export function asJson(findings: Findings, options: Options, setting: readonly string[]): object {
  const { datasets, entries, skips, checks } = findings
  const summary = datasets.flatMap(dataset =>
    CONTESTANTS.filter(contestant => applies(contestant, dataset)).map(({ name }) => ({
      contestant: name,
      dataset: dataset.key,
      events: dataset.events,
      ...Object.fromEntries(
        MEASURES.map(measure => [measure.key, summarise(entries, name, dataset.key, measure) ?? null]),
      ),
    })),
  )
  return { setting, options, datasets, summary, checks, verdicts: verdictsOf(findings), skips, entries }
}
