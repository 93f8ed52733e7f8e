import type { CollectionHead, Source, TimelineEvent } from './timeline-event.ts'

/** The document that the date was read from: that of its phrase, else the first one cited. */
export function dateSource(
  { date, citations }: Pick<TimelineEvent, 'date' | 'citations'>,
  { sources }: Pick<CollectionHead, 'sources'>,
): Source | undefined {
  const source = citations[date.phrase?.citation ?? 0]?.source
  return source === undefined ? undefined : sources.get(source)
}
