/** What components and drawing read. Each returns the same reference until one of its own inputs changes. */
import type { FacetCount } from '../model/facet-counts.ts'
import type { Facet } from '../model/filters.ts'
import type { Collection, EventId, TimelineEvent } from '../model/timeline-event.ts'
import type { Span } from '../time/span.ts'
import type { Neighbours } from './derivations.ts'
import type { TimelineState } from './timeline-store.ts'

const NO_EVENTS: readonly TimelineEvent[] = []
const NO_COUNTS: ReadonlyMap<string, FacetCount> = new Map()

export const selectCollection = ({ dataset }: TimelineState): Collection | undefined =>
  dataset.status === 'ready' ? dataset.collection : undefined

export const selectEvents = (state: TimelineState): readonly TimelineEvent[] =>
  selectCollection(state)?.events ?? NO_EVENTS

/** The events that pass the filters, in time order. */
export function selectMatching(state: TimelineState): readonly TimelineEvent[] {
  const collection = selectCollection(state)
  return collection ? state.derive.matching(collection, state.filters) : NO_EVENTS
}

export const selectMatchingIds = (state: TimelineState): ReadonlySet<EventId> => state.derive.ids(selectMatching(state))

/** Of the matching events, those that stand nowhere in time. */
export const selectUndated = (state: TimelineState): readonly TimelineEvent[] =>
  state.derive.undated(selectMatching(state))

/** The selector of one facet's counts: `useTimeline(selectFacetCounts('actor'))`. Empty until the data is there. */
export const selectFacetCounts =
  (facet: Facet) =>
  (state: TimelineState): ReadonlyMap<string, FacetCount> => {
    const collection = selectCollection(state)
    return collection ? state.derive.facetCounts[facet](collection, state.filters) : NO_COUNTS
  }

export const selectEventById = (state: TimelineState, id: EventId | undefined): TimelineEvent | undefined =>
  id === undefined ? undefined : state.derive.byId(selectEvents(state)).get(id)

/** The selected event, also when the filters hide it. */
export const selectSelected = (state: TimelineState): TimelineEvent | undefined =>
  selectEventById(state, state.selectedId)

/** The widest view: all dates of all events, whatever the filters. */
export const selectFull = (state: TimelineState): Span => state.derive.full(selectEvents(state))

/** The events before and after the selected one in the order shown. */
export const selectNeighbours = (state: TimelineState): Neighbours =>
  state.derive.neighbours(selectMatching(state), selectSelected(state))
