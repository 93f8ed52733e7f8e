/** The order in which events are shown. Apart from the other selectors: the opening view is in order of time, and does without. */
import { memoizeBy } from '../lib/memoize-by.ts'
import { memoizeLast } from '../lib/memoize-last.ts'
import type { Collection } from '../model/collection.ts'
import { BY_DATE, type Sort } from '../model/sort.ts'
import { ranksFor, sortable, sortRows } from '../model/table-order.ts'
import type { Derivations } from './derivations.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { selectCollection, selectMatching, selectSelectedRow } from './selectors.ts'
import type { TimelineState } from './timeline-store.ts'

/** Each store's own memory, as its derivations are. */
const memoryOf = memoizeBy((_: Derivations) => {
  // Apart: another filter sorts anew, but compares no titles again.
  const ranks = memoizeLast(ranksFor)
  return {
    sorted: memoizeLast((collection: Collection, rows: Uint32Array, sort: Sort, knownOn: string | undefined) =>
      sortRows(collection.columns, rows, ranks(collection, sort.by, knownOn), sort),
    ),
    neighbours: memoizeLast(neighboursAmong),
  }
})

/** How a table stands now: in the order of time, as long as it cannot be sorted as was asked. */
export function selectSort(state: TimelineState): Sort {
  const collection = selectCollection(state)
  const { sort, filters } = state
  return collection && sortable(collection, sort.by, filters.knownOn) === 'yes' ? sort : BY_DATE
}

/** Rows in time order, such as those that match, as a table has them that is sorted so, and by what was known on the day. */
export const sortedAs = (
  state: TimelineState,
  collection: Collection,
  rows: Uint32Array,
  sort: Sort,
  knownOn: string | undefined,
): Uint32Array => memoryOf(state.derive).sorted(collection, rows, sort, knownOn)

/** The matching rows in the order in which they are shown: that of time, unless a table is sorted otherwise. */
export function selectShown(state: TimelineState): Uint32Array {
  const collection = selectCollection(state)
  const rows = selectMatching(state)
  return collection ? sortedAs(state, collection, rows, state.sort, state.filters.knownOn) : rows
}

/** The events before and after the selected one as they are shown. */
export const selectShownNeighbours = (state: TimelineState): Neighbours =>
  memoryOf(state.derive).neighbours(selectShown(state), selectMatching(state), selectSelectedRow(state))

/** In any order of the matching rows. An event hidden by the filters has no place in any but that of time. */
function neighboursAmong(shown: Uint32Array, matching: Uint32Array, selected: number | undefined): Neighbours {
  if (shown === matching || selected === undefined) return neighboursOf(shown, selected)
  const place = shown.indexOf(selected)
  const index = place < 0 ? undefined : place
  return { previous: shown[place - 1], next: shown[place + 1], index, total: shown.length }
}
