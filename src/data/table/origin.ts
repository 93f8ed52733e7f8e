import type { Problem } from '../../model/problem.ts'
import type { TableColumn } from '../../model/table-columns.ts'
import type { Gathered } from './gather.ts'
import { placeOf } from './table-problem.ts'

/** Where in the table a record comes from: a field of it, such as `citations[0].quote.exact`. */
export type Origin = { readonly id: string; readonly placeOf: (field: string) => string }

type List = keyof typeof COLUMNS
export type Origins = Readonly<Record<List, readonly Origin[]>>

/** The column of what is wrong with a whole list, such as too many actors. */
const COLUMNS = { events: 'title', sources: 'source', actors: 'actors', kinds: 'kind' } as const

/** A record by its id, or by its place where it has none that can be used; then the field. */
const RECORD = /^(events|sources|actors|kinds)(?:\.([a-z0-9-]+)|\[(\d+)\])?\.?(.*)$/
/** Of a list that several rows have parts of: `notes[2].text`. */
const ITEM = /\[(\d+)\]/
const OF_CITATION = /^citations\[(\d+)\]\.?(.*)$/

/** The column that a field comes from. How the field begins decides, the first that fits. */
const EVENT_FIELDS: readonly (readonly [string, TableColumn])[] = [
  ['date.phrase', 'date phrase'],
  ['date.basis', 'date basis'],
  ['date.reasoning', 'date reasoning'],
  ['date.references', 'date references'],
  ['date', 'date'],
  ['notes', 'note'],
  ['quote.prefix', 'prefix'],
  ['quote.suffix', 'suffix'],
  ['quote', 'quote'],
  ...(['id', 'title', 'summary', 'kind', 'status', 'importance', 'actors'] as const).map(asItIs),
  ...(['source', 'locator', 'speaker', 'voice', 'via', 'stance'] as const).map(asItIs),
]
const SOURCE_FIELDS: readonly (readonly [string, TableColumn])[] = [
  ['csl.title', 'source title'],
  ['csl.author', 'source authors'],
  ['csl.container-title', 'source container'],
  ['csl.publisher', 'source publisher'],
  ['csl.URL', 'source url'],
  ['csl.type', 'source type'],
  ['csl.language', 'source language'],
  ['archived', 'source archive'],
  ['published', 'source published'],
  ['', 'source'],
]

function asItIs(column: TableColumn): readonly [string, TableColumn] {
  return [column, column]
}

const columnIn = (columns: readonly (readonly [string, TableColumn])[], field: string) =>
  columns.find(([start]) => field.startsWith(start))?.[1]

/** Each citation of an event has its row; what is said of the event itself stands in any of them. */
export function originOfEvent(id: string, { rows, cells }: Gathered): Origin {
  return {
    id,
    placeOf(field) {
      const [, citation, ofCitation = ''] = OF_CITATION.exec(field) ?? []
      const row = citation === undefined ? undefined : rows[Number(citation)]?.number
      if (row !== undefined) return placeOf(row, columnIn(EVENT_FIELDS, ofCitation) ?? 'quote')
      // A date that is none has been told where it stands: what is left is an end before its start.
      const column = field === 'date.edtf' && cells.has('end') ? 'end' : columnIn(EVENT_FIELDS, field)
      if (column === undefined) return placeOf(rows[0].number)
      const cell = cells.get(column)
      const item = cell?.rows?.[Number(ITEM.exec(field)?.[1])]
      const stated = item ?? cell?.row ?? rows.find(one => one.cells.has(column))?.number
      return placeOf(stated ?? rows[0].number, column)
    },
  }
}

export const originOfSource = (id: string, { rows, cells }: Gathered): Origin => ({
  id,
  placeOf(field) {
    const column = columnIn(SOURCE_FIELDS, field)
    return placeOf((column && cells.get(column)?.row) ?? rows[0].number, column)
  },
})

function tooLong(field: string): string {
  if (field === 'title') return 'shorten it; what else there is to say goes into the column “summary”'
  return field.endsWith('quote.exact') ? 'quote the words that matter, or quote in two rows' : 'shorten it'
}

const rowIn = (place: string) => place.replace(/,.*$/, '')

/** What to do about it where a record is made of what rows say. */
const OF_TABLES: Readonly<Partial<Record<string, string>>> = {
  'near-name':
    'if they are one, write the name the same way in each row; if they are two, one word more in a name tells them apart',
}

/** The types of documents are CSL's, which nobody knows by heart. */
const WORK_TYPES =
  'a table may also say letter, e-mail, contract, minutes, memorandum, deposition, affidavit, judgment, statute, photograph, recording, video, diary'

function hintFor({ rule, hint, shape }: Problem, field: string): string | undefined {
  if (rule === 'shape' && field === 'csl.type') return [hint, WORK_TYPES].filter(Boolean).join('; ')
  return OF_TABLES[rule] ?? hint ?? (shape === 'text too long' ? tooLong(field) : undefined)
}

/** The same problem where whoever wrote the table can find it. */
export function placedInTable(problem: Problem, origins: Origins): Problem {
  const [, name, id, place, field = ''] = RECORD.exec(problem.where) ?? []
  const list = name as List | undefined // One of those in the pattern, if any.
  if (list === undefined) return problem
  const origin = place === undefined ? origins[list].find(record => record.id === id) : origins[list][Number(place)]
  const hint = hintFor(problem, field)
  // A table has rows in place of citations.
  const message = problem.message.replace(/citations\[\d+\]/, citation => rowIn(origin?.placeOf(citation) ?? citation))
  return {
    ...problem,
    message,
    where: origin?.placeOf(field) ?? `column ${COLUMNS[list]}`,
    ...(hint !== undefined && { hint }),
  }
}
