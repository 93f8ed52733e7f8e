/**
 * The second clock: not when something happened, but since when a reader of these sources could know it. Days are days
 * of UTC, and a day's knowledge includes what is published in the course of it:
 *
 *     published         [--------------)            some time in these days
 *     as known on    |  not  | possibly |  certainly
 *
 * A publication date that is qualified (~ or ?) never makes certain, as how far off it may be is not stated. A source
 * without a publication date could be of any day: possibly known, always.
 */
import { err, ok, type Result } from '../lib/result.ts'
import { boundsOf } from '../time/edtf/bounds.ts'
import { parseEdtf } from '../time/edtf/parse.ts'
import type { Instant, Span } from '../time/span.ts'
import { isSupporting } from './citations.ts'
import type { Certainty } from './during.ts'
import type { Citation } from './schema.ts'
import type { Collection, EventId, Source, SourceId, TimelineEvent } from './timeline-event.ts'

const ISO_DAY = /^\d{4}-\d\d-\d\d$/

/** An ISO day, such as `2023-03-01`, and nothing else. */
export function readDay(text: string): Result<Span, string> {
  if (!ISO_DAY.test(text)) return err(`expected a day such as 2023-03-01, got "${text}"`)
  const parsed = parseEdtf(text)
  if (!parsed.ok) return parsed
  const { earliest, latest } = boundsOf(parsed.value)
  return ok({ start: earliest, end: latest })
}

/** Whether a source was published by the end of a day. Undefined: it was not. */
export const isPublishedOn = (source: Source | undefined, day: string): Certainty | undefined =>
  publishedBefore(source, endOf(day))

/** Whether an event was known on a day: from any source that supports it. Undefined: it was not. */
export const knownOn = (event: TimelineEvent, collection: Collection, day: string): Certainty | undefined =>
  surest(event.citations, certaintiesOn(collection, day))

/** The events known on a day. One that no source supports is known on none. */
export function knowledgeOn(collection: Collection, day: string): ReadonlyMap<EventId, Certainty> {
  const certainties = certaintiesOn(collection, day)
  const known = new Map<EventId, Certainty>()
  for (const { id, citations } of collection.events) {
    const certainty = surest(citations, certainties)
    if (certainty) known.set(id, certainty)
  }
  return known
}

/** The citations, for and against, that a reader could know on a day, certainly or possibly. */
export function citationsKnownOn(
  { citations }: Pick<TimelineEvent, 'citations'>,
  { sources }: Collection,
  day: string,
): readonly Citation[] {
  return citations.filter(({ source }) => isPublishedOn(sources.get(source), day) !== undefined)
}

function publishedBefore(source: Source | undefined, end: Instant): Certainty | undefined {
  const bounds = source?.published?.bounds
  if (!bounds) return 'possibly'
  if (bounds.earliest >= end) return undefined
  return bounds.latest <= end && !bounds.approximate && !bounds.uncertain ? 'certainly' : 'possibly'
}

function certaintiesOn({ sources }: Collection, day: string): ReadonlyMap<SourceId, Certainty> {
  const end = endOf(day)
  const certainties = new Map<SourceId, Certainty>()
  for (const source of sources.values()) {
    const certainty = publishedBefore(source, end)
    if (certainty) certainties.set(source.id, certainty)
  }
  return certainties
}

function surest(citations: readonly Citation[], certainties: ReadonlyMap<SourceId, Certainty>): Certainty | undefined {
  let found: Certainty | undefined
  for (const citation of citations) {
    if (!isSupporting(citation)) continue
    found = certainties.get(citation.source) ?? found
    if (found === 'certainly') return found
  }
  return found
}

/** Days come from `readDay`, by way of the filters; another text here is a fault of the program. */
function endOf(day: string): Instant {
  const read = readDay(day)
  if (!read.ok) throw new Error(read.error)
  return read.value.end
}
