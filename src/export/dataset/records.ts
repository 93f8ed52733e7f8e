/** The inverse of `data/to-collection.ts`: what was computed goes, what was filled in and says nothing goes, too. */
import type { DateRecord, EventRecord, SourceRecord } from '../../model/schema.ts'
import type { EventDate, Source, TimelineEvent } from '../../model/timeline-event.ts'

export function eventRecord({ id, title, status, importance, ...event }: TimelineEvent): EventRecord {
  const { summary, kind, actors, date, citations, notes } = event
  return {
    id,
    title,
    ...(summary !== undefined && { summary }),
    ...(kind !== undefined && { kind }),
    status,
    importance,
    actors: actors.map(({ actor, part }) => (part === undefined ? actor : { actor, part })),
    date: dateRecord(date),
    citations: [...citations],
    ...(notes.length > 0 && { notes: [...notes] }),
  }
}

export function sourceRecord({ published, note, text, unknown, derivesFrom, ...source }: Source): SourceRecord {
  return {
    ...source,
    ...(published && { published: dateRecord(published) }),
    ...(derivesFrom && { derivesFrom }),
    ...(unknown && { unknown }),
    ...(note !== undefined && { note }),
    ...(text && { text }),
  }
}

function dateRecord({ parsed: _, bounds: __, competing, ...record }: EventDate): DateRecord {
  if (competing.length === 0) return record
  return { ...record, competing: competing.map(({ bounds: _, ...candidate }) => candidate) }
}
