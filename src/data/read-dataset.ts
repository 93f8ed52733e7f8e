import { err, ok, type Result } from '../lib/result.ts'
import type { Collection } from '../model/collection.ts'
import type { Problem } from '../model/problem.ts'
import type { DatasetFile } from '../model/schema.ts'
import { check, errorsOf, RULES } from './check.ts'
import { type DatasetIndex, indexDataset } from './dataset-index.ts'
import { limitProblems } from './limit-problems.ts'
import { parseJson } from './parse-json.ts'
import { parseShape } from './parse-shape.ts'
import type { Rule } from './rule.ts'
import { toCollection } from './to-collection.ts'

export type Reading = {
  readonly problems: readonly Problem[]
  /** Missing where the JSON or the shape is at fault; it may be there beside problems that the rules found. */
  readonly shaped?: { readonly dataset: DatasetFile; readonly index: DatasetIndex }
}

/**
 * Reads a dataset file: JSON, then shape, then rules, then the collection. A stage reports all its problems at once,
 * and the next one runs only if it found no error. Looks for errors alone: warnings stop no reading.
 */
export function readDataset(text: string): Result<Collection, readonly Problem[]> {
  const { problems, shaped } = readAndCheck(text, errorsOf(RULES))
  return shaped && problems.length === 0 ? ok(toCollection(shaped.dataset, shaped.index)) : err(problems)
}

/** Every problem of a dataset file, warnings included; none for a clean one. For those who mend the file. */
export const checkDataset = (text: string): readonly Problem[] => readAndCheck(text).problems

/** The same with the dataset itself, for the stage that comes after the rules (`quotes/`). */
export function readAndCheck(text: string, rules: readonly Rule[] = RULES): Reading {
  const json = parseJson(text)
  if (!json.ok) return { problems: limitProblems(json.error) }
  const shape = parseShape(json.value)
  if (!shape.ok) return { problems: limitProblems(shape.error) }
  const dataset = shape.value
  const index = indexDataset(dataset)
  return { problems: limitProblems(check(dataset, index, rules)), shaped: { dataset, index } }
}
