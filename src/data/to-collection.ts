import { ensure } from '../lib/assert.ts'
import { type Collection, collectionOf } from '../model/collection.ts'
import type { DatasetFile, DateRecord, EventRecord } from '../model/schema.ts'
import { byTime } from '../model/time-order.ts'
import type { CollectionHead, EventDate, Source, TimelineEvent } from '../model/timeline-event.ts'
import type { DatasetIndex, ReadDate } from './dataset-index.ts'

/** Where the file does not say: neither a landmark nor a detail. */
export const USUAL_IMPORTANCE = 3

/**
 * Fills what the file leaves out and computes the dates. The dataset must have passed the rules: a date that does
 * not parse here is a fault of the program, and throws.
 */
export const toCollection = (dataset: DatasetFile, index: DatasetIndex): Collection =>
  collectionOf(toHead(dataset, kindNames(dataset), index), toEvents(dataset.events, index))

/** In time order. */
export const toEvents = (records: readonly EventRecord[], index: DatasetIndex): readonly TimelineEvent[] =>
  records.map(event => toEvent(event, index)).sort(byTime)

/** All of it but the events. */
export function toHead(
  dataset: Omit<DatasetFile, 'events'>,
  kinds: CollectionHead['kinds'],
  { readDate }: DatasetIndex,
): CollectionHead {
  return {
    title: dataset.title ?? 'Untitled collection',
    description: dataset.description,
    updated: dataset.updated,
    language: dataset.language,
    kinds,
    sources: new Map(
      dataset.sources.map((source): [string, Source] => [
        source.id,
        { ...source, published: source.published && toEventDate(source.published, readDate) },
      ]),
    ),
    actors: new Map(dataset.actors.map(actor => [actor.id, actor])),
    withdrawn: dataset.withdrawn ?? [],
  }
}

export function toEvent(record: EventRecord, { readDate }: Pick<DatasetIndex, 'readDate'>): TimelineEvent {
  return {
    id: record.id,
    title: record.title,
    summary: record.summary,
    kind: record.kind,
    status: record.status,
    importance: record.importance ?? USUAL_IMPORTANCE,
    actors: record.actors.map(actor => (typeof actor === 'string' ? { actor } : actor)),
    date: toEventDate(record.date, readDate),
    citations: record.citations,
    notes: record.notes ?? [],
  }
}

function toEventDate(record: DateRecord, readDate: DatasetIndex['readDate']): EventDate {
  const read = (edtf: string): ReadDate => {
    const result = readDate(edtf)
    return ensure(result.ok ? result.value : undefined, `a date that the rules let through: ${edtf}`)
  }
  const competing = (record.competing ?? []).map(date => ({ ...date, bounds: read(date.edtf).bounds }))
  return { ...record, ...read(record.edtf), competing }
}

/** A file that lists no kinds has those its events name; the id then is the name: `arms-deal` is "Arms deal". */
export function kindNames({
  kinds,
  events,
}: {
  readonly kinds?: DatasetFile['kinds']
  readonly events: readonly { readonly kind?: string | undefined }[]
}): CollectionHead['kinds'] {
  if (kinds) return new Map(kinds.map(({ id, name }) => [id, name]))
  return new Map(events.flatMap(({ kind }) => (kind === undefined ? [] : [[kind, kindName(kind)] as const])))
}

export const kindName = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
