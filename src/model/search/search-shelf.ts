import type { CollectionHead, TimelineEvent } from '../timeline-event.ts'
import type { Find, Found } from './found.ts'
import type { SearchIndex } from './search-index.ts'

/** The search of a collection. Neither its code nor its index is there before somebody is about to search. */
export type SearchShelf = {
  /** What is searched: of a large dataset, the titles alone. Undefined until it is ready. */
  readonly covers: () => SearchIndex['covers'] | undefined
  /** Whether `find` answers. */
  readonly isReady: () => boolean
  /** Undefined until it is ready, and where the query asks for nothing. */
  readonly find: (query: string) => Found | undefined
  /** Makes it ready. Asking twice costs nothing; after a failure, asking again tries again. */
  readonly load: () => Promise<void>
}

type Loaded = { readonly find: Find; readonly covers: SearchIndex['covers'] }

/** `load` runs when the search is first wanted. */
export function createSearchShelf(load: () => Promise<Loaded>): SearchShelf {
  let loaded: Loaded | undefined
  let loading: Promise<void> | undefined
  return {
    covers: () => loaded?.covers,
    isReady: () => loaded !== undefined,
    find: query => loaded?.find(query),
    load() {
      loading ??= load().then(
        come => {
          loaded = come
        },
        error => {
          loading = undefined
          throw error
        },
      )
      return loading
    },
  }
}

/** The search of events that are all at hand. */
export const searchOf = (head: CollectionHead, events: readonly TimelineEvent[]): SearchShelf =>
  createSearchShelf(async () => {
    const { buildIndex, createFind, searchedEvents } = await import('./find.ts')
    return { find: createFind(await buildIndex(searchedEvents(head, events))), covers: 'everything' }
  })
