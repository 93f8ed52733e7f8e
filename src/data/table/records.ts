/** Records from what cells say. What is undefined is not there: it is written as JSON. */
import { ensure } from '../../lib/assert.ts'
import { NOTE_TYPES, PARTS } from '../../model/schema.ts'
import type { ActorNames } from './actor-names.ts'
import { asNumber, linesIn, listIn } from './cells.ts'
import type { Column } from './columns.ts'
import type { Gathered } from './gather.ts'
import type { NamedIds } from './named-ids.ts'
import type { DateReader } from './read-dates.ts'
import type { Row } from './read-rows.ts'

export type Names = {
  readonly sources: NamedIds
  readonly kinds: NamedIds
  readonly actors: ActorNames
  readonly readDate: DateReader
}

export const OF_EVENT = [
  ...(['id', 'title', 'date', 'end', 'status', 'kind', 'importance', 'actors', 'summary', 'note'] as const),
  ...(['date basis', 'date reasoning', 'date references'] as const),
]
export const OF_SOURCE = [
  ...(['source title', 'source authors', 'source publisher', 'source published'] as const),
  ...(['source url', 'source type', 'source language'] as const),
]

/** The part that an actor plays, behind its name: `Iran (target)`. */
const PART = new RegExp(` \\((${PARTS.join('|')})\\)$`)
const NOTE = new RegExp(`^(${NOTE_TYPES.join('|')}): *(.*)$`, 'i')
/** What the check refuses anyway need not be searched for addresses. */
const LONGEST_NOTE = 5_000
const REFERENCES = /(?:\s+https?:\/\/\S+)+$/

export function eventRecord(id: string, { rows, cells }: Gathered, names: Names) {
  const kind = cells.get('kind')
  const phrases = rows.map(row => row.cells.get('date phrase'))
  const phrased = phrases.findIndex(phrase => phrase !== undefined)
  const actorOf = (path: string) => names.actors.idOf(path, rows[0].number)
  const actors = new Map(listIn(cells.get('actors')).map(item => [item.replace(PART, ''), PART.exec(item)?.[1]]))
  return {
    id,
    title: cells.get('title'),
    summary: cells.get('summary'),
    kind: kind && names.kinds.idOf(kind),
    status: cells.get('status')?.toLowerCase().replaceAll(/\s+/g, '-'),
    importance: asNumber(cells.get('importance')),
    actors: Array.from(actors, ([path, part]) => (part ? { actor: actorOf(path), part } : actorOf(path))),
    date: {
      edtf: edtfOf(cells, names.readDate),
      phrase: phrased === -1 ? undefined : { citation: phrased, exact: phrases[phrased] },
      basis: cells.get('date basis')?.toLowerCase(),
      reasoning: cells.get('date reasoning'),
      references: cells.get('date references')?.split(/[\s;|]+/),
    },
    citations: rows.map(row => citationRecord(row, names)),
    notes: linesIn(cells.get('note')).map(noteRecord),
  }
}

/** `correction: It was in May. https://…`: of no named type it is context; addresses at the end are its references. */
function noteRecord(line: string) {
  if (line.length > LONGEST_NOTE) return { type: 'context', text: line }
  const [, type, rest = line] = NOTE.exec(line) ?? []
  const references = REFERENCES.exec(rest)?.[0].trim().split(/\s+/)
  return { type: type?.toLowerCase() ?? 'context', text: rest.replace(REFERENCES, '').trim(), references }
}

function edtfOf(cells: ReadonlyMap<Column, string>, readDate: DateReader): string | undefined {
  const [date, end] = [cells.get('date'), cells.get('end')]
  if (date === undefined || end === undefined) return date && readDate(date)
  return `${readDate(date)}/${readDate(end)}`
}

function citationRecord({ number, cells }: Row, { sources, actors }: Names) {
  const source = sourceName({ cells })
  const [speaker, via] = [cells.get('speaker'), cells.get('via')]
  return {
    source: source && sources.idOf(source),
    quote: { exact: cells.get('quote'), prefix: cells.get('prefix'), suffix: cells.get('suffix') },
    speaker: speaker && actors.idOf(speaker, number),
    voice: cells.get('voice')?.toLowerCase(),
    via: via && actors.idOf(via, number),
    stance: cells.get('stance')?.toLowerCase(),
  }
}

export function sourceRecord({ rows: [first], cells }: Gathered, { sources, readDate }: Names) {
  const name = ensure(sourceName(first), 'the name that its rows share')
  const url = cells.get('source url')
  const published = cells.get('source published')
  const authors = listIn(cells.get('source authors'))
  const isDescribed = OF_SOURCE.some(column => column !== 'source published' && cells.has(column))
  return {
    id: sources.idOf(name),
    shortName: name,
    csl: isDescribed
      ? {
          type: cells.get('source type') ?? (url === undefined ? 'document' : 'webpage'),
          title: cells.get('source title'),
          author: authors.length > 0 ? authors.map(literal => ({ literal })) : undefined,
          publisher: cells.get('source publisher'),
          URL: url,
          language: cells.get('source language'),
        }
      : undefined,
    published: published && { edtf: readDate(published) },
  }
}

/** A document without a name is called by its title. */
export const sourceName = ({ cells }: Pick<Row, 'cells'>): string | undefined =>
  cells.get('source') ?? cells.get('source title')
