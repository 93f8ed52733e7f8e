import type { ColumnSource } from 'hyparquet-writer'
import { isSupporting } from '../../model/citations.ts'
import { emptyColumns, setRow } from '../../model/event-columns.ts'
import { valuesOf } from '../../model/facet-column.ts'
import type { EventRecord } from '../../model/schema.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import {
  DOUBLE_COLUMNS,
  type DoubleColumn,
  SET_COLUMNS,
  type SetColumn,
  SMALL_COLUMNS,
  type SmallColumn,
  TEXT_COLUMNS,
  type TextColumn,
} from './layout.ts'
import { declaredIn } from './packed-head.ts'

/** Gives the values of a facet their numbers: those of the head first, then in the order of the rows. */
type Numbering = {
  readonly of: (column: SetColumn, value: string) => number
  readonly values: () => Record<SetColumn, string[]>
}

export function createNumbering(head: CollectionHead): Numbering {
  const numbers = new Map(SET_COLUMNS.map(column => [column, new Map<string, number>()]))
  const of = (column: SetColumn, value: string) => {
    const known = numbers.get(column) ?? new Map<string, number>()
    const number = known.get(value) ?? known.size
    known.set(value, number)
    return number
  }
  for (const column of SET_COLUMNS) for (const value of declaredIn(column, head)) of(column, value)
  const values = () => Object.fromEntries([...numbers].map(([column, known]) => [column, [...known.keys()]]))
  return { of, values: () => values() as Record<SetColumn, string[]> } // one list for each of SET_COLUMNS
}

type Gathering = {
  readonly add: (event: TimelineEvent, record: EventRecord) => void
  readonly rows: () => number
  readonly columns: () => ColumnSource[]
}

/** The columns of up to `capacity` events. Of a record it keeps the JSON and the numbers, nothing that is larger. */
export function createRowGroup(capacity: number, head: CollectionHead, numbering: Numbering): Gathering {
  const index = emptyColumns(capacity)
  const sets = Object.fromEntries(SET_COLUMNS.map(column => [column, [] as (readonly number[])[]]))
  const texts: Record<TextColumn, Uint8Array[]> = { id: [], title: [], event: [] }
  const encoder = new TextEncoder()
  let rows = 0
  const valuesIn = (event: TimelineEvent, column: SetColumn): Iterable<string> =>
    column === 'supporting'
      ? new Set(event.citations.filter(isSupporting).map(({ source }) => source))
      : valuesOf(event, column, head)
  return {
    add(event, record) {
      setRow(index, rows, event)
      for (const column of SET_COLUMNS)
        sets[column]?.push(Array.from(valuesIn(event, column), value => numbering.of(column, value)))
      texts.id.push(encoder.encode(record.id))
      texts.title.push(encoder.encode(record.title))
      texts.event.push(encoder.encode(JSON.stringify(record)))
      rows += 1
    },
    rows: () => rows,
    columns() {
      const doubles: Record<DoubleColumn, Float64Array> = {
        earliest: index.earliest,
        starts_before: index.startsBefore,
        ends_from: index.endsFrom,
        latest: index.latest,
      }
      const smalls: Record<SmallColumn, Uint8Array | Uint16Array> = {
        flags: index.flags,
        importance: index.importance,
        title_length: index.titleLengths,
      }
      return [
        ...DOUBLE_COLUMNS.map(name => ({ name, data: doubles[name].subarray(0, rows) })),
        ...SMALL_COLUMNS.map(name => ({ name, data: Int32Array.from(smalls[name].subarray(0, rows)) })),
        ...SET_COLUMNS.map(name => ({ name, data: sets[name] ?? [] })),
        // Plain, so that a page can be read without a dictionary that stands before all of them.
        ...TEXT_COLUMNS.map(name => ({ name, data: texts[name], encoding: 'PLAIN' as const })),
      ]
    },
  }
}
