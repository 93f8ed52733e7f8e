/** What components and drawing read. Each returns the same reference until one of its own inputs changes. */
import type { Collection } from '../model/collection.ts'
import type { EventColumns } from '../model/event-columns.ts'
import { datedSpan, limitsOf, openingSpan } from '../model/opening-span.ts'
import type { PublicationMark } from '../model/publication.ts'
import type { Found } from '../model/search/found.ts'
import type { TimelineEvent } from '../model/timeline-event.ts'
import type { Span } from '../time/span.ts'
import type { ViewportLimits } from '../time/viewport.ts'
import type { CertaintyOf } from './derivations.ts'
import type { Neighbours } from './neighbours.ts'
import type { TimelineState } from './timeline-store.ts'

const NO_ROWS = new Uint32Array(0)
const NO_COLUMN = new Float64Array(0)
const NO_COLUMNS: EventColumns = {
  length: 0,
  earliest: NO_COLUMN,
  latest: NO_COLUMN,
  startsBefore: NO_COLUMN,
  endsFrom: NO_COLUMN,
  flags: new Uint16Array(0),
  importance: new Uint8Array(0),
  titleLengths: new Uint8Array(0),
  members: new Map(),
}
const NO_CERTAINTY: CertaintyOf = () => undefined
const NO_MARKS: readonly PublicationMark[] = []

export const selectCollection = ({ dataset }: TimelineState): Collection | undefined =>
  dataset.status === 'ready' ? dataset.collection : undefined

/** How far a dataset has come, or its check, is told dozens of times: nothing that is drawn has changed with it. */
export const isProgress = (now: TimelineState, before: TimelineState): boolean =>
  now.dataset !== before.dataset && selectCollection(now) === selectCollection(before)

/** The answer to the query; undefined without one, and until the search is ready. */
export const selectFound = (state: TimelineState): Found | undefined =>
  selectCollection(state)?.search.find(state.filters.query)

/** Of every event, whatever the filters. Empty until the data is there. */
export const selectColumns = (state: TimelineState): EventColumns => selectCollection(state)?.columns ?? NO_COLUMNS

/** How many events there are in all. */
export const selectTotal = (state: TimelineState): number => selectColumns(state).length

/** The rows of the events that pass the filters, in time order. */
export function selectMatching(state: TimelineState): Uint32Array {
  const collection = selectCollection(state)
  return collection ? state.derive.matching(collection, state.filters) : NO_ROWS
}

/** Of the matching rows, those that stand nowhere in time. */
export const selectUndated = (state: TimelineState): Uint32Array =>
  state.derive.undated(selectColumns(state), selectMatching(state))

/** The event of a row, if it is there. A large dataset brings it after `events.load`. */
export const selectEvent = (state: TimelineState, row: number | undefined): TimelineEvent | undefined =>
  row === undefined ? undefined : selectCollection(state)?.events.at(row)

/** The row of the selected event, also when the filters hide it. */
export const selectSelectedRow = (state: TimelineState): number | undefined =>
  state.selectedId === undefined ? undefined : selectCollection(state)?.events.rowOf(state.selectedId)

/** The selected event, also when the filters hide it. */
export const selectSelected = (state: TimelineState): TimelineEvent | undefined =>
  selectEvent(state, selectSelectedRow(state))

/** The widest view, all dates of all events whatever the filters, and the shortest that makes sense for them. */
export const selectLimits = (state: TimelineState): ViewportLimits => limitsOf(selectColumns(state))

export const selectFull = (state: TimelineState): Span => selectLimits(state).full

/** What the dates of all events bound, without the room that the axis has beyond. */
export const selectDated = (state: TimelineState): Span => datedSpan(selectColumns(state)) ?? selectFull(state)

/** Where a reader begins. */
export const selectOpening = (state: TimelineState): Span => openingSpan(selectColumns(state))

/** The events before and after the selected one in time. */
export const selectNeighbours = (state: TimelineState): Neighbours =>
  state.derive.neighbours(selectMatching(state), selectSelectedRow(state))

/** How surely each event happened in the time filtered by. */
export const selectRelations = (state: TimelineState): CertaintyOf =>
  state.filters.during === undefined ? NO_CERTAINTY : state.derive.relations(selectColumns(state), state.filters.during)

/** How surely each event was known on the day filtered by. */
export function selectKnowledge(state: TimelineState): CertaintyOf {
  const collection = selectCollection(state)
  const { knownOn } = state.filters
  return collection && knownOn !== undefined ? state.derive.knowledge(collection, knownOn) : NO_CERTAINTY
}

/** When the sources were published, in time order, whatever the filters. */
export function selectPublications(state: TimelineState): readonly PublicationMark[] {
  const collection = selectCollection(state)
  return collection ? state.derive.publications(collection) : NO_MARKS
}
