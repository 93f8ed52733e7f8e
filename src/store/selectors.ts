/** What components and drawing read. Each returns the same reference until one of its own inputs changes. */
import type { Certainty } from '../model/during.ts'
import type { FacetCount } from '../model/facet-counts.ts'
import type { Facet } from '../model/filters.ts'
import type { PublicationMark } from '../model/publication.ts'
import type { SourceView } from '../model/source-view.ts'
import type { Collection, EventId, SourceId, TimelineEvent } from '../model/timeline-event.ts'
import type { Span } from '../time/span.ts'
import type { ViewportLimits } from '../time/viewport.ts'
import type { Neighbours } from './derivations.ts'
import type { TimelineState } from './timeline-store.ts'

const NO_EVENTS: readonly TimelineEvent[] = []
const NO_COUNTS: ReadonlyMap<string, FacetCount> = new Map()
const NO_CERTAINTIES: ReadonlyMap<EventId, Certainty> = new Map()
const NO_VIEWS: ReadonlyMap<SourceId, SourceView> = new Map()
const NO_MARKS: readonly PublicationMark[] = []

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

/** The widest view, all dates of all events whatever the filters, and the shortest that makes sense for them. */
export const selectLimits = (state: TimelineState): ViewportLimits => state.derive.limits(selectEvents(state))

export const selectFull = (state: TimelineState): Span => selectLimits(state).full

/** The events before and after the selected one in the order shown. */
export const selectNeighbours = (state: TimelineState): Neighbours =>
  state.derive.neighbours(selectMatching(state), selectSelected(state))

/** How surely each event happened in the time filtered by, those left out that did not. Empty without `during`. */
export const selectRelations = (state: TimelineState): ReadonlyMap<EventId, Certainty> =>
  state.filters.during === undefined
    ? NO_CERTAINTIES
    : state.derive.relations(selectEvents(state), state.filters.during)

/** How surely each event was known on the day filtered by, those left out that were not. Empty without `knownOn`. */
export function selectKnowledge(state: TimelineState): ReadonlyMap<EventId, Certainty> {
  const collection = selectCollection(state)
  const { knownOn } = state.filters
  return collection && knownOn !== undefined ? state.derive.knowledge(collection, knownOn) : NO_CERTAINTIES
}

/** Of the matching events, those whose order to the one before them is undecided. */
export const selectUndecided = (state: TimelineState): ReadonlySet<EventId> =>
  state.derive.undecided(selectMatching(state))

/** What the chronology takes from each source, whatever the filters. */
export function selectSourceViews(state: TimelineState): ReadonlyMap<SourceId, SourceView> {
  const collection = selectCollection(state)
  return collection ? state.derive.sourceViews(collection) : NO_VIEWS
}

/** When the sources were published, in time order, whatever the filters. */
export function selectPublications(state: TimelineState): readonly PublicationMark[] {
  const collection = selectCollection(state)
  return collection ? state.derive.publications(collection) : NO_MARKS
}
