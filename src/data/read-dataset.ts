import { err, ok, type Result } from '../lib/result.ts'
import type { Problem } from '../model/problem.ts'
import type { DatasetFile } from '../model/schema.ts'
import type { Collection } from '../model/timeline-event.ts'
import { check } from './check.ts'
import { type DatasetIndex, indexDataset } from './dataset-index.ts'
import { limitProblems } from './limit-problems.ts'
import { parseJson } from './parse-json.ts'
import { parseShape } from './parse-shape.ts'
import { toCollection } from './to-collection.ts'

type Reading = {
  readonly problems: readonly Problem[]
  /** Missing where there is an error. */
  readonly checked?: { readonly dataset: DatasetFile; readonly index: DatasetIndex }
}

/**
 * Reads a dataset file: JSON, then shape, then rules, then the collection. A stage reports all its problems at once,
 * and the next one runs only if it found no error. Warnings do not stop a reading; `checkDataset` lists them.
 */
export function readDataset(text: string): Result<Collection, readonly Problem[]> {
  const { problems, checked } = readAndCheck(text)
  return checked ? ok(toCollection(checked.dataset, checked.index)) : err(problems)
}

/** Every problem of a dataset file, warnings included; empty for a clean one. For those who mend the file. */
export const checkDataset = (text: string): readonly Problem[] => readAndCheck(text).problems

function readAndCheck(text: string): Reading {
  const json = parseJson(text)
  if (!json.ok) return { problems: limitProblems(json.error) }
  const shape = parseShape(json.value)
  if (!shape.ok) return { problems: limitProblems(shape.error) }
  const dataset = shape.value
  const index = indexDataset(dataset)
  const problems = limitProblems(check(dataset, index))
  return problems.some(({ level }) => level === 'error') ? { problems } : { problems, checked: { dataset, index } }
}
