/** Records from what cells say. What is undefined is not there: it is written as JSON. */
import { ensure } from '../../lib/assert.ts'
import { NOTE_TYPES } from '../../model/schema.ts'
import { sourceTypeOf } from '../../model/source-words.ts'
import type { TableColumn } from '../../model/table-columns.ts'
import type { ActorNames } from './actor-names.ts'
import { actorIn, addressesIn, asNumber, linesIn, listIn } from './cells.ts'
import type { Gathered } from './gather.ts'
import type { NamedIds } from './named-ids.ts'
import type { Row } from './read-rows.ts'

export type Names = {
  readonly sources: NamedIds
  readonly kinds: NamedIds
  readonly actors: ActorNames
}

export const OF_EVENT: readonly TableColumn[] = [
  ...(['id', 'title', 'date', 'end', 'status', 'kind', 'importance', 'actors', 'summary', 'note'] as const),
  ...(['date basis', 'date reasoning', 'date references'] as const),
]
const OF_WORK = [
  ...(['source title', 'source authors', 'source container', 'source publisher'] as const),
  ...(['source url', 'source type', 'source language'] as const),
]
export const OF_SOURCE: readonly TableColumn[] = [...OF_WORK, 'source published', 'source archive']

export function eventRecord(id: string, { rows, cells }: Gathered, names: Names) {
  const said = (column: TableColumn) => cells.get(column)?.value
  const kind = said('kind')
  const references = addressesIn(said('date references'))
  const phrases = rows.map(row => row.cells.get('date phrase'))
  const phrased = phrases.findIndex(phrase => phrase !== undefined)
  const actors = listIn(said('actors')).map(actorIn)
  const parts = new Map<string, string | undefined>()
  for (const { path, part } of actors) {
    const actor = names.actors.idOf(path)
    // Named once with the part that it plays, and once without, it plays that part.
    parts.set(actor, part ?? parts.get(actor))
  }
  return {
    id,
    title: said('title'),
    summary: said('summary'),
    kind: kind && names.kinds.idOf(kind),
    status: said('status')?.toLowerCase().replaceAll(/\s+/g, '-'),
    importance: asNumber(said('importance')),
    actors: Array.from(parts, ([actor, part]) => (part ? { actor, part } : actor)),
    date: {
      edtf: edtfIn(cells),
      phrase: phrased === -1 ? undefined : { citation: phrased, exact: phrases[phrased] },
      basis: said('date basis')?.toLowerCase(),
      reasoning: said('date reasoning'),
      references: references.length > 0 ? references : undefined,
    },
    citations: rows.map(row => citationRecord(row, names)),
    notes: linesIn(said('note')).map(noteRecord),
  }
}

export function edtfIn(cells: Gathered['cells']): string | undefined {
  const [date, end] = [cells.get('date')?.value, cells.get('end')?.value]
  return date === undefined || end === undefined ? date : `${date}/${end}`
}

const NOTE = new RegExp(`^(?:(${NOTE_TYPES.join('|')}):)?(.*)$`, 'is')
const ADDRESS = /^https?:\/\//

/** `correction: It was in May. https://…`: of no named type it is context; addresses at the end are its references. */
function noteRecord(line: string) {
  const [, type = 'context', rest = ''] = NOTE.exec(line) ?? []
  const words = rest.trim().split(/\s+/)
  const last = words.findLastIndex(word => !ADDRESS.test(word))
  const references = words.slice(last + 1)
  return {
    type: type.toLowerCase(),
    text: words.slice(0, last + 1).join(' '),
    references: references.length > 0 ? references : undefined,
  }
}

function citationRecord({ cells }: Row, { sources, actors }: Names) {
  const source = sourceName(cells)
  const [speaker, via] = [cells.get('speaker'), cells.get('via')]
  return {
    source: source && sources.idOf(source),
    quote: { exact: cells.get('quote'), prefix: cells.get('prefix'), suffix: cells.get('suffix') },
    locator: cells.get('locator'),
    speaker: speaker && actors.idOf(speaker),
    voice: cells.get('voice')?.toLowerCase(),
    // An outlet that a source names may be another source here.
    via: via && (sources.has(via) ? sources.idOf(via) : actors.idOf(via)),
    stance: cells.get('stance')?.toLowerCase(),
  }
}

export function sourceRecord(id: string, { rows: [first], cells }: Gathered) {
  const said = (column: TableColumn) => cells.get(column)?.value
  const published = said('source published')
  const authors = listIn(said('source authors'))
  const name = ensure(sourceName(first.cells), 'the name that its rows share')
  return {
    id,
    shortName: name,
    csl: OF_WORK.some(column => cells.has(column))
      ? {
          ...sourceTypeOf(said('source type') ?? (cells.has('source url') ? 'webpage' : 'document')),
          // What it is called is all that a table need say of it.
          title: said('source title') ?? name,
          author: authors.length > 0 ? authors.map(literal => ({ literal })) : undefined,
          'container-title': said('source container'),
          publisher: said('source publisher'),
          URL: said('source url'),
          language: said('source language'),
        }
      : undefined,
    published: published && { edtf: published },
    archived: archivedIn(said('source archive')),
  }
}

/** `https://web.archive.org/… 2023-03-04`: where the copy is, and when it was taken. */
function archivedIn(cell = '') {
  const [url, ...date] = cell.split(/\s+/)
  return url ? { url, date: date.length > 0 ? date.join(' ') : undefined } : undefined
}

/** A document without a name is called by its title. */
export const sourceName = (cells: Row['cells']): string | undefined => cells.get('source') ?? cells.get('source title')
