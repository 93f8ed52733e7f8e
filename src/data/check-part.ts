import type { Problem } from '../model/problem.ts'
import type { DatasetFile, EventRecord } from '../model/schema.ts'
import type { TimelineEvent } from '../model/timeline-event.ts'
import { check, EVENT_RULES, errorsOf } from './check.ts'
import { type DatasetIndex, dateEntries, dateReader } from './dataset-index.ts'
import type { ProblemList } from './problem-list.ts'
import type { Rule } from './rule.ts'
import { toEvent } from './to-collection.ts'

export type DatasetHead = Omit<DatasetFile, 'events'>

/**
 * Holds some events of a dataset to the rules, against its whole head: so a dataset is checked part by part that is too
 * large to be held. What a rule asks of the head itself, and of all events together, is not asked here.
 */
export function checkPart(
  { updated }: DatasetHead,
  headIndex: DatasetIndex,
  events: readonly EventRecord[],
  rules: readonly Rule[] = EVENT_RULES,
): { readonly problems: Iterable<Problem>; readonly index: DatasetIndex } {
  const part: DatasetFile = { updated, sources: [], actors: [], events: [...events] }
  const index = { ...headIndex, dates: [...dateEntries(part)], readDate: dateReader() }
  return { problems: check(part, index, rules), index }
}

/** The events of records of the right shape; none if one of them breaks a rule, or the list had an error before. */
export function checkedEvents(
  head: DatasetHead,
  headIndex: DatasetIndex,
  records: readonly EventRecord[],
  problems: ProblemList,
): readonly TimelineEvent[] {
  const checked = checkPart(head, headIndex, records, errorsOf(EVENT_RULES))
  problems.add(checked.problems)
  return problems.hasErrors() ? [] : records.map(record => toEvent(record, checked.index))
}
