import { grouped } from '../../lib/grouped.ts'
import { wholesOf } from '../../model/actor-tree.ts'
import { authorName } from '../../model/author-name.ts'
import type { Citation } from '../../model/schema.ts'
import { shortNameOf } from '../../model/source-name.ts'
import type { ActorId, CollectionHead, Source, SourceId, TimelineEvent } from '../../model/timeline-event.ts'
import type { Loss, Selection, WriteOptions, Writing } from '../format.ts'
import { lossOf } from '../losses.ts'
import { type Column, csvText } from './csv-text.ts'
import { guardLosses } from './guard-losses.ts'

/** One citation; the first of its event, and the first of its source, have what is said of those. */
type Row = {
  readonly event: TimelineEvent
  readonly citation: Citation
  readonly index: number
  readonly source: Source | undefined
}

/** What parts names where a cell lists them. */
const PARTS_NAMES = /[;|>]/g
const MANY_LINES = /\s*[\r\n]+\s*/g

/**
 * The table that Whence itself reads (`data/table`): events, each with the words it rests on, to go on working on in a
 * spreadsheet. Actors and sources go by their names.
 */
export function* writeTable(selection: Selection, { guardsFormulas }: WriteOptions): Writing {
  const { collection, events } = selection
  const guarded = yield* csvText(columnsOf(collection), rowsOf(selection), guardsFormulas)
  return [
    ...losses(collection, events),
    ...guardLosses(guarded, ({ event, index }) => `${event.title} (citation ${index + 1})`),
  ]
}

function* rowsOf({ collection, events }: Selection): Generator<Row> {
  const named = new Set<SourceId>()
  for (const event of events)
    for (const [index, citation] of event.citations.entries()) {
      const isFirst = !named.has(citation.source)
      named.add(citation.source)
      yield { event, citation, index, source: isFirst ? collection.sources.get(citation.source) : undefined }
    }
}

function columnsOf({ actors, sources, kinds }: CollectionHead): readonly Column<Row>[] {
  const ofEvent = (value: (event: TimelineEvent) => string | number | undefined) => (row: Row) =>
    row.index === 0 ? value(row.event) : undefined
  const nameOf = (id: ActorId) => inList(actors.get(id)?.name ?? id)
  const pathOf = (id: ActorId) => [...wholesOf(actors, id).toReversed(), id].map(nameOf).join(' > ')
  const actorOrSource = (id: string | undefined) =>
    id && (actors.has(id) ? pathOf(id) : inList(sources.has(id) ? shortNameOf(sources.get(id) as Source) : id))
  const sourceNames = namesOfSources(sources.values())
  return [
    { name: 'id', value: ({ event }) => event.id },
    { name: 'title', value: ofEvent(({ title }) => title) },
    { name: 'date', value: ofEvent(({ date }) => date.edtf) },
    { name: 'status', value: ofEvent(({ status }) => status) },
    { name: 'kind', value: ofEvent(({ kind }) => kind && (kinds.get(kind) ?? kind)) },
    { name: 'importance', value: ofEvent(({ importance }) => importance) },
    {
      name: 'actors',
      value: ofEvent(event =>
        event.actors.map(({ actor, part }) => `${pathOf(actor)}${part ? ` (${part})` : ''}`).join('; '),
      ),
    },
    { name: 'summary', value: ofEvent(({ summary }) => summary) },
    { name: 'note', value: ofEvent(notesOf) },
    { name: 'date basis', value: ofEvent(({ date }) => date.basis) },
    { name: 'date reasoning', value: ofEvent(({ date }) => date.reasoning) },
    { name: 'date references', value: ofEvent(({ date }) => date.references?.join(' ')) },
    {
      name: 'date phrase',
      value: ({ event: { date }, index }) => (date.phrase?.citation === index ? date.phrase.exact : undefined),
    },
    { name: 'quote', value: ({ citation }) => citation.quote.exact },
    { name: 'prefix', value: ({ citation }) => citation.quote.prefix },
    { name: 'suffix', value: ({ citation }) => citation.quote.suffix },
    { name: 'speaker', value: ({ citation }) => citation.speaker && pathOf(citation.speaker) },
    { name: 'voice', value: ({ citation }) => citation.voice },
    { name: 'via', value: ({ citation }) => actorOrSource(citation.via) },
    { name: 'stance', value: ({ citation }) => citation.stance },
    { name: 'source', value: ({ citation }) => sourceNames.get(citation.source) ?? citation.source },
    { name: 'source title', value: ({ source }) => source?.csl?.title },
    {
      name: 'source authors',
      value: ({ source }) => source?.csl?.author?.map(author => inList(authorName(author))).join('; '),
    },
    { name: 'source publisher', value: ({ source }) => source?.csl?.publisher },
    { name: 'source published', value: ({ source }) => source?.published?.edtf },
    { name: 'source url', value: ({ source }) => source?.csl?.URL },
    { name: 'source type', value: ({ source }) => source?.csl?.type },
    { name: 'source language', value: ({ source }) => source?.csl?.language },
  ]
}

/** A name that several documents have is followed by the id of each. */
function namesOfSources(sources: Iterable<Source>): ReadonlyMap<SourceId, string> {
  const byName = grouped(sources, source => shortNameOf(source).toLowerCase())
  return new Map(
    [...byName.values()].flatMap(alike =>
      alike.map(source => [
        source.id,
        alike.length === 1 ? shortNameOf(source) : `${shortNameOf(source)} (${source.id})`,
      ]),
    ),
  )
}

const inList = (name: string) => name.replaceAll(PARTS_NAMES, ',')

const notesOf = ({ notes }: TimelineEvent) =>
  notes
    .map(({ type, text, references = [] }) => [`${type}: ${text.replaceAll(MANY_LINES, ' ')}`, ...references].join(' '))
    .join('\n')

function losses({ actors }: CollectionHead, events: readonly TimelineEvent[]): readonly Loss[] {
  const titled = (loses: (event: TimelineEvent) => boolean) => events.filter(loses).map(({ title }) => title)
  return [
    ...lossOf(
      titled(({ date }) => date.competing.length > 0),
      'event',
      'had competing dates, of which the chosen one is in the file.',
    ),
    ...lossOf(
      titled(({ date }) => (date.completedBy?.length ?? 0) > 0),
      'date',
      'was completed by other words of its source, which are not in the file.',
      'dates',
    ),
    ...lossOf(
      [...actors.values()].flatMap(({ name }) => (name.search(PARTS_NAMES) === -1 ? [] : name)),
      'name',
      'has a sign that parts names in a list. A comma stands in its place.',
      'names',
    ),
  ]
}
