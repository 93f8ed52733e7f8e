import type { DatasetIndex } from '../dataset-index.ts'
import type { Finding, Rule } from '../rule.ts'

type Placed = { readonly id: string }
type Key<T> = (record: T) => number

/**
 * Warns of records that stand elsewhere than they would in every other copy: events by earliest instant and then by
 * id, actors by id, sources by id or by publication and then by id. So two editors make the same file, and a
 * comparison of two versions shows what was changed and nothing else. One finding a list, at the first out of place.
 */
export const order: Rule = {
  name: 'order',
  level: 'warning',
  sees: 'lists',
  *check({ sources, actors, events }, index) {
    const byId = () => 0
    if (!orderOf('sources', sources, byId, 'id').isInOrder())
      yield* orderOf('sources', sources, ({ published }) => earliestOf(published?.edtf, index), 'publication').finding()
    yield* orderOf('actors', actors, byId, 'id').finding()
    const watch = watchEventOrder(index)
    for (const event of events) watch.see(event)
    yield* watch.finding()
  },
}

/** Without a date a record stands last; with one that is none, nothing can be said of its place, so it is NaN. */
function earliestOf(edtf: string | undefined, { readDate }: Pick<DatasetIndex, 'readDate'>): number {
  if (edtf === undefined) return Number.POSITIVE_INFINITY
  const read = readDate(edtf)
  return read.ok ? read.value.bounds.earliest : Number.NaN
}

/** Sees the records of a list one by one, in the order of the file, and remembers what stands after a later one. */
function watchOrder<T extends Placed>(list: string, keyOf: Key<T>, key: string) {
  let before: { readonly id: string; readonly key: number } | undefined
  let first: readonly [string, string] | undefined
  let count = 0
  return {
    see(record: T): void {
      const { id } = record
      const now = { id, key: keyOf(record) }
      if (before && (before.key > now.key || (before.key === now.key && before.id > id))) {
        first ??= [before.id, id]
        count += 1
      }
      before = now
    },
    isInOrder: () => first === undefined,
    *finding(): Generator<Finding> {
      if (!first) return
      const [later, id] = first
      const others = count === 1 ? '' : `; ${count - 1} more of the ${list} stand after a later one`
      yield {
        where: `${list}.${id}`,
        message: `it stands after "${later}", which comes later${others}`,
        hint: `sort the ${list} by ${key === 'id' ? 'id' : `${key}, then by id`}, or save them from the page as a dataset, which is sorted`,
      }
    },
  }
}

export const watchEventOrder = (index: Pick<DatasetIndex, 'readDate'>) =>
  watchOrder<Placed & { readonly date: { readonly edtf: string } }>(
    'events',
    ({ date }) => earliestOf(date.edtf, index),
    'earliest instant',
  )

function orderOf<T extends Placed>(list: string, records: readonly T[], keyOf: Key<T>, key: string) {
  const watch = watchOrder(list, keyOf, key)
  for (const record of records) watch.see(record)
  return watch
}
