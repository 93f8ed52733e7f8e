import { ensure } from '../../lib/assert.ts'
import { hashOfWords } from '../../model/excerpt-key.ts'
import type { Problem } from '../../model/problem.ts'
import { createActorNames } from './actor-names.ts'
import { type Gathered, gather } from './gather.ts'
import { createNamedIds, foldedName } from './named-ids.ts'
import type { Origin, Origins } from './origin.ts'
import { createDateReader } from './read-dates.ts'
import type { Row } from './read-rows.ts'
import { eventRecord, type Names, OF_EVENT, OF_SOURCE, sourceName, sourceRecord } from './records.ts'

type Converted = {
  /** As the table has it: neither its shape nor what it says has been looked at. What is undefined is not there. */
  readonly dataset: object
  readonly origins: Origins
  readonly problems: readonly Problem[]
}

const DATES = ['date', 'end', 'source published'] as const

/** Rows to the records of a dataset. `title`: of the collection. */
export function toDataset(rows: readonly Row[], title: string): Converted {
  const events = gather(rows, eventKey, OF_EVENT)
  const sources = gather(rows, sourceKey, OF_SOURCE)
  const dates = rows.flatMap(({ cells }) => DATES.flatMap(column => cells.get(column) ?? []))
  const names: Names = {
    sources: createNamedIds('source'),
    kinds: createNamedIds('kind'),
    actors: createActorNames(),
    readDate: createDateReader(dates),
  }
  const eventIds = createEventIds()
  const eventRecords = Array.from(events.records.values(), event => eventRecord(eventIds(event), event, names))
  const sourceRecords = Array.from(sources.records.values(), source => sourceRecord(source, names))
  const eventOrigins = originsOf(eventRecords, events.records.values())
  return {
    dataset: {
      title,
      kinds: Array.from(names.kinds.named(), ([id, name]) => ({ id, name })),
      sources: sourceRecords,
      actors: names.actors.records(),
      events: eventRecords,
    },
    origins: {
      events: eventOrigins,
      sources: originsOf(sourceRecords, sources.records.values()),
      actors: names.actors.origins(),
      kinds: eventRecords.flatMap(({ kind }, i) => (kind ? { id: kind, rows: eventOrigins[i]?.rows ?? [] } : [])),
    },
    problems: [...events.problems, ...sources.problems, ...names.actors.problems],
  }
}

const originsOf = (records: readonly { readonly id: string }[], gathered: Iterable<Gathered>): readonly Origin[] =>
  Array.from(gathered, ({ rows }, i) => ({
    id: ensure(records[i], 'a record of these rows').id,
    rows: rows.map(({ number }) => number),
  }))

/** Rows of one id are one event; of those without, rows of one title, date and end. */
function eventKey({ number, cells }: Row): string {
  const id = cells.get('id')
  if (id !== undefined) return `id ${id}`
  const title = cells.get('title')
  return title === undefined ? `row ${number}` : `event ${[title, cells.get('date'), cells.get('end')].join('\n')}`
}

function sourceKey(row: Row): string | undefined {
  const name = sourceName(row)
  return name && foldedName(name)
}

/**
 * Of an event without an id: from its first excerpt and its date. It stays when rows are sorted, added or taken out, and when
 * the title is worded anew.
 */
function createEventIds(): (event: Gathered) => string {
  const taken = new Set<string>()
  return ({ rows: [first], cells }) => {
    const given = cells.get('id')
    if (given !== undefined) return given
    const rests = [cells.get('date'), cells.get('end'), sourceName(first), first.cells.get('quote')]
    const id = `e-${hashOfWords(rests.join('\n'))}`
    let free = id
    for (let nth = 2; taken.has(free); nth++) free = `${id}-${nth}`
    taken.add(free)
    return free
  }
}
