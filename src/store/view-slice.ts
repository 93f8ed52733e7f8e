import type { StateCreator } from 'zustand/vanilla'
import type { AddressProblem } from '../model/address-problem.ts'
import { anchorAt } from '../model/event-columns.ts'
import type { Filters } from '../model/filters.ts'
import type { GroupBy } from '../model/grouping.ts'
import { NO_EVENTS_SPAN } from '../model/opening-span.ts'
import { BY_DATE, type Sort } from '../model/sort.ts'
import type { EventId, SourceId } from '../model/timeline-event.ts'
import { contains, type Instant, lengthOf, type Span } from '../time/span.ts'
import { fitWithin } from '../time/viewport.ts'
import { selectCollection, selectColumns, selectLimits, selectOpening } from './selectors.ts'
import type { TimelineState } from './timeline-store.ts'

/** What the timeline has under its axis: when the sources were published, or nothing. */
export const STRIPS = ['none', 'published'] as const
type StripUnderAxis = (typeof STRIPS)[number]

/** How the events are read: as a list under the timeline, as a table, or one by one. */
export const VIEWS = ['list', 'table', 'story'] as const
export type View = (typeof VIEWS)[number]

/** Who moved the viewport last, so that the list follows the timeline and not itself. `start`: nobody yet. */
type ViewportMover = 'start' | 'timeline' | 'list' | 'address' | 'selection'

type Aim = { readonly viewport: Span; readonly at: Instant }

export type ViewInputs = {
  readonly viewport: Span
  readonly viewportBy: ViewportMover
  /** Where in a viewport that is on its way the reader has asked to go: a list begins there once that is shown. */
  readonly aim: Aim | undefined
  readonly selectedId: EventId | undefined
  /** How often the reader has leapt to another part of time: each leap is a place to come back to. */
  readonly leaps: number
  /** Of the selected event, the citation that is pointed out, counted from 1. */
  readonly citation: number | undefined
  /** The source whose own page is open in the panel, over the selected event if there is one. */
  readonly readingId: SourceId | undefined
  /** Row. */
  readonly hovered: number | undefined
  /** The row of the first event to be seen in the list: "you are here". */
  readonly hereRow: number | undefined
  /** What the timeline gives a band of lanes each. */
  readonly group: GroupBy
  readonly strip: StripUnderAxis
  readonly view: View
  /** Of the table, and of a story that was begun from it. A list is always in the order of time. */
  readonly sort: Sort
  /** Where the story was begun, and what comes back when it is left. */
  readonly storyFrom: Exclude<View, 'story'>
  /** A row to be selected once its event has come. */
  readonly awaited: { readonly row: number; readonly isSeen: boolean | undefined } | undefined
  /** What of the address was ignored, to be told to the reader. */
  readonly addressProblems: readonly AddressProblem[]
}

/** The part of the state that an address describes. */
export type Addressed = {
  readonly selectedId: EventId | undefined
  readonly citation: number | undefined
  readonly readingId: SourceId | undefined
  readonly filters: Filters
  readonly group: GroupBy
  readonly strip: StripUnderAxis
  readonly view: View
  readonly sort: Sort
  /** Undefined: the opening span, moved to the selected event if that lies outside. */
  readonly viewport: Span | undefined
}

export type ViewActions = {
  /** A span that is empty, reversed or endless is ignored. */
  show(span: Span, by: ViewportMover): void
  /** The first step of a deliberate move of the timeline (a cluster opened, a date asked for), as against a gesture. */
  leap(span: Span): void
  /** What the leap is for that begins now. */
  aimAt(aim: Aim): void
  /**
   * Selects, and pans to the event if the viewport does not hold its anchor. May point out one of its citations, counted
   * from 1. Ends the reading of a source. A story pans for itself, and ends where nothing is selected any more. `isSeen`:
   * the reader has pressed what stands in the view, be it a bar that began long before, and is not taken elsewhere.
   */
  select(id: EventId | undefined, citation?: number, isSeen?: boolean): void
  /** Selects the event of a row; one that is not there yet, as soon as it has come. */
  selectRow(row: number | undefined, isSeen?: boolean): void
  /** Opens the page of a source, or goes back to what was selected before. */
  read(id: SourceId | undefined): void
  hover(row: number | undefined): void
  stand(row: number | undefined): void
  groupBy(group: GroupBy): void
  showStrip(strip: StripUnderAxis): void
  showAs(view: 'list' | 'table'): void
  sortBy(sort: Sort): void
  /** One by one, from the selected event on if there is one; `showAs(storyFrom)` leaves it. */
  beginStory(): void
  reportAddress(problems: readonly AddressProblem[]): void
  /** Goes to a place in one step: as loading an address, back and forward do. `at`: where a list of it begins. */
  visit(addressed: Addressed, at?: Instant): void
}

