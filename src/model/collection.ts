/**
 * A whole dataset as the page holds it: who and what it is about, the columns of all its events, and the events
 * themselves, which a large dataset brings only when they are wanted.
 *
 *     columns   ████████████████████████   every row, from the start: drawing, ordering, filtering by date
 *     facet     ████████████████████████   every row, soon after: filtering and counting
 *     events    ░░░░░░░███░░░░░░░░░░░░░░   those that are read
 */
import type { EventColumns } from './event-columns.ts'
import { columnsOf } from './event-columns.ts'
import type { FacetColumn, FacetKey } from './facet-column.ts'
import { makeFacetColumn } from './facet-column.ts'
import type { Problem } from './problem.ts'
import { type SearchShelf, searchOf } from './search/search-shelf.ts'
import type { CollectionHead, EventId, TimelineEvent } from './timeline-event.ts'

/** What a mark says of its event. */
export type EventLabel = Pick<TimelineEvent, 'id' | 'title'>

/** Events by row. What is not there yet is undefined; `load` brings it, and whoever made the shelf says when it came. */
export type EventShelf = {
  readonly at: (row: number) => TimelineEvent | undefined
  readonly labelAt: (row: number) => EventLabel | undefined
  /** Of the events that are known of, though `at` may be undefined: one has gone again, or only its label has come. */
  readonly rowOf: (id: EventId) => number | undefined
  /** Asks for the events of rows [from, to). Asking twice costs nothing. */
  readonly load: (from: number, to: number) => void
  /** Asks for a label alone; to be asked again if it has not come when others have, since what is out of sight by then is forgotten. */
  readonly loadLabel: (row: number) => void
  /** Every event in order, where all are there. */
  readonly all: readonly TimelineEvent[] | undefined
}

export type Collection = CollectionHead & {
  readonly columns: EventColumns
  readonly events: EventShelf
  /** Undefined until it has come. */
  readonly facet: (key: FacetKey) => FacetColumn | undefined
  readonly search: SearchShelf
  /** What there is to say to the editor of a file that the reader opened from a disk: warnings. Of no other. */
  readonly remarks?: Promise<readonly Problem[]>
}

/** A collection of events that are all there, in time order. Facets are made when first asked for. */
export function collectionOf(head: CollectionHead, events: readonly TimelineEvent[]): Collection {
  const facets = new Map<FacetKey, FacetColumn>()
  let rows: ReadonlyMap<EventId, number> | undefined
  return {
    ...head,
    columns: columnsOf(events),
    events: {
      at: row => events[row],
      labelAt: row => events[row],
      rowOf(id) {
        rows ??= new Map(events.map((event, row) => [event.id, row]))
        return rows.get(id)
      },
      load: () => {},
      loadLabel: () => {},
      all: events,
    },
    facet(key) {
      const column = facets.get(key) ?? makeFacetColumn(head, events, key)
      facets.set(key, column)
      return column
    },
    search: searchOf(head, events),
  }
}
