import type { Citation } from '../../model/schema.ts'
import type { Collection } from '../../model/timeline-event.ts'
import { attribution } from './attribution.ts'
import { sourceLine } from './source-line.ts'

/** One citation as plain text for a footnote: who says it, the words, the document, its date in words, its address. */
export function citationText(citation: Citation, collection: Pick<Collection, 'actors' | 'sources'>): string {
  const said = `${attribution(citation, collection)}: “${oneLine(citation.quote.exact)}”`
  const source = collection.sources.get(citation.source)
  if (!source) return said
  const { authors, title, publisher, published, url } = sourceLine(source, collection.actors)
  const document = [authors, title ? `“${title}”` : 'untitled', publisher, published ?? 'no date known']
  return [said, `${document.filter(Boolean).join(', ')}.`, url].filter(Boolean).join(' ')
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
