/** By what a table can be sorted, apart from how (`table-order.ts`): an address is read before there is a table. */
import type { Collection } from './collection.ts'

const COLUMN_KEYS = ['date', 'status', 'precision', 'importance'] as const
const FACET_KEYS = ['kind', 'sources'] as const
/** These take the events themselves. */
const EVENT_KEYS = ['title', 'citations', 'independent', 'notes'] as const

export const SORT_KEYS = [...COLUMN_KEYS, ...FACET_KEYS, ...EVENT_KEYS] as const
export type SortKey = (typeof SORT_KEYS)[number]
export type Sort = { readonly by: SortKey; readonly isDescending: boolean }

export const BY_DATE: Sort = { by: 'date', isDescending: false }

/** Comparing so many titles takes some 40 ms; a collection with more of them brings its events one by one anyway. */
const MOST_COMPARED = 10_000

/** `later`: once the values of the filters have come. `no`: that would take every event, and they are not at hand. */
export type Sortable = 'yes' | 'later' | 'no'

export function sortable(collection: Collection, by: SortKey, knownOn: string | undefined): Sortable {
  if (isOneOf(COLUMN_KEYS, by)) return 'yes'
  if ((collection.events.all?.length ?? Infinity) <= MOST_COMPARED) return 'yes'
  // The facet has all sources, not those of a day.
  if (!isOneOf(FACET_KEYS, by) || (by === 'sources' && knownOn !== undefined)) return 'no'
  return collection.facet(facetOf(by)) ? 'yes' : 'later'
}

const isOneOf = <T extends string>(keys: readonly T[], key: string): key is T =>
  (keys as readonly string[]).includes(key)

export const facetOf = (by: (typeof FACET_KEYS)[number]) => (by === 'sources' ? 'source' : by)
