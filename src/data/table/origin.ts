import type { Problem } from '../../model/problem.ts'
import type { Column } from './columns.ts'
import { rowPlace } from './table-problem.ts'

/** The rows that a record comes from, the first first. Of an event there is one for each of its citations. */
export type Origin = { readonly id: string; readonly rows: readonly number[] }

type List = 'events' | 'sources' | 'actors' | 'kinds'
export type Origins = Readonly<Record<List, readonly Origin[]>>

/** A record by its id, or by its place where it has none that can be used; then the field. */
const PLACE = /^(events|sources|actors|kinds)(?:\.([a-z0-9-]+)|\[(\d+)\])\.?(.*)$/
const OF_CITATION = /^citations\[(\d+)\]\.?(.*)$/

/** The column that a field comes from, where it is called otherwise. How the path begins decides, the first that fits. */
const CALLED: Readonly<Record<List, readonly (readonly [string, Column])[]>> = {
  events: [
    ['date.phrase', 'date phrase'],
    ['date.basis', 'date basis'],
    ['date.reasoning', 'date reasoning'],
    ['date.references', 'date references'],
    ['date', 'date'],
    ['notes', 'note'],
    ['quote.prefix', 'prefix'],
    ['quote.suffix', 'suffix'],
    ['quote', 'quote'],
    ['citations', 'quote'],
    ...(['title', 'summary', 'kind', 'status', 'importance', 'actors'] as const).map(same),
    ...(['id', 'source', 'speaker', 'voice', 'via', 'stance'] as const).map(same),
  ],
  sources: [
    ['csl.title', 'source title'],
    ['csl.author', 'source authors'],
    ['csl.publisher', 'source publisher'],
    ['csl.URL', 'source url'],
    ['csl.type', 'source type'],
    ['csl.language', 'source language'],
    ['published', 'source published'],
    ['', 'source'],
  ],
  actors: [['', 'actors']],
  kinds: [['', 'kind']],
}

function same(column: Column): readonly [string, Column] {
  return [column, column]
}

/** The same problem where whoever wrote the table can find it: by row and column. */
export function placedInTable(problem: Problem, origins: Origins): Problem {
  const [, name, id, place, field = ''] = PLACE.exec(problem.where) ?? []
  if (name === undefined) return problem
  const list = name as List // One of those in the pattern.
  const records = origins[list]
  const origin = place === undefined ? records.find(record => record.id === id) : records[Number(place)]
  const [, citation = '0', ofCitation = field] = OF_CITATION.exec(field) ?? []
  const row = origin?.rows[Number(citation)] ?? origin?.rows[0]
  if (row === undefined) return problem
  const [, column] = CALLED[list].find(([start]) => ofCitation.startsWith(start)) ?? []
  return { ...problem, where: rowPlace(row, column) }
}
