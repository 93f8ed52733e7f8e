import type { StateCreator } from 'zustand/vanilla'
import type { Collection } from '../model/collection.ts'
import { openingSpan } from '../model/opening-span.ts'
import type { Problem } from '../model/problem.ts'
import type { SearchShelf } from '../model/search/search-shelf.ts'
import type { Instant } from '../time/span.ts'
import type { TimelineState } from './timeline-store.ts'

export type Dataset =
  /** `share`: how much of it has come, from 0 to 1, where that is known. */
  | { readonly status: 'loading'; readonly share?: number | undefined }
  /** `where`: the file or address that could not be read. */
  | { readonly status: 'failed'; readonly problems: readonly Problem[]; readonly where: string }
  | { readonly status: 'ready'; readonly collection: Collection; readonly pending: Pending | undefined }

/** What of a large dataset is still on its way after its events are drawn. */
type Pending = { readonly what: 'facets' | 'check' | 'search'; readonly share: number }

export type DataInputs = {
  readonly dataset: Dataset
  /** When the dataset was fetched, if it is a copy that is shown because there is no network. */
  readonly copyOf: Instant | undefined
  /** What of it is missing cannot be had at present, and is asked for on and on. */
  readonly isCut: boolean
  /** How often events have come after the collection did: what was missing may be there now. */
  readonly arrivals: number
  /** The same of labels, which is all that the timeline and lists of titles wait for. */
  readonly labelArrivals: number
}

export type DataActions = {
  loading(share: number | undefined): void
  copied(fetched: Instant): void
  cut(isCut: boolean): void
  /**
   * Takes in a collection, and opens the view on it unless someone has already said what to view. One that comes later
   * with the same columns adds what was pending, and moves nothing.
   */
  receive(collection: Collection, pending?: Pending): void
  /** More of the collection's events are there, or of their labels alone. */
  arrive(what: 'events' | 'labels'): void
  /** Makes the search ready; what is searched for already is found from then on. */
  prepareSearch(): Promise<void>
  fail(problems: readonly Problem[], where: string): void
}

export const DATA_AT_START: DataInputs = {
  dataset: { status: 'loading' },
  copyOf: undefined,
  isCut: false,
  arrivals: 0,
  labelArrivals: 0,
}

export const createDataSlice: StateCreator<TimelineState, [], [], DataActions> = (set, get) => {
  const prepare = async (search: SearchShelf) => {
    await search.load()
    // Other filters, so that nothing remembers that the query found everything.
    set(({ filters }) => (filters.query.trim() === '' ? {} : { filters: { ...filters } }))
  }
  /** One for all who ask meanwhile: new filters for each would have all rows computed again as often. */
  let preparing: Promise<void> | undefined
  return {
    loading: share =>
      set(({ dataset }) => (dataset.status === 'loading' ? { dataset: { status: 'loading', share } } : {})),
    copied: fetched => set({ copyOf: fetched }),
    cut: isCut => set({ isCut }),
    receive: (collection, pending) =>
      set(({ dataset, viewport, viewportBy }) => {
        const ready: Dataset = { status: 'ready', collection, pending }
        if (dataset.status === 'ready' && dataset.collection.columns === collection.columns) return { dataset: ready }
        return { dataset: ready, viewport: viewportBy === 'start' ? openingSpan(collection.columns) : viewport }
      }),
    arrive: what => {
      set(({ arrivals, labelArrivals }) =>
        what === 'events' ? { arrivals: arrivals + 1 } : { labelArrivals: labelArrivals + 1 },
      )
      const { awaited, selectRow } = get()
      if (awaited) selectRow(awaited.row, awaited.isSeen)
    },
    prepareSearch: async () => {
      const { dataset } = get()
      if (dataset.status !== 'ready' || dataset.collection.search.isReady()) return
      preparing ??= prepare(dataset.collection.search).finally(() => {
        preparing = undefined
      })
      await preparing
    },
    fail: (problems, where) => set({ dataset: { status: 'failed', problems, where } }),
  }
}
