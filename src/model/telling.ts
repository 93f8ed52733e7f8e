import { isSupporting } from './citations.ts'
import { publishedBefore } from './knowledge.ts'
import type { CollectionHead, TimelineEvent } from './timeline-event.ts'

/** What the sources of a collection do for an event: tell of it, have only foretold it, or do neither. */
export type Telling = 'told' | 'foretold' | 'untold'

/**
 * Foretold, as far as the dates show: each source that supports the event had certainly come out before it can have begun.
 *
 *     sources   [---)  [----)
 *     event                    [------)
 */
export function tellingOf({ date, citations }: TimelineEvent, { sources }: Pick<CollectionHead, 'sources'>): Telling {
  const supporting = citations.filter(isSupporting)
  if (supporting.length === 0) return 'untold'
  const { earliest, approximate, uncertain } = date.bounds
  if (approximate || uncertain) return 'told'
  const cameBefore = (source: string) => publishedBefore(sources.get(source), earliest) === 'certainly'
  return supporting.every(({ source }) => cameBefore(source)) ? 'foretold' : 'told'
}
