import type { CheckRun } from './commands/check-figures.ts'
import type { ContestantName } from './contestants.ts'
import type { Repetition } from './repetition.ts'
import type { Dataset } from './setting.ts'

/** One repetition of one contestant with one dataset. */
export type Entry = {
  readonly contestant: ContestantName
  /** Its key. */
  readonly dataset: string
  readonly events: number
  readonly round: number
  readonly run: Repetition
}

/** One that was left out. */
export type Skip = {
  readonly contestant: ContestantName
  readonly dataset: string
  readonly why: string
  /** Because it failed with less, or with the same. */
  readonly isHopeless: boolean
}

/** All that a run of the bench has found. The report and the verdicts are made of it. */
export type Findings = {
  readonly datasets: readonly Dataset[]
  readonly entries: readonly Entry[]
  readonly skips: readonly Skip[]
  readonly checks: readonly CheckRun[]
}
