import type { LabelFit } from '../../layout/label-fit.ts'
import { type Still, stillsOf } from '../../layout/stills.ts'
import type { Collection, EventShelf } from '../../model/collection.ts'
import type { Certainty } from '../../model/during.ts'
import { type Footnote, footnotesOf } from '../../model/footnotes.ts'
import { orderIsUndecided } from '../../model/order-doubt.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import {
  selectCollection,
  selectFound,
  selectKnowledge,
  selectMatching,
  selectRelations,
  selectTotal,
} from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { headingAt } from '../listing/sections.ts'
import { type FilterWords, filtersInWords } from '../words/filters-in-words.ts'
import { MAX_PRINTED } from './max-printed.ts'
import { type PrintedStill, printedStills } from './printed-stills.ts'
import { type References, referencesOf } from './references.ts'

/** Width that strips are laid out for, in px: on a page they come out at three quarters of it, labels at 7 points. */
const STRIP_WIDTH_PX = 880

export type Entry = {
  /** Counted from 1 through the document. */
  readonly number: number
  readonly event: TimelineEvent
  readonly notes: readonly Footnote[]
  /** Set where a heading stands before the entry; of a year that goes on the month alone is new. */
  readonly heading: { readonly year: number | undefined; readonly month: number | undefined } | undefined
  readonly isNewYear: boolean
  /** By its date it may have begun before the entry above. */
  readonly isOrderOpen: boolean
  readonly during: Certainty | undefined
  readonly known: Certainty | undefined
}

/** All that the printed document says, taken from the page at one moment. */
export type Printed = {
  readonly head: Collection
  readonly entries: readonly Entry[]
  readonly references: References
  readonly filters: readonly FilterWords[]
  readonly knownOn: string | undefined
  /** Events that pass the filters; of how many in all. */
  readonly shown: number
  readonly total: number
  readonly stills: readonly PrintedStill[]
  /** The address of the view, and when it was printed. */
  readonly address: string
  readonly at: Date
}

/** The rows that are printed: of those that pass the filters the first. */
export const printedRows = (state: TimelineState): Uint32Array => selectMatching(state).subarray(0, MAX_PRINTED)

/** Those of the rows printed that are there; the others are left out. */
type EventsAtHand = ReadonlyMap<number, TimelineEvent>

/** The strips of the timeline, in which marks may still lack their labels. */
export function stillsToPrint(state: TimelineState, events: EventsAtHand, labels: LabelFit): readonly Still[] {
  const collection = selectCollection(state)
  if (!collection) return []
  const shelf = numberedShelf(collection.events, rowsAtHand(state, events), events)
  return stillsOf(selectMatching(state), {
    columns: collection.columns,
    events: shelf,
    labels,
    widthPx: STRIP_WIDTH_PX,
  })
}

const rowsAtHand = (state: TimelineState, events: EventsAtHand) => printedRows(state).filter(row => events.has(row))

type Options = { readonly stills: readonly Still[]; readonly address: string; readonly at: Date }

/** Undefined while there is no collection. */
export function printedOf(
  state: TimelineState,
  events: EventsAtHand,
  { stills, address, at }: Options,
): Printed | undefined {
  const head = selectCollection(state)
  if (!head) return undefined
  const matching = selectMatching(state)
  const entries = entriesOf(state, head, rowsAtHand(state, events), events)
  return {
    head,
    entries,
    references: referencesOf(entries.map(({ event }) => event)),
    filters: filtersInWords(state.filters, head, selectFound(state)?.covers),
    knownOn: state.filters.knownOn,
    shown: matching.length,
    total: selectTotal(state),
    stills: printedStills(stills, matching, row => events.has(row)),
    address,
    at,
  }
}

function entriesOf(
  state: TimelineState,
  { columns }: Collection,
  rows: Uint32Array,
  events: EventsAtHand,
): readonly Entry[] {
  const [relationOf, knowledgeOf] = [selectRelations(state), selectKnowledge(state)]
  const present = Array.from(rows).flatMap(row => events.get(row) ?? [])
  const notes = footnotesOf(present)
  return present.map((event, i) => {
    const [row = 0, before] = [rows[i], rows[i - 1]]
    const heading = headingAt(columns, row)
    const above = before === undefined ? undefined : headingAt(columns, before)
    const isNewYear = above === undefined || above.year !== heading.year
    return {
      number: i + 1,
      event,
      notes: notes[i] ?? [],
      heading: isNewYear || above.month !== heading.month ? heading : undefined,
      isNewYear,
      isOrderOpen: before !== undefined && orderIsUndecided(columns, before, row),
      during: relationOf(row),
      known: knowledgeOf(row),
    }
  })
}

/** Labels begin with the number of their entry, so that one finds from the one to the other. */
function numberedShelf(shelf: EventShelf, rows: Uint32Array, events: EventsAtHand): EventShelf {
  const numberOf = new Map(Array.from(rows, (row, i) => [row, i + 1]))
  return {
    ...shelf,
    at: row => events.get(row) ?? shelf.at(row),
    labelAt(row) {
      const label = events.get(row) ?? shelf.labelAt(row)
      const number = numberOf.get(row)
      return label && number !== undefined ? { id: label.id, title: `${number} ${label.title}` } : label
    },
  }
}
