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
  *check({ sources, actors, events }, index) {
    const ids = () => 0
    if (misplaced(sources, ids).length > 0)
      yield* finding(
        'sources',
        misplaced(sources, ({ published }) => earliestOf(published?.edtf, index)),
        'publication',
      )
    yield* finding('actors', misplaced(actors, ids), 'id')
    yield* finding(
      'events',
      misplaced(events, ({ date }) => earliestOf(date.edtf, index)),
      'earliest instant',
    )
  },
}

/** Without a date a record stands last; with one that is none, nothing can be said of its place, so it is NaN. */
function earliestOf(edtf: string | undefined, { readDate }: DatasetIndex): number {
  if (edtf === undefined) return Number.POSITIVE_INFINITY
  const read = readDate(edtf)
  return read.ok ? read.value.bounds.earliest : Number.NaN
}

/** Each record that should stand before the one that precedes it, with that one. */
function misplaced<T extends Placed>(records: readonly T[], keyOf: Key<T>): readonly (readonly [T, T])[] {
  return records.flatMap((record, i) => {
    const before = records[i - 1]
    if (!before) return []
    const [a, b] = [keyOf(before), keyOf(record)]
    return a > b || (a === b && before.id > record.id) ? [[before, record] as const] : []
  })
}

function* finding(list: string, pairs: readonly (readonly [Placed, Placed])[], key: string): Generator<Finding> {
  const [first] = pairs
  if (!first) return
  const [before, record] = first
  const others = pairs.length === 1 ? '' : `; ${pairs.length - 1} more of the ${list} stand after a later one`
  yield {
    where: `${list}.${record.id}`,
    message: `it stands after "${before.id}", which comes later${others}`,
    hint: `sort the ${list} by ${key === 'id' ? 'id' : `${key}, then by id`}`,
  }
}
