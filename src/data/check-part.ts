import type { Problem } from '../model/problem.ts'
import type { DatasetFile, EventRecord } from '../model/schema.ts'
import { check } from './check.ts'
import { type DatasetIndex, dateEntries, dateReader } from './dataset-index.ts'
import type { Rule } from './rule.ts'

export type DatasetHead = Omit<DatasetFile, 'events'>

/**
 * Holds some events of a dataset to the rules, against its whole head: so a dataset is checked part by part that is too
 * large to be held. What a rule asks of the head itself, and of all events together, is not asked here.
 */
export function checkPart(
  { updated }: DatasetHead,
  headIndex: DatasetIndex,
  events: readonly EventRecord[],
  rules: readonly Rule[],
): { readonly problems: Iterable<Problem>; readonly index: DatasetIndex } {
  const part: DatasetFile = { updated, sources: [], actors: [], events: [...events] }
  const index = { ...headIndex, dates: [...dateEntries(part)], readDate: dateReader() }
  return { problems: check(part, index, rules), index }
}
