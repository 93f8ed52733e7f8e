import { dayIn } from '../../citing/work.ts'
import { stanceOf } from '../../model/citations.ts'
import { excerptKey } from '../../model/excerpt-key.ts'
import type { Citation, Quote } from '../../model/schema.ts'
import type { Source, TimelineEvent } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import { leadTo, type Selection, type Writing } from '../format.ts'
import { jsonText } from '../json-text.ts'
import { lossOf } from '../losses.ts'

/** Which must be the address of the context, not its text: https://www.w3.org/TR/annotation-model/#annotations. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/**
 * An annotation for each excerpt, in the W3C Web Annotation model: the words in the document, and what event they
 * tell of. `position` is left out: it counts in the text that the excerpts were taken from, not in the page. The locator is a body,
 * as it is for people: a FragmentSelector has to conform to how a media type names fragments, which `fol. 3v` does not.
 */
export function* writeAnnotations(selection: Selection): Writing {
  const { collection, events, linkTo, madeAt } = selection
  const total = events.reduce((sum, { citations }) => sum + citations.length, 0)
  const generated = new Date(madeAt).toISOString()
  const all = `${linkTo('collection')}#annotations`
  const head = {
    '@context': CONTEXT,
    // A page has to have one: https://www.w3.org/TR/annotation-model/#annotation-page. Another part of them is another page.
    id: `${all}-${generated}`,
    type: 'AnnotationPage',
    partOf: { id: all, type: 'AnnotationCollection', label: collection.title, total },
    startIndex: 0,
  }
  yield* jsonText(head, 'items', annotations(selection, generated))
  const unaddressed = events.flatMap(({ title, citations }) =>
    citations.flatMap(({ source }, i) => (addressOf(source, selection) ? [] : `${title} (citation ${i + 1})`)),
  )
  return lossOf(
    unaddressed,
    'excerpt',
    `of a source without an address. ${leadTo(selection, 'collection') ? 'Its page here' : 'A name within the file'} stands in, such as ${linkTo({ reading: 'id' })}.`,
  )
}

function* annotations(selection: Selection, generated: string): Generator<object> {
  for (const event of selection.events)
    for (const [i, citation] of event.citations.entries())
      yield annotation(event, citation, i + 1, selection, generated)
}

function annotation(
  event: TimelineEvent,
  citation: Citation,
  number: number,
  selection: Selection,
  generated: string,
): object {
  const { linkTo, collection } = selection
  const { language } = collection
  const claim = `${event.title} (${dateInWords(event.date.parsed)})`
  const { locator } = citation
  const archived = collection.sources.get(citation.source)?.archived
  const tags = [stanceOf(citation), ...(citation.voice ? [citation.voice] : [])]
  return {
    id: linkTo({ event: event.id, citation: excerptKey(event.citations, number - 1) }),
    type: 'Annotation',
    motivation: 'linking',
    generated,
    body: [
      { type: 'SpecificResource', source: linkTo({ event: event.id }), purpose: 'linking' },
      {
        type: 'TextualBody',
        value: claim,
        format: 'text/plain',
        ...(language && { language }),
        purpose: 'describing',
      },
      ...(locator ? [{ type: 'TextualBody', value: locator, format: 'text/plain', purpose: 'describing' }] : []),
      ...tags.map(value => ({ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' })),
    ],
    target: {
      type: 'SpecificResource',
      source: addressOf(citation.source, selection) ?? linkTo({ reading: citation.source }),
      selector: quoteSelector(citation.quote),
      ...(archived && { state: { type: 'TimeState', cached: archived.url, ...sourceDate(archived) } }),
    },
  }
}

const quoteSelector = ({ exact, prefix, suffix }: Quote) => ({
  type: 'TextQuoteSelector',
  exact,
  ...(prefix && { prefix }),
  ...(suffix && { suffix }),
})

/** https://www.w3.org/TR/annotation-model/#time-state asks for an instant; of a day that is its beginning, and of what is less exact none. */
function sourceDate({ date = '' }: NonNullable<Source['archived']>): { readonly sourceDate?: string } {
  return dayIn(date) ? { sourceDate: `${date}T00:00:00Z` } : {}
}

const addressOf = (id: string, { collection }: Selection): string | undefined => collection.sources.get(id)?.csl?.URL
