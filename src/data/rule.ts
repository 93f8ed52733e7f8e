import type { Problem } from '../model/problem.ts'
import type { DatasetFile } from '../model/schema.ts'
import type { DatasetIndex } from './dataset-index.ts'

export type Finding = Omit<Problem, 'rule' | 'level'>

/**
 * One question to a dataset of the right shape. A rule yields every finding, trusts no other rule (ids may be
 * doubled, references may lead nowhere, dates may not parse), and looks things up in the index only.
 */
export type Rule = {
  readonly name: string
  readonly level: Problem['level']
  readonly check: (dataset: DatasetFile, index: DatasetIndex) => Iterable<Finding>
}
