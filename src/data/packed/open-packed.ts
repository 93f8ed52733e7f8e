import type { AsyncBuffer } from 'hyparquet'
import { ok, type Result } from '../../lib/result.ts'
import type { EventLabel } from '../../model/collection.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import type { FacetColumns } from '../../model/facet-column.ts'
import type { Problem } from '../../model/problem.ts'
import type { CollectionHead, EventId, TimelineEvent } from '../../model/timeline-event.ts'
import { withTail } from './byte-ranges.ts'
import { attempt } from './damage.ts'
import { type Footer, type RowGroup, readFooter } from './footer.ts'
import { type PackedHead, readHead } from './packed-head.ts'
import { readColumns, readGroupColumns } from './read-columns.ts'
import { toEvents } from './read-events.ts'
import { readFacets } from './read-facets.ts'
import { inParts, type Progress } from './read-groups.ts'
import { findRow, readAllTitles, readLabels } from './read-labels.ts'
import { readTexts } from './read-texts.ts'

type Read<T> = Promise<Result<T, readonly Problem[]>>

/**
 * Rows are in time order, and count from 0. Nothing is believed before it was checked, and nothing is kept here: whoever
 * asks twice reads twice.
 */
export type PackedDataset = {
  readonly head: CollectionHead
  readonly length: number
  /** What drawing needs; sorted by time as `time-order.ts` says. `progress` gets shares from 0 to 1. */
  columns(progress?: Progress): Read<EventColumns>
  /**
   * For each facet its column, and `supporting`: the sources of an event's supporting citations. `goOn` is awaited after
   * each row group.
   */
  facets(progress?: Progress, goOn?: () => Promise<void>): Read<FacetColumns>
  /** Whole events of the rows [from, to), checked one by one; a problem names the event. */
  events(from: number, to: number): Read<readonly TimelineEvent[]>
  /** Titles and ids of rows that ascend: what labels need. Cheap beside `events`. */
  titles(rows: readonly number[]): Read<readonly EventLabel[]>
  /** All titles, for searching. */
  allTitles(): Read<readonly string[]>
  /** Undefined where no event has the id, or where the ids cannot be read. */
  rowOf(id: EventId): Promise<number | undefined>
}

/** One request that nearly always has the footer and the page indexes. */
const TAIL_BYTES = 1 << 19

export async function openPacked(remote: AsyncBuffer, tailBytes = TAIL_BYTES): Read<PackedDataset> {
  const opened = await attempt(async () => {
    const file = await withTail(remote, tailBytes)
    const footer = await readFooter(file)
    return { file, footer, head: readHead(footer.metadata) }
  })
  if (!opened.ok) return opened
  const { file, footer, head } = opened.value
  return head.ok ? ok(datasetOf(file, footer, head.value)) : head
}

function datasetOf(file: AsyncBuffer, footer: Footer, head: PackedHead): PackedDataset {
  const { groups, length } = footer
  const columnsOf = rememberLast((group: RowGroup) => readGroupColumns(file, group))
  return {
    head: head.head,
    length,
    columns: progress => attempt(() => readColumns(file, footer, progress)),
    facets: (progress, goOn) => attempt(() => readFacets(file, footer, head.facets, progress, goOn)),
    titles: rows => attempt(() => readLabels(file, groups, rows)),
    allTitles: () => attempt(() => readAllTitles(file, groups)),
    async events(from, to) {
      const read = await attempt(() =>
        inParts(groups, from, to, async (group, from, to) => {
          const rows = Array.from({ length: to - from }, (_, i) => from + i)
          const [columns, ids, titles, texts] = await Promise.all([
            columnsOf(group),
            readTexts(file, group, 'id', rows),
            readTexts(file, group, 'title', rows),
            readTexts(file, group, 'event', rows),
          ])
          return toEvents({ columns, ids, titles, texts, columnRow: from, firstRow: group.firstRow + from }, head)
        }),
      )
      return read.ok ? joined(read.value) : read
    },
    async rowOf(id) {
      const found = await attempt(() => findRow(file, groups, id))
      return found.ok ? found.value : undefined
    },
  }
}

/** Events are asked for a few at a time, and mostly of one row group. A failure is not remembered. */
function rememberLast<Key, T>(read: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  let last: { readonly key: Key; readonly value: Promise<T> } | undefined
  return key => {
    if (last?.key === key) return last.value
    const value = read(key)
    const now = { key, value }
    last = now
    value.catch(() => {
      if (last === now) last = undefined
    })
    return value
  }
}

function joined<T>(
  parts: readonly Result<readonly T[], readonly Problem[]>[],
): Result<readonly T[], readonly Problem[]> {
  const all: T[] = []
  for (const part of parts) {
    if (!part.ok) return part
    for (const value of part.value) all.push(value)
  }
  return ok(all)
}
