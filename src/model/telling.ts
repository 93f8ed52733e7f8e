import { isSupporting, stanceOf } from './citations.ts'
import { publishedBefore } from './knowledge.ts'
import type { Citation } from './schema.ts'
import type { CollectionHead, TimelineEvent } from './timeline-event.ts'

/** What the sources of a collection do for an event: tell of it, have only foretold it, or do neither. */
export type Telling = 'told' | 'foretold' | 'untold'

/**
 * Foretold: each citation that supports the event says that it was to come, by its stance, or since its source had
 * certainly come out before the event can have begun.
 *
 *     sources   [---)  [----)
 *     event                    [------)
 */
export function tellingOf({ date, citations }: TimelineEvent, { sources }: Pick<CollectionHead, 'sources'>): Telling {
  const supporting = citations.filter(isSupporting)
  if (supporting.length === 0) return 'untold'
  const { earliest, approximate, uncertain } = date.bounds
  const isFirm = !approximate && !uncertain
  const cameBefore = (source: string) => isFirm && publishedBefore(sources.get(source), earliest) === 'certainly'
  const isForetelling = (citation: Citation) => stanceOf(citation) === 'foretells' || cameBefore(citation.source)
  return supporting.every(isForetelling) ? 'foretold' : 'told'
}
