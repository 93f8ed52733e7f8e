import { ensure } from '../../lib/assert.ts'
import { foldedName } from '../../model/folded-name.ts'
import type { Problem } from '../../model/problem.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import { edtfFault } from '../edtf-fault.ts'
import { createActorNames, type Mention } from './actor-names.ts'
import { actorIn, listIn } from './cells.ts'
import { eventIds, eventKeys } from './event-keys.ts'
import { missingIn, saidTwice } from './event-problems.ts'
import { type Gathered, gather } from './gather.ts'
import { createNamedIds, type NamedIds } from './named-ids.ts'
import { type Origins, originOfEvent, originOfSource } from './origin.ts'
import { createDateReader, type DateReader } from './read-dates.ts'
import type { Row } from './read-rows.ts'
import { eventRecord, type Names, OF_EVENT, OF_SOURCE, sourceName, sourceRecord } from './records.ts'
import { placeOf, tableProblem } from './table-problem.ts'

type Converted = {
  /** As the table has it: neither its shape nor what it says has been looked at. What is undefined is not there. */
  readonly dataset: object
  readonly origins: Origins
  /** What a dataset could not tell: cells that are empty, or say two things. */
  readonly problems: readonly Problem[]
}

const DATES = ['date', 'end', 'source published'] as const

/** Rows to the records of a dataset. `title`: of the collection. */
export function toDataset(written: readonly Row[], title: string): Converted {
  const dates = createDateReader(
    written.flatMap(({ number: row, cells }) => DATES.flatMap(column => ({ cell: cells.get(column) ?? '', row }))),
  )
  const rows = written.map(row => withDates(row, dates.read))
  const keys = eventKeys(rows)
  const events = gather(rows, keys.keyOf, OF_EVENT, 'event')
  const sources = gather(rows, sourceKey, OF_SOURCE, 'source')
  const sourceIds = createNamedIds(
    'source',
    valuesOf(rows, ({ cells }) => sourceName(cells)),
  )
  const names: Names = {
    sources: sourceIds,
    kinds: createNamedIds(
      'kind',
      valuesOf(rows, ({ cells }) => cells.get('kind')),
    ),
    actors: createActorNames(rows.flatMap(row => mentionsIn(row, sourceIds))),
  }
  const { ids, problems: idProblems } = eventIds(events.records)
  const idAt = (i: number) => ensure(ids[i], 'the id of an event')
  const idOfSource = ({ rows: [first] }: Gathered) => sourceIds.idOf(sourceName(first.cells) ?? '')
  const kindRows = new Map(
    events.records
      .flatMap(({ cells }) => cells.get('kind') ?? [])
      .map(({ value, row }) => [names.kinds.idOf(value), row]),
  )
  return {
    dataset: {
      title,
      description: dates.says,
      kinds: Array.from(names.kinds.named, ([id, name]) => ({ id, name })),
      sources: sources.records.map(source => sourceRecord(idOfSource(source), source)),
      actors: names.actors.records,
      events: events.records.map((event, i) => eventRecord(idAt(i), event, names)),
    },
    origins: {
      events: events.records.map((event, i) => originOfEvent(idAt(i), event)),
      sources: sources.records.map(source => originOfSource(idOfSource(source), source)),
      actors: names.actors.origins,
      kinds: Array.from(names.kinds.named.keys(), id => ({
        id,
        placeOf: () => placeOf(kindRows.get(id) ?? 1, 'kind'),
      })),
    },
    problems: [
      ...events.records.flatMap(event => [...missingIn(event)]),
      ...rows.flatMap(row => [...noDatesIn(row, dates.hintFor)]),
      ...keys.problems,
      ...events.problems,
      ...sources.problems,
      ...events.records.flatMap(event => [...saidTwice(event)]),
      ...names.actors.problems,
      ...idProblems,
    ],
  }
}

function withDates(row: Row, read: DateReader['read']): Row {
  const cells = new Map(row.cells)
  for (const column of DATES) {
    const cell = cells.get(column)
    if (cell !== undefined) cells.set(column, read(row.cells.has('end') ? withoutBound(column, cell) : cell))
  }
  return { ...row, cells }
}

/** Where both ends have cells, "from" and "until" say no more than the columns do. */
function withoutBound(column: (typeof DATES)[number], cell: string): string {
  if (column === 'date') return cell.replace(/^(?:from|since) /i, '')
  return column === 'end' ? cell.replace(/^(?:to|until|till|up to) /i, '') : cell
}

/** Each date by itself, and where it stands: the check knows an interval by both of its ends. */
function* noDatesIn({ number, cells }: Row, hintFor: DateReader['hintFor']): Generator<Problem> {
  for (const column of DATES) {
    const cell = cells.get(column)
    if (cell === undefined || parseEdtf(cell).ok) continue
    yield { ...tableProblem(number, column, edtfFault(cell), hintFor(cell)), rule: 'edtf' }
  }
}

const valuesOf = (rows: readonly Row[], read: (row: Row) => string | undefined): readonly string[] =>
  rows.flatMap(row => read(row) ?? [])

function sourceKey({ cells }: Row): string | undefined {
  const name = sourceName(cells)
  return name && foldedName(name)
}

function mentionsIn({ number: row, cells }: Row, sources: NamedIds): readonly Mention[] {
  const actors = listIn(cells.get('actors')).map(item => ({ path: actorIn(item).path, row, column: 'actors' as const }))
  const others = (['speaker', 'via'] as const).flatMap(column => {
    const path = cells.get(column)
    return path === undefined || (column === 'via' && sources.has(path)) ? [] : { path, row, column }
  })
  return [...actors, ...others]
}
