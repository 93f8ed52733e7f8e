import { isPart, wholesOf } from '../model/actor-tree.ts'
import type { Collection } from '../model/collection.ts'
import type { GroupBy } from '../model/grouping.ts'
import { sourceName } from '../model/source-name.ts'
import type { CollectionHead } from '../model/timeline-event.ts'

/** Events drawn together in one band, by row, in time order. An event stands in every group that it belongs to. */
export type Group = { readonly id: string; readonly name: string; readonly rows: Uint32Array }

/** No value has it: ids are words. */
const UNGROUPED = ''

/** All rows in one band. */
export const ungrouped = (rows: Uint32Array): readonly Group[] => [{ id: UNGROUPED, name: '', rows }]

/**
 * Splits rows into bands: first those that are `asked` for by a filter, else the largest first. Actors are taken at their outermost whole (the IRGC stands with Iran), because
 * forty bands of two events show less than a dozen that can be compared. Events without any value come last.
 */
export function groupRows(
  collection: Collection,
  rows: Uint32Array,
  by: GroupBy,
  asked: readonly string[] = [],
): readonly Group[] {
  const column = by === 'none' ? undefined : collection.facet(by)
  if (by === 'none' || !column) return ungrouped(rows)
  const { values, starts, numbers } = column
  // A whole is a value of every event of its parts, so those that are part of something can be passed over.
  const isBand = values.map(value => by !== 'actor' || !isPart(collection.actors, value))
  const counts = new Uint32Array(values.length + 1)
  const each = (visit: (row: number, value: number) => void) => {
    for (const row of rows) {
      let isIn = false
      for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) {
        const value = numbers[at] ?? 0
        if (!isBand[value]) continue
        visit(row, value)
        isIn = true
      }
      if (!isIn) visit(row, values.length)
    }
  }
  each((_, value) => {
    counts[value] = (counts[value] ?? 0) + 1
  })
  const members = Array.from(counts, count => new Uint32Array(count))
  const filled = new Uint32Array(counts.length)
  each((row, value) => {
    const at = filled[value] ?? 0
    const group = members[value]
    if (group) group[at] = row
    filled[value] = at + 1
  })
  // Of sources and kinds nothing has a whole.
  const isAsked = (id: string) => asked.some(one => one === id || wholesOf(collection.actors, one).includes(id))
  const rank = ({ id, rows: { length } }: Group) =>
    id === UNGROUPED ? -1 : isAsked(id) ? length + rows.length : length
  return members
    .flatMap((group, value) => {
      const id = values[value] ?? UNGROUPED
      return group.length === 0 ? [] : [{ id, name: nameOf(collection, id, by), rows: group }]
    })
    .sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name, 'en'))
}

function nameOf(head: CollectionHead, id: string, by: Exclude<GroupBy, 'none'>): string {
  if (id === UNGROUPED) return by === 'kind' ? 'No kind given' : 'No actor named'
  if (by === 'actor') return head.actors.get(id)?.name ?? id
  if (by === 'source') return sourceName(head, id)
  return head.kinds.get(id) ?? id
}
