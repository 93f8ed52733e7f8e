import { err, ok, type Result } from '../lib/result.ts'
import type { ActorRecord, Citation, DatasetFile, DateRecord, SourceRecord } from '../model/schema.ts'
import { boundsOf, type DateBounds } from '../time/edtf/bounds.ts'
import { type Edtf, parseEdtf } from '../time/edtf/parse.ts'

export type ReadDate = { readonly parsed: Edtf; readonly bounds: DateBounds }

/** A date record, where it stands, and the citations that its indexes count in (none for a publication date). */
export type DateEntry = { readonly where: string; readonly date: DateRecord; readonly citations: readonly Citation[] }

/** What several rules look up, built once. Of records with the same id the first counts. */
export type DatasetIndex = {
  readonly sources: ReadonlyMap<string, SourceRecord>
  readonly actors: ReadonlyMap<string, ActorRecord>
  /** Missing where the file lists no kinds: then any will do. */
  readonly kinds: ReadonlySet<string> | undefined
  /** The ids of events that were, and must not be again. */
  readonly withdrawnEvents: ReadonlySet<string>
  readonly dates: readonly DateEntry[]
  /** Reads each distinct expression once, however many events share it; the values are shared too. */
  readonly readDate: (edtf: string) => Result<ReadDate, string>
}

export function indexDataset(dataset: DatasetFile): DatasetIndex {
  return {
    sources: byId(dataset.sources),
    actors: byId(dataset.actors),
    kinds: dataset.kinds && new Set(dataset.kinds.map(({ id }) => id)),
    withdrawnEvents: new Set(dataset.withdrawn?.flatMap(({ type, id }) => (type === 'event' ? id : []))),
    dates: [...dateEntries(dataset)],
    readDate: dateReader(),
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const record of records) if (!found.has(record.id)) found.set(record.id, record)
  return found
}

export function* dateEntries({ sources, events }: Pick<DatasetFile, 'sources' | 'events'>): Generator<DateEntry> {
  for (const { id, published } of sources)
    if (published) yield { where: `sources.${id}.published`, date: published, citations: [] }
  for (const { id, date, citations } of events) yield { where: `events.${id}.date`, date, citations }
}

export function dateReader(): DatasetIndex['readDate'] {
  const known = new Map<string, Result<ReadDate, string>>()
  return edtf => {
    const before = known.get(edtf)
    if (before) return before
    const parsed = parseEdtf(edtf)
    const read = parsed.ok ? ok({ parsed: parsed.value, bounds: boundsOf(parsed.value) }) : err(parsed.error)
    known.set(edtf, read)
    return read
  }
}
