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
import type { Collection } from './collection.ts'
import type { Certainty } from './during.ts'
import type { Citation } from './schema.ts'
import type { CollectionHead, Source, SourceId, TimelineEvent } from './timeline-event.ts'

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
export const knownOn = (event: TimelineEvent, collection: CollectionHead, day: string): Certainty | undefined =>
  CERTAINTIES[surest(event.citations.filter(isSupporting), certaintiesOn(collection, day))]

/** How surely something is known, by number, so that a million of them fit into a million bytes. */
export const CERTAINTIES: readonly (Certainty | undefined)[] = [undefined, 'possibly', 'certainly']

/**
 * How surely each event, in order, was known on a day: an index into `CERTAINTIES`. One that no source supports is known
 * on none. Until it is there from which sources the events are, all are possibly known.
 */
export function knowledgeOn(collection: Collection, day: string): Uint8Array {
  const known = new Uint8Array(collection.columns.length)
  const column = collection.facet('supporting')
  if (!column) return known.fill(1)
  const certainties = certaintiesOn(collection, day)
  const byNumber = Uint8Array.from(column.values, source => certainties.get(source) ?? 0)
  for (let row = 0; row < known.length; row++) {
    let best = 0
    for (let at = column.starts[row] ?? 0, end = column.starts[row + 1] ?? 0; at < end; at++)
      best = Math.max(best, byNumber[column.numbers[at] ?? 0] ?? 0)
    known[row] = best
  }
  return known
}

/** The citations, for and against, that a reader could know on a day, certainly or possibly. */
export function citationsKnownOn(
  { citations }: Pick<TimelineEvent, 'citations'>,
  { sources }: CollectionHead,
  day: string,
): readonly Citation[] {
  return citations.filter(({ source }) => isPublishedOn(sources.get(source), day) !== undefined)
}

/** Whether a source had come out before an instant. Undefined: it had not. */
export function publishedBefore(source: Source | undefined, end: Instant): Certainty | undefined {
  const bounds = source?.published?.bounds
  if (!bounds) return 'possibly'
  if (bounds.earliest >= end) return undefined
  return bounds.latest <= end && !bounds.approximate && !bounds.uncertain ? 'certainly' : 'possibly'
}

/** As indexes into `CERTAINTIES`. */
function certaintiesOn({ sources }: CollectionHead, day: string): ReadonlyMap<SourceId, number> {
  const end = endOf(day)
  return new Map(Array.from(sources.values(), source => [source.id, CERTAINTIES.indexOf(publishedBefore(source, end))]))
}

const surest = (citations: readonly Citation[], certainties: ReadonlyMap<SourceId, number>): number =>
  Math.max(0, ...citations.map(({ source }) => certainties.get(source) ?? 0))

/** Days come from `readDay`, by way of the filters; another text here is a fault of the program. */
function endOf(day: string): Instant {
  const read = readDay(day)
  if (!read.ok) throw new Error(read.error)
  return read.value.end
}
