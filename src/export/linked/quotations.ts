import { speakersOf, stanceOf } from '../../model/citations.ts'
import { excerptKey } from '../../model/excerpt-key.ts'
import { textFragmentLink } from '../../model/text-fragment.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import type { Selection } from '../format.ts'

/** The excerpts of an event as schema.org's Quotation: the words, who says them, and the document they are part of. */
export function quotations({ id, citations }: TimelineEvent, { collection, linkTo }: Selection): readonly object[] {
  const { sources } = collection
  return citations.map((citation, i) => {
    const { source, quote, locator, voice } = citation
    const speakers = speakersOf(citation, sources)
    const url = sources.get(source)?.csl?.URL
    return {
      '@id': linkTo({ event: id, citation: excerptKey(citations, i) }),
      '@type': 'Quotation',
      text: quote.exact,
      ...(speakers.length > 0 && { spokenByCharacter: speakers.map(actor => ({ '@id': linkTo({ actor }) })) }),
      isPartOf: { '@id': linkTo({ reading: source }) },
      ...(url && { url: textFragmentLink(url, quote) }),
      additionalProperty: [
        { '@type': 'PropertyValue', name: 'stance', value: stanceOf(citation) },
        // Pagination is of articles and chapters there, not of quotations.
        ...(locator ? [{ '@type': 'PropertyValue', name: 'locator', value: locator }] : []),
        ...(voice ? [{ '@type': 'PropertyValue', name: 'voice', value: voice }] : []),
      ],
    }
  })
}
