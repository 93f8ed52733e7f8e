import type { DatasetFile, Withdrawn } from '../../model/schema.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { describedAs, isWhole, type Selection, type Writing } from '../format.ts'
import { jsonText } from '../json-text.ts'
import { neededBy } from '../needed.ts'
import { eventRecord, sourceRecord } from './records.ts'

/** What the schema allows for a description. */
const LONGEST_DESCRIPTION = 2_000

/** A dataset of its own, in the order that `npm run check` asks for. Nothing is lost. */
export function* writeDataset(selection: Selection): Writing {
  const events = [...selection.events].sort(inFileOrder)
  yield* jsonText(headOf(selection), 'events', lazily(events, eventRecord))
  return []
}

function headOf(selection: Selection): Omit<DatasetFile, 'events'> {
  const { title, language, updated, description: all } = selection.collection
  const { kinds, sources, actors } = neededBy(selection)
  const withdrawn = withdrawnFrom(selection, { event: selection.events, source: sources, actor: actors })
  const described = describedAs(selection)
  const description = described !== undefined && described.length <= LONGEST_DESCRIPTION ? described : all
  return {
    title,
    ...(description !== undefined && { description }),
    ...(language !== undefined && { language }),
    ...(updated !== undefined && { updated }),
    ...(kinds.size > 0 && { kinds: Array.from(kinds, ([id, name]) => ({ id, name })) }),
    sources: sources.map(sourceRecord),
    actors: [...actors],
    ...(withdrawn.length > 0 && { withdrawn }),
  }
}

/** What a link may still ask for. In a part, not what has made way for a record that is not in it. */
function withdrawnFrom(
  selection: Selection,
  kept: Readonly<Record<Withdrawn['type'], readonly { readonly id: string }[]>>,
): Withdrawn[] {
  const { withdrawn } = selection.collection
  if (isWhole(selection)) return [...withdrawn]
  return withdrawn.filter(
    ({ type, replacedBy }) => replacedBy === undefined || kept[type].some(({ id }) => id === replacedBy),
  )
}

/** Earliest instant, then id; on the page what is not known to begin stands at its end instead. */
function inFileOrder(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [a.date.bounds.earliest, b.date.bounds.earliest]
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function* lazily<T, U>(items: readonly T[], make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item)
}
