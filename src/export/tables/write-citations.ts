import { stanceOf } from '../../model/citations.ts'
import { excerptKey } from '../../model/excerpt-key.ts'
import { isPublishedOn } from '../../model/knowledge.ts'
import type { Citation } from '../../model/schema.ts'
import { sourceName } from '../../model/source-name.ts'
import { textFragmentLink } from '../../model/text-fragment.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { leadTo, type Selection, type WriteOptions, type Writing } from '../format.ts'
import { sourceNames } from '../sources/source-names.ts'
import { type Column, csvText } from './csv-text.ts'
import { guardLosses } from './guard-losses.ts'

type Cited = { readonly event: TimelineEvent; readonly citation: Citation; readonly number: number }

/** A row for each citation of each event. `position` counts UTF-16 code units of the source's text. */
export function* writeCitations(selection: Selection, { guardsFormulas }: WriteOptions): Writing {
  const guarded = yield* csvText(citationColumns(selection), citationsOf(selection.events), guardsFormulas)
  return guardLosses(guarded, ({ event, number }) => `${event.title} (citation ${number})`)
}

function* citationsOf(events: readonly TimelineEvent[]): Generator<Cited> {
  for (const event of events)
    for (const [i, citation] of event.citations.entries()) yield { event, citation, number: i + 1 }
}

function citationColumns(selection: Selection): readonly Column<Cited>[] {
  const { collection, knownOn } = selection
  const { actors, sources } = collection
  const sourceOf = ({ citation }: Cited) => sources.get(citation.source)
  const named = (id: string | undefined) => id && (actors.get(id)?.name ?? sourceName(collection, id))
  return [
    { name: 'event_id', value: ({ event }) => event.id },
    { name: 'event_title', value: ({ event }) => event.title },
    { name: 'citation', value: ({ number }) => number },
    { name: 'stance', value: ({ citation }) => stanceOf(citation) },
    { name: 'exact', value: ({ citation }) => citation.quote.exact },
    { name: 'prefix', value: ({ citation }) => citation.quote.prefix },
    { name: 'suffix', value: ({ citation }) => citation.quote.suffix },
    { name: 'position_start', value: ({ citation }) => citation.quote.position?.start },
    { name: 'position_end', value: ({ citation }) => citation.quote.position?.end },
    { name: 'locator', value: ({ citation }) => citation.locator },
    { name: 'speaker', value: ({ citation }) => named(citation.speaker) },
    { name: 'speaker_id', value: ({ citation }) => citation.speaker },
    { name: 'voice', value: ({ citation }) => citation.voice },
    { name: 'via', value: ({ citation }) => named(citation.via) },
    { name: 'via_id', value: ({ citation }) => citation.via },
    { name: 'date_phrase', value: datePhraseIn },
    { name: 'source', value: cited => sourceOf(cited)?.shortName },
    { name: 'source_id', value: ({ citation }) => citation.source },
    { name: 'source_title', value: cited => sourceOf(cited)?.csl?.title },
    { name: 'source_authors', value: cited => sourceNames(sourceOf(cited), actors).join('; ') },
    { name: 'source_published', value: cited => sourceOf(cited)?.published?.edtf },
    ...(knownOn === undefined
      ? []
      : [{ name: `known_on_${knownOn}`, value: (cited: Cited) => isPublishedOn(sourceOf(cited), knownOn) ?? 'not' }]),
    { name: 'passage_link', value: cited => passageLink(sourceOf(cited)?.csl?.URL, cited.citation) },
    {
      name: 'link',
      value: ({ event, number }) =>
        leadTo(selection, { event: event.id, citation: excerptKey(event.citations, number - 1) }),
    },
  ]
}

/** The words that the event's date was read from, where they stand in this citation. */
const datePhraseIn = ({ event: { date }, number }: Cited) =>
  date.phrase?.citation === number - 1 ? date.phrase.exact : undefined

const passageLink = (url: string | undefined, { quote }: Citation) => url && textFragmentLink(url, quote)
