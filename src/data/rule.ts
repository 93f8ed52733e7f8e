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
  /**
   * What it has to see at once: each list of records as a whole (the lists of the head without that of the events will do),
   * or all there is. If it is not said, one event will do, or the head without any.
   */
  readonly sees?: 'lists' | 'everything'
  readonly check: (dataset: DatasetFile, index: DatasetIndex) => Iterable<Finding>
}
