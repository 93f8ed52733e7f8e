import { check, EVENT_RULES, HEAD_RULES, named } from '../../data/check.ts'
import { checkPart, type DatasetHead } from '../../data/check-part.ts'
import { type DatasetIndex, indexDataset } from '../../data/dataset-index.ts'
import { decodeText } from '../../data/decode-text.ts'
import { MAX_ROWS } from '../../data/packed/limits.ts'
import { parseRecord } from '../../data/parse-record.ts'
import type { Place } from '../../data/places-in.ts'
import type { ProblemList } from '../../data/problem-list.ts'
import { order, watchEventOrder } from '../../data/rules/order.ts'
import { sharedId, uniqueId } from '../../data/rules/unique-id.ts'
import { unused, watchUse } from '../../data/rules/unused.ts'
import { replacedBy, watchReplacements } from '../../data/rules/withdrawn.ts'
import { kindName, USUAL_IMPORTANCE } from '../../data/to-collection.ts'
import { err } from '../../lib/result.ts'
import type { Problem } from '../../model/problem.ts'
import { type EventRecord, MAX_LIST } from '../../model/schema.ts'
import { createIdTable } from './id-table.ts'
import type { LocatedRecord } from './located-record.ts'
import { createSortKeys, type SortKeys } from './sort-keys.ts'

const PART = 1_000

export type EventCheck = {
  readonly see: (record: LocatedRecord) => void
  readonly finish: () => { readonly keys: SortKeys; readonly head: DatasetHead; readonly events: number }
}

/**
 * Holds the events to all rules that `npm run check` knows, a thousand at a time, and keeps what sorting them takes. Rules
 * that have to see all events see them one after another.
 */
export function createEventCheck(head: DatasetHead, problems: ProblemList): EventCheck {
  const dataset = { ...head, events: [] }
  const index = indexDataset(dataset)
  problems.add(check(dataset, index, HEAD_RULES))
  const ids = createIdTable()
  const keys = createSortKeys(ids)
  const use = watchUse(head, index)
  const replacements = watchReplacements(head, index)
  const kinds = new Set<string>()
  let dates: Pick<DatasetIndex, 'readDate'> = index
  const inOrder = watchEventOrder({ readDate: edtf => dates.readDate(edtf) })
  /** Of each id in the table, as records that are no events have a position as well. */
  const positions: number[] = []
  let part: {
    readonly event: EventRecord
    readonly offset: number
    readonly length: number
    readonly position: number
  }[] = []
  let position = 0

  function checkPartThen(): void {
    const events = part.map(({ event }) => event)
    const checked = checkPart(head, index, events, EVENT_RULES)
    problems.add(checked.problems)
    dates = checked.index
    for (const { event, offset, length, position } of part) {
      const known = ids.add(event.id)
      if (known === undefined) positions.push(position)
      else problems.add(named(uniqueId, [sharedId('events', event.id, positions[known] ?? 0, position)]))
      use.see(event)
      replacements.see(event.id)
      inOrder.see(event)
      if (event.kind !== undefined) kinds.add(event.kind)
      const read = dates.readDate(event.date.edtf)
      // Nothing is packed once there is an error.
      if (read.ok && !problems.hasErrors())
        keys.add(read.value.bounds, event.importance ?? USUAL_IMPORTANCE, offset, length)
    }
    part = []
  }
  return {
    see(record) {
      const text = decodeText(record.bytes)
      const parsed = text === undefined ? err([notUtf8(record)]) : parseRecord(text, position, record)
      if (parsed.ok) part.push({ event: parsed.value, offset: record.offset, length: record.bytes.length, position })
      else problems.add(parsed.error)
      position += 1
      if (part.length === PART) checkPartThen()
    },
    finish() {
      checkPartThen()
      problems.add(named(replacedBy, replacements.findings()))
      problems.add(named(unused, use.findings()))
      problems.add(named(order, inOrder.finding()))
      const listed = head.kinds ?? [...kinds].map(id => ({ id, name: kindName(id) }))
      problems.add(beyondLimits(position, listed.length))
      return { keys, head: { ...head, kinds: listed }, events: position }
    },
  }
}

function* beyondLimits(events: number, kinds: number): Generator<Problem> {
  const problem = { rule: 'packed', level: 'error', where: 'file' } as const
  if (events > MAX_ROWS) yield { ...problem, message: `it has ${events} events; a packed file has ${MAX_ROWS} at most` }
  if (kinds > MAX_LIST) yield { ...problem, message: `its events are of ${kinds} kinds; ${MAX_LIST} are the most` }
}

export const notUtf8 = ({ line, column }: Place): Problem => ({
  rule: 'encoding',
  level: 'error',
  where: `file:${line}:${column}`,
  message: 'the file is not UTF-8: in what begins here stands a byte that no character has',
  hint: 'save it as UTF-8 without a byte order mark',
})
