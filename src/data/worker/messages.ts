import type { EventLabel } from '../../model/collection.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import type { FacetColumns } from '../../model/facet-column.ts'
import type { Problem } from '../../model/problem.ts'
import type { SearchIndex } from '../../model/search/search-index.ts'
import type { CollectionHead, EventId, TimelineEvent } from '../../model/timeline-event.ts'

/** What the page asks of the worker that holds a dataset. Rows [from, to). */
export type Question =
  /** `wanted`: an event that the page shows from the start. */
  | { readonly ask: 'open'; readonly url: string; readonly wanted: EventId | undefined }
  | { readonly ask: 'events'; readonly from: number; readonly to: number }
  /** The rows ascend. */
  | { readonly ask: 'labels'; readonly rows: readonly number[] }
  | { readonly ask: 'index' }
  /** Nothing, but to stand aside for a moment: a hand moves the timeline. */
  | { readonly ask: 'aside' }

/** What the worker says, in this order: how far it is, and whether it is a copy; the collection, whole or in columns; then what completes it. */
export type Answer =
  | { readonly tell: 'progress'; readonly share: number }
  /** What comes is a kept copy, since the network could not be reached. `fetched`: an ISO instant. */
  | { readonly tell: 'copy'; readonly fetched: string }
  /** What is asked for cannot be had at present, and is tried on and on; or it can be again. At any time after the columns. */
  | { readonly tell: 'cut'; readonly isCut: boolean }
  | { readonly tell: 'whole'; readonly head: CollectionHead; readonly events: readonly TimelineEvent[] }
  /** After the whole of a file that the reader has opened from a disk. */
  | { readonly tell: 'remarks'; readonly remarks: readonly Problem[] }
  | { readonly tell: 'columns'; readonly head: CollectionHead; readonly columns: EventColumns; readonly pending: Step }
  | { readonly tell: 'pending'; readonly what: Step; readonly share: number }
  | { readonly tell: 'facets'; readonly facets: FacetColumns }
  | { readonly tell: 'events'; readonly from: number; readonly events: readonly TimelineEvent[] }
  | { readonly tell: 'labels'; readonly rows: readonly number[]; readonly labels: readonly EventLabel[] }
  | { readonly tell: 'index'; readonly index: SearchIndex }
  | { readonly tell: 'problems'; readonly problems: readonly Problem[] }

/**
 * What is left to do once the events are drawn: to fetch what filters need, or to check every event and gather it; and once
 * somebody searches, to index what is searched.
 */
export type Step = 'facets' | 'check' | 'search'