export const VIEW_AT_START: ViewInputs = {
  viewport: NO_EVENTS_SPAN,
  viewportBy: 'start',
  aim: undefined,
  selectedId: undefined,
  leaps: 0,
  citation: undefined,
  readingId: undefined,
  hovered: undefined,
  hereRow: undefined,
  group: 'none',
  strip: 'none',
  view: 'list',
  sort: BY_DATE,
  storyFrom: 'list',
  awaited: undefined,
  addressProblems: [],
}

export const createViewSlice: StateCreator<TimelineState, [], [], ViewActions> = (set, get) => ({
  show: (span, by) => set(state => (isDrawable(span) ? { viewport: span, viewportBy: by } : state)),
  leap: span =>
    set(state => (isDrawable(span) ? { viewport: span, viewportBy: 'timeline', leaps: state.leaps + 1 } : state)),
  aimAt: aim => set({ aim }),
  select: (id, citation, isSeen) =>
    set(state => {
      const isStory = state.view === 'story'
      const viewport = isStory || isSeen ? state.viewport : viewportHolding(state, id, state.viewport)
      const view = isStory && id === undefined ? state.storyFrom : state.view
      const selection = { selectedId: id, citation, readingId: undefined, awaited: undefined, view }
      bring(state, id)
      return viewport === state.viewport ? selection : { ...selection, viewport, viewportBy: 'selection' }
    }),
  selectRow: (row, isSeen) => {
    const { dataset, select } = get()
    if (row === undefined || dataset.status !== 'ready') return
    const label = dataset.collection.events.labelAt(row)
    set({ awaited: label ? undefined : { row, isSeen } })
    if (label) select(label.id, undefined, isSeen)
    else dataset.collection.events.load(row, row + 1)
  },
  read: id => set({ readingId: id, awaited: undefined }),
  // Called at every move of the pointer and the list: the same id again must not wake the subscribers.
  hover: row => set(state => (row === state.hovered ? state : { hovered: row })),
  stand: row => set(state => (row === state.hereRow ? state : { hereRow: row })),
  groupBy: group => set({ group }),
  showStrip: strip => set({ strip }),
  showAs: view => set(({ sort }) => ({ view, sort: view === 'list' ? BY_DATE : sort })),
  sortBy: sort => set({ sort }),
  beginStory: () => {
    const { view, selectedId, hereRow, selectRow } = get()
    if (view === 'story') return
    set({ view: 'story', storyFrom: view, readingId: undefined })
    if (selectedId === undefined) selectRow(hereRow)
  },
  reportAddress: problems => set({ addressProblems: problems }),
  visit: ({ viewport, ...addressed }, at) =>
    set(state => {
      const opening = selectOpening(state)
      const wanted = viewport ? withinFull(state, viewport) : viewportHolding(state, addressed.selectedId, opening)
      const viewportBy = wanted === opening ? 'start' : 'address'
      // The same span, but another one: that is what lists follow.
      const shown = at === undefined ? wanted : { ...wanted }
      const aim = at === undefined ? state.aim : { viewport: shown, at }
      // A story that an address opens is left for where it could have been begun.
      const isSameStory = state.view === 'story' && addressed.view === 'story'
      const storyFrom = isSameStory ? state.storyFrom : addressed.sort === BY_DATE ? 'list' : 'table'
      const { selectedId, citation, readingId, filters, group, strip, view, sort } = addressed
      bring(state, selectedId)
      return {
        selectedId,
        citation,
        readingId,
        filters,
        group,
        strip,
        view,
        sort,
        storyFrom,
        awaited: undefined,
        viewport: shown,
        viewportBy,
        aim,
      }
    }),
})

/** A large dataset has what a mark says of an event before it has the event. */
function bring(state: TimelineState, id: EventId | undefined) {
  const events = selectCollection(state)?.events
  const row = id === undefined ? undefined : events?.rowOf(id)
  if (row !== undefined && !events?.at(row)) events?.load(row, row + 1)
}

/** The same viewport if the event stands in it, or nowhere; else one as long, as nearly centred on it as there is room. */
function viewportHolding(state: TimelineState, id: EventId | undefined, viewport: Span): Span {
  const row = id === undefined ? undefined : selectCollection(state)?.events.rowOf(id)
  const anchor = row === undefined ? Infinity : anchorAt(selectColumns(state), row)
  if (anchor === Infinity || contains(viewport, anchor)) return viewport
  const half = lengthOf(viewport) / 2
  return withinFull(state, { start: anchor - half, end: anchor + half })
}

const withinFull = (state: TimelineState, viewport: Span) => fitWithin(viewport, selectLimits(state))

const isDrawable = ({ start, end }: Span) => Number.isFinite(start) && Number.isFinite(end) && start < end
