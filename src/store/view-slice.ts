import type { StateCreator } from 'zustand/vanilla'
import type { Filters } from '../model/filters.ts'
import { openingSpan } from '../model/opening-span.ts'
import { anchorOf } from '../model/time-order.ts'
import type { EventId, SourceId } from '../model/timeline-event.ts'
import { contains, lengthOf, type Span } from '../time/span.ts'
import { fitWithin } from '../time/viewport.ts'
import { selectEventById, selectEvents, selectLimits } from './selectors.ts'
import type { TimelineState } from './timeline-store.ts'

export const GROUPS = ['none', 'actor', 'source', 'kind'] as const
export type Group = (typeof GROUPS)[number]

/** Who moved the viewport last, so that the list follows the timeline and not itself. `start`: nobody yet. */
export type ViewportMover = 'start' | 'timeline' | 'list' | 'address' | 'selection'

export type ViewInputs = {
  readonly viewport: Span
  readonly viewportBy: ViewportMover
  readonly selectedId: EventId | undefined
  /** How often the reader has leapt to another part of time: each leap is a place to come back to. */
  readonly leaps: number
  /** Of the selected event, the citation that is pointed out, counted from 1. */
  readonly citation: number | undefined
  /** The source whose own page is open in the panel, over the selected event if there is one. */
  readonly readingId: SourceId | undefined
  readonly hoveredId: EventId | undefined
  /** The first event to be seen in the list: "you are here". */
  readonly hereId: EventId | undefined
  /** What the timeline gives a band of lanes each. */
  readonly group: Group
  /** Single-letter keys are on. */
  readonly singleKeys: boolean
  /** What of the address was ignored, in sentences for the reader. */
  readonly addressProblems: readonly string[]
}

/** The part of the state that an address describes. */
export type Place = {
  readonly selectedId: EventId | undefined
  readonly citation: number | undefined
  readonly readingId: SourceId | undefined
  readonly filters: Filters
  readonly group: Group
  /** Undefined: the opening span, moved to the selected event if that lies outside. */
  readonly viewport: Span | undefined
}

export type ViewActions = {
  /** A span that is empty, reversed or endless is ignored. */
  show(span: Span, by: ViewportMover): void
  /** The first step of a deliberate move of the timeline (a cluster opened, a date asked for), as against a gesture. */
  leap(span: Span): void
  /**
   * Selects, and pans to the event if the viewport does not hold its anchor. May point out one of its citations, counted
   * from 1. Ends the reading of a source.
   */
  select(id: EventId | undefined, citation?: number): void
  /** Opens the page of a source, or goes back to what was selected before. */
  read(id: SourceId | undefined): void
  hover(id: EventId | undefined): void
  stand(id: EventId | undefined): void
  groupBy(group: Group): void
  setSingleKeys(on: boolean): void
  reportAddress(problems: readonly string[]): void
  /** Goes to a place in one step: as loading an address, back and forward do. */
  visit(place: Place): void
}

export const VIEW_AT_START: ViewInputs = {
  viewport: openingSpan([]),
  viewportBy: 'start',
  selectedId: undefined,
  leaps: 0,
  citation: undefined,
  readingId: undefined,
  hoveredId: undefined,
  hereId: undefined,
  group: 'none',
  singleKeys: true,
  addressProblems: [],
}

export const createViewSlice: StateCreator<TimelineState, [], [], ViewActions> = set => ({
  show: (span, by) => set(state => (isDrawable(span) ? { viewport: span, viewportBy: by } : state)),
  leap: span =>
    set(state => (isDrawable(span) ? { viewport: span, viewportBy: 'timeline', leaps: state.leaps + 1 } : state)),
  select: (id, citation) =>
    set(state => {
      const viewport = viewportHolding(state, id, state.viewport)
      const selection = { selectedId: id, citation, readingId: undefined }
      return viewport === state.viewport ? selection : { ...selection, viewport, viewportBy: 'selection' }
    }),
  read: id => set({ readingId: id }),
  // Called at every move of the pointer and the list: the same id again must not wake the subscribers.
  hover: id => set(state => (id === state.hoveredId ? state : { hoveredId: id })),
  stand: id => set(state => (id === state.hereId ? state : { hereId: id })),
  groupBy: group => set({ group }),
  setSingleKeys: on => set({ singleKeys: on }),
  reportAddress: problems => set({ addressProblems: problems }),
  visit: ({ selectedId, citation, readingId, filters, group, viewport }) =>
    set(state => {
      const opening = openingSpan(selectEvents(state))
      const shown = viewport ? withinFull(state, viewport) : viewportHolding(state, selectedId, opening)
      const viewportBy = shown === opening ? 'start' : 'address'
      return { selectedId, citation, readingId, filters, group, viewport: shown, viewportBy }
    }),
})

/** The same viewport if the event stands in it, or nowhere; else one as long, as nearly centred on it as there is room. */
function viewportHolding(state: TimelineState, id: EventId | undefined, viewport: Span): Span {
  const event = selectEventById(state, id)
  const anchor = event && anchorOf(event.date.bounds)
  if (anchor === undefined || contains(viewport, anchor)) return viewport
  const half = lengthOf(viewport) / 2
  return withinFull(state, { start: anchor - half, end: anchor + half })
}

const withinFull = (state: TimelineState, viewport: Span) => fitWithin(viewport, selectLimits(state))

const isDrawable = ({ start, end }: Span) => Number.isFinite(start) && Number.isFinite(end) && start < end
