import { check } from '../../src/data/check.ts'
import { indexDataset } from '../../src/data/dataset-index.ts'
import type { Rule } from '../../src/data/rule.ts'
import type { DatasetFile, EventRecord } from '../../src/model/schema.ts'
import { goodDataset, LANDING, LAUNCH } from './good-dataset.ts'

/** Where one rule finds something. That the good dataset is clean by every rule is in `rules.test.ts`. */
export const foundBy =
  (rule: Rule) =>
  (dataset: DatasetFile): string[] =>
    Array.from(check(dataset, indexDataset(dataset), [rule]), ({ where }) => where)

export const withLanding = (changes: Partial<EventRecord>): DatasetFile =>
  goodDataset({ events: [LAUNCH, { ...LANDING, ...changes }] })
