import { assertionOf } from '../../model/assertion.ts'
import { assertionInWords } from '../../model/assertion-words.ts'
import { isSupporting } from '../../model/citations.ts'
import { independenceOf } from '../../model/independence.ts'
import { citationsKnownOn, knownOn } from '../../model/knowledge.ts'
import { sourceName } from '../../model/source-name.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { certaintyInWords } from '../../time/certainty-words.ts'
import { dateInWords } from '../../time/date-words.ts'
import { leadTo, type Selection, type WriteOptions, type Writing } from '../format.ts'
import { isoInstant } from '../iso-dates.ts'
import { type Column, csvText } from './csv-text.ts'
import { guardLosses } from './guard-losses.ts'

/** A row for each event. Lists are parted by `; `, several notes by line ends. */
export function* writeEvents(selection: Selection, { guardsFormulas }: WriteOptions): Writing {
  const guarded = yield* csvText(eventColumns(selection), selection.events, guardsFormulas)
  return guardLosses(guarded, ({ title }) => title)
}

/**
 * Where the reader asks what was known on a day, the sources are counted as of that day. The names say how the bounds are meant: the first instant that the date may be, and the first after it. */
function eventColumns(selection: Selection): readonly Column<TimelineEvent>[] {
  const { collection, knownOn: day } = selection
  const { actors, kinds } = collection
  const known = (event: TimelineEvent) =>
    day === undefined ? event : { ...event, citations: citationsKnownOn(event, collection, day) }
  const actorName = (id: string) => actors.get(id)?.name ?? id
  const sourceIds = ({ citations }: TimelineEvent) => [...new Set(citations.map(({ source }) => source))]
  return [
    { name: 'id', value: ({ id }) => id },
    { name: 'title', value: ({ title }) => title },
    { name: 'date', value: ({ date }) => date.edtf },
    { name: 'date_in_words', value: ({ date }) => dateInWords(date.parsed) },
    { name: 'certainty', value: ({ date }) => certaintyInWords(date.bounds) },
    { name: 'earliest_from', value: ({ date }) => isoInstant(date.bounds.earliest) },
    { name: 'latest_before', value: ({ date }) => isoInstant(date.bounds.latest) },
    { name: 'precision', value: ({ date }) => date.bounds.precision },
    { name: 'basis', value: ({ date }) => date.basis },
    { name: 'status', value: ({ status }) => status },
    { name: 'kind', value: ({ kind }) => kind && (kinds.get(kind) ?? kind) },
    { name: 'kind_id', value: ({ kind }) => kind },
    { name: 'importance', value: ({ importance }) => importance },
    { name: 'actors', value: event => listed(event.actors.map(({ actor }) => actorName(actor))) },
    { name: 'actor_ids', value: event => listed(event.actors.map(({ actor }) => actor)) },
    { name: 'actor_parts', value: event => listed(event.actors.map(({ part }) => part ?? '')) },
    { name: 'citations', value: ({ citations }) => citations.length },
    { name: 'sources', value: event => listed(sourceIds(event).map(id => sourceName(collection, id))) },
    { name: 'source_ids', value: event => listed(sourceIds(event)) },
    { name: 'supporting_sources', value: event => independenceOf(known(event), collection).sources },
    { name: 'independent_sources', value: event => independenceOf(known(event), collection).independent },
    { name: 'independent_sources_at_most', value: event => independenceOf(known(event), collection).atMost },
    { name: 'contradicting_sources', value: event => contradictingSources(known(event)) },
    { name: 'assertion', value: event => assertionInWords(assertionOf(known(event), collection), collection) },
    ...(day === undefined
      ? []
      : [{ name: `known_on_${day}`, value: (event: TimelineEvent) => knownOn(event, collection, day) ?? 'not' }]),
    { name: 'summary', value: ({ summary }) => summary },
    { name: 'notes', value: notesOf },
    { name: 'date_reasoning', value: ({ date }) => date.reasoning },
    { name: 'date_references', value: ({ date }) => date.references?.join(' ') },
    { name: 'competing_dates', value: ({ date }) => listed(date.competing.map(({ edtf }) => edtf)) },
    { name: 'link', value: ({ id }) => leadTo(selection, { event: id }) },
  ]
}

const contradictingSources = ({ citations }: TimelineEvent) =>
  new Set(citations.flatMap(citation => (isSupporting(citation) ? [] : citation.source))).size

const notesOf = ({ notes }: TimelineEvent) =>
  notes.map(({ type, text, references = [] }) => [`${type}: ${text}`, ...references].join(' ')).join('\n')

/** A list of which nothing is said is an empty cell. */
const listed = (items: readonly string[]) => (items.every(item => item === '') ? '' : items.join('; '))
