import { ensure } from '../../lib/assert.ts'
import type { DatasetFile, Withdrawn } from '../../model/schema.ts'
import type { Source, TimelineEvent } from '../../model/timeline-event.ts'
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
    sources: sourcesInOrder(sources).map(sourceRecord),
    actors: [...actors].sort(byId),
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
  return byId(a, b)
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** By id where they already stand so, as some editors have them; otherwise by publication, and then by id. */
function sourcesInOrder(sources: readonly Source[]): readonly Source[] {
  const isById = sources.every((source, i) => i === 0 || byId(ensure(sources[i - 1], 'the source before'), source) <= 0)
  const publishedFrom = ({ published }: Source) => published?.bounds.earliest ?? Infinity
  const compare = (a: Source, b: Source) => {
    const [first, second] = [publishedFrom(a), publishedFrom(b)]
    return first === second ? byId(a, b) : first < second ? -1 : 1
  }
  return isById ? sources : [...sources].sort(compare)
}

function* lazily<T, U>(items: readonly T[], make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item)
}
