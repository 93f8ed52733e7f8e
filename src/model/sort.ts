/** By what a table can be sorted, apart from how (`table-order.ts`): an address is read before there is a table. */
import type { Collection } from './collection.ts'

/** These take the events themselves. */
const EVENT_KEYS = ['title', 'citations', 'independent', 'notes'] as const

export const SORT_KEYS = ['date', 'status', 'precision', 'importance', 'kind', 'sources', ...EVENT_KEYS] as const
export type SortKey = (typeof SORT_KEYS)[number]
export type Sort = { readonly by: SortKey; readonly isDescending: boolean }

export const BY_DATE: Sort = { by: 'date', isDescending: false }

/** Comparing so many titles takes some 40 ms; a collection with more of them brings its events one by one anyway. */
const MOST_COMPARED = 10_000

export const hasFewEvents = ({ events }: Collection) => (events.all?.length ?? Infinity) <= MOST_COMPARED

/** Whether sorting by it would take every event of a collection that has too many. */
export const isTooMuch = (collection: Collection, by: SortKey) =>
  (EVENT_KEYS as readonly string[]).includes(by) && !hasFewEvents(collection)
