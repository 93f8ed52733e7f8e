import type { CollectionHead, Source, SourceId } from './timeline-event.ts'

/** The shortest name a reader can tell the document by. */
export const shortNameOf = ({ id, shortName, csl }: Pick<Source, 'id' | 'shortName' | 'csl'>): string =>
  shortName ?? csl?.title ?? id

/** The same of a source that is known by its id alone; a broken dataset may name one that is not there. */
export function sourceName({ sources }: Pick<CollectionHead, 'sources'>, id: SourceId): string {
  const source = sources.get(id)
  return source ? shortNameOf(source) : id
}
