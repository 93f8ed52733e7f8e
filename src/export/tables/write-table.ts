import { oneLine } from '../../citing/citation-text.ts'
import { grouped } from '../../lib/grouped.ts'
import { wholesOf } from '../../model/actor-tree.ts'
import { authorName } from '../../model/author-name.ts'
import { foldedName } from '../../model/folded-name.ts'
import { type Citation, PARTS } from '../../model/schema.ts'
import { shortNameOf } from '../../model/source-name.ts'
import { sourceWordOf } from '../../model/source-words.ts'
import { GUARDED, LIST_SIGNS, MAX_TABLE_ROWS, type TableColumn } from '../../model/table-columns.ts'
import type { ActorId, CollectionHead, Source, SourceId, TimelineEvent } from '../../model/timeline-event.ts'
import type { Loss, Selection, WriteOptions, Writing } from '../format.ts'
import { lossOf } from '../losses.ts'
import { type Column, csvText } from './csv-text.ts'

/** One citation; the first of its event, and the first of its source, have what is said of those. */
type Row = {
  readonly event: TimelineEvent
  readonly citation: Citation
  readonly index: number
  readonly source: Source | undefined
}

/** Those of a table of events, which all go by their names; and one that says that its formulas are guarded. */
type Columns = readonly (Column<Row> & { readonly name: TableColumn | typeof GUARDED })[]

/** How a cell says which part an actor plays. */
const LIKE_PART = new RegExp(`\\((${PARTS.join('|')})\\)$`, 'i')

/**
 * The table that Whence itself reads (`data/table`): events, each with the words it rests on, to go on working on in a
 * spreadsheet. Actors, kinds and sources go by their names.
 */
