import { err, ok, type Result } from '../../lib/result.ts'
import { type EventColumns, emptyColumns, setRow } from '../../model/event-columns.ts'
import type { Problem } from '../../model/problem.ts'
import type { EventRecord } from '../../model/schema.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { checkedEvents } from '../check-part.ts'
import { parseRecord } from '../parse-record.ts'
import { createProblemList } from '../problem-list.ts'
import type { PackedHead } from './packed-head.ts'

/** What the other columns say of the events. */
type Rows = {
  readonly texts: readonly string[]
  readonly ids: readonly string[]
  readonly titles: readonly string[]
  readonly columns: EventColumns
  /** The row of `columns` that the first text belongs to. */
  readonly columnRow: number
  /** The row of the dataset, for words. */
  readonly firstRow: number
}

/** The records of some rows, held to all that one event can show, and to what the columns made the page draw. */
export function toEvents(rows: Rows, head: PackedHead): Result<readonly TimelineEvent[], readonly Problem[]> {
  const records: EventRecord[] = []
  const problems = createProblemList()
  for (const [i, text] of rows.texts.entries()) {
    const record = parseRecord(text, rows.firstRow + i)
    if (record.ok) records.push(record.value)
    else problems.add(record.error)
  }
  const events = checkedEvents(head.record, head.index, records, problems)
  problems.add(events.flatMap((event, i) => disagreement(event, rows, i)))
  return problems.hasErrors() ? err(problems.listed()) : ok(events)
}

/** The page drew the event where its columns say, so they must say what the record does. */
function disagreement(event: TimelineEvent, { ids, titles, columns, columnRow }: Rows, i: number): readonly Problem[] {
  const own = emptyColumns(1)
  setRow(own, 0, event)
  const differing = COMPARED.filter(name => !Object.is(own[name][0], columns[name][columnRow + i]))
  const fields = [
    ...(ids[i] === event.id ? [] : ['id']),
    ...(titles[i] === event.title ? [] : ['title']),
    ...differing.map(name => String(name)),
  ]
  if (fields.length === 0) return []
  const message = `the packed file says otherwise in a column than in the record of the event: ${fields.join(', ')}`
  return [{ rule: 'packed', level: 'error', where: `events.${event.id}`, message, hint: 'pack the dataset anew' }]
}

const COMPARED = [
  ...(['earliest', 'latest', 'startsBefore', 'endsFrom'] as const),
  ...(['flags', 'importance', 'titleLengths'] as const),
]