export function* writeTable(selection: Selection, { guardsFormulas }: WriteOptions): Writing {
  const names = namesIn(selection.collection)
  const guard: Columns = guardsFormulas ? [{ name: GUARDED, value: () => undefined }] : []
  const columns = [...columnsOf(selection.collection, names), ...guard]
  yield* csvText(columns, rowsOf(selection), guardsFormulas)
  return losses(selection, names)
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

const LISTS = ['actors', 'sources', 'kinds'] as const
type Names = Readonly<Record<(typeof LISTS)[number], ReadonlyMap<string, string>>>

type Named = readonly (readonly [id: string, name: string])[]

const recordsIn = ({ actors, sources, kinds }: CollectionHead): Readonly<Record<keyof Names, Named>> => ({
  actors: [...actors.values()].map(({ id, name }) => [id, name]),
  sources: [...sources.values()].map(source => [source.id, shortNameOf(source)]),
  kinds: [...kinds],
})

function namesIn(collection: CollectionHead): Names {
  const { actors, sources, kinds } = recordsIn(collection)
  return { actors: distinctNames(actors), sources: distinctNames(sources), kinds: distinctNames(kinds) }
}

/** As they were called. */
function renamedIn(collection: CollectionHead, names: Names): readonly string[] {
  const records = recordsIn(collection)
  return LISTS.flatMap(list => records[list].flatMap(([id, name]) => (names[list].get(id) === name ? [] : name)))
}

/** Names as they can stand in a list of them. One that several have is followed by the id of each. */
function distinctNames(records: Named): ReadonlyMap<string, string> {
  const written = records.map(([id, name]) => ({ id, name: name.replaceAll(LIST_SIGNS, ',') }))
  const alike = grouped(written, ({ name }) => foldedName(name))
  return new Map(
    written.map(({ id, name }) => {
      const isAlone = alike.get(foldedName(name))?.length === 1 && !LIKE_PART.test(name)
      return [id, isAlone ? name : `${name} (${id})`]
    }),
  )
}

function columnsOf({ actors }: CollectionHead, names: Names): Columns {
  const ofEvent = (value: (event: TimelineEvent) => string | number | undefined) => (row: Row) =>
    row.index === 0 ? value(row.event) : undefined
  const pathOf = (id: ActorId) =>
    [...wholesOf(actors, id).toReversed(), id].map(of => names.actors.get(of) ?? of).join(' > ')
  const viaOf = (id: string) => (actors.has(id) ? pathOf(id) : (names.sources.get(id) ?? id))
  return [
    { name: 'id', value: ({ event }) => event.id },
    { name: 'title', value: ofEvent(({ title }) => title) },
    { name: 'date', value: ofEvent(({ date }) => date.edtf) },
    { name: 'status', value: ofEvent(({ status }) => status) },
    { name: 'kind', value: ofEvent(({ kind }) => kind && (names.kinds.get(kind) ?? kind)) },
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
    { name: 'locator', value: ({ citation }) => citation.locator },
    { name: 'speaker', value: ({ citation }) => citation.speaker && pathOf(citation.speaker) },
    { name: 'voice', value: ({ citation }) => citation.voice },
    { name: 'via', value: ({ citation }) => citation.via && viaOf(citation.via) },
    { name: 'stance', value: ({ citation }) => citation.stance },
    { name: 'source', value: ({ citation }) => names.sources.get(citation.source) ?? citation.source },
    { name: 'source title', value: ({ source }) => source?.csl?.title },
    {
      name: 'source authors',
      value: ({ source }) =>
        source?.csl?.author?.map(author => authorName(author).replaceAll(LIST_SIGNS, ',')).join('; '),
    },
    { name: 'source container', value: ({ source }) => source?.csl?.['container-title'] },
    { name: 'source publisher', value: ({ source }) => source?.csl?.publisher },
    { name: 'source published', value: ({ source }) => source?.published?.edtf },
    { name: 'source url', value: ({ source }) => source?.csl?.URL },
    {
      name: 'source archive',
      value: ({ source }) => source?.archived && [source.archived.url, source.archived.date].filter(Boolean).join(' '),
    },
    { name: 'source type', value: ({ source }) => source?.csl && sourceWordOf(source.csl) },
    { name: 'source language', value: ({ source }) => source?.csl?.language },
  ]
}

const notesOf = ({ notes }: TimelineEvent) =>
  notes.map(({ type, text, references = [] }) => [`${type}: ${oneLine(text)}`, ...references].join(' ')).join('\n')

/** What of these data the table has no place for, besides what no table has. */
function losses({ collection, events }: Selection, names: Names): readonly Loss[] {
  const { sources, withdrawn } = collection
  const titled = (loses: (event: TimelineEvent) => boolean) => events.filter(loses).map(({ title }) => title)
  const rows = events.reduce((sum, { citations }) => sum + citations.length, 0)
  return [
    ...lossOf(
      titled(({ date }) => date.competing.length > 0),
      'event',
      'with competing dates: the chosen one is in the file.',
      'events',
    ),
    ...lossOf(
      titled(({ date }) => (date.completedBy?.length ?? 0) > 0),
      'date',
      'completed by other words of its source, which are not in the file.',
      'dates',
    ),
    ...lossOf(
      titled(({ notes }) => notes.some(({ text }) => /[\r\n]/.test(text) || /\bhttps?:\/\/\S+$/.test(text))),
      'event',
      'with notes of several lines, which became one, or ending with an address, which became a reference.',
      'events',
    ),
    ...lossOf(
      [...sources.values()].flatMap(source => (source.csl && !source.csl.title ? shortNameOf(source) : [])),
      'source',
      'without a title: its short name stands in place of one once the table is opened.',
    ),
    ...lossOf(
      renamedIn(collection, names),
      'name',
      'changed, as another is like it, or as it holds what parts names in a list.',
      'names',
    ),
    ...lossOf(
      withdrawn.map(({ title }) => title),
      'withdrawn record',
      'not in the file: old links to it will say nothing.',
      'withdrawn records',
    ),
    ...(rows > MAX_TABLE_ROWS
      ? [{ says: `Whence opens tables of up to ${MAX_TABLE_ROWS} rows; this one has ${rows}.`, of: [] }]
      : []),
  ]
}
