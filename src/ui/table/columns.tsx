import type { ReactNode } from 'react'
import { independenceOf } from '../../model/independence.ts'
import type { Citation } from '../../model/schema.ts'
import type { SortKey } from '../../model/sort.ts'
import { sourceName } from '../../model/source-name.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { StatusTag } from '../signs/StatusTag.tsx'
import { BASIS_NAMES } from '../words/basis-names.ts'
import { clippedList } from '../words/clipped-list.ts'
import { precisionInWords } from '../words/precision-words.ts'
import { statusInWords } from '../words/status-words.ts'
import styles from './EventTable.module.css'

/** What a cell is made from: the event, and of its citations those that were known on the day asked for. */
type CellOf = {
  readonly event: TimelineEvent
  readonly citations: readonly Citation[]
  readonly head: CollectionHead
}

export type Column = {
  readonly id: string
  readonly name: string
  readonly widthRem: number
  readonly sortBy?: SortKey
  /** What the column is sorted by, where its name does not say it. */
  readonly sortedBy?: string
  readonly isNumber?: boolean
  /** Shown until the reader chooses otherwise. */
  readonly isUsual?: boolean
  /** What it says is searched, too, so what was found is marked in it. */
  readonly isSearched?: boolean
  readonly cell: (of: CellOf) => ReactNode
}

const MOST_ACTORS = 4
const MOST_SOURCES = 2

/** All that the table can show beside the date and the title of an event, which it always shows. */
export const COLUMNS: readonly Column[] = [
  {
    id: 'status',
    name: 'Status',
    widthRem: 7.5,
    sortBy: 'status',
    isUsual: true,
    cell: ({ event: { status } }) =>
      status === 'occurred' ? (
        <span className={styles.soft}>{statusInWords(status)}</span>
      ) : (
        <StatusTag status={status} />
      ),
  },
  {
    id: 'kind',
    name: 'Kind',
    widthRem: 8.5,
    sortBy: 'kind',
    isUsual: true,
    cell: ({ event: { kind }, head }) => kind && (head.kinds.get(kind) ?? kind),
  },
  {
    id: 'actors',
    name: 'Actors',
    widthRem: 12,
    isUsual: true,
    isSearched: true,
    cell: ({ event: { actors }, head }) =>
      clippedList(
        actors.map(({ actor }) => head.actors.get(actor)?.name ?? actor),
        MOST_ACTORS,
      ),
  },
  {
    id: 'sources',
    name: 'Sources',
    widthRem: 11,
    sortBy: 'sources',
    sortedBy: 'how many there are',
    isUsual: true,
    isSearched: true,
    cell: ({ citations, head }) =>
      clippedList(
        [...new Set(citations.map(({ source }) => source))].map(id => sourceName(head, id)),
        MOST_SOURCES,
      ),
  },
  {
    id: 'independent',
    name: 'Independent',
    widthRem: 7.5,
    sortBy: 'independent',
    isNumber: true,
    isUsual: true,
    cell: ({ event, citations, head }) => {
      const { independent, atMost, sources } = independenceOf({ actors: event.actors, citations }, head)
      if (independent < atMost) return `${independent}–${atMost} of ${sources}`
      return independent < sources ? `${independent} of ${sources}` : independent
    },
  },
  {
    id: 'citations',
    name: 'Citations',
    widthRem: 6.5,
    sortBy: 'citations',
    isNumber: true,
    cell: ({ citations }) => citations.length,
  },
  {
    id: 'precision',
    name: 'Date known to',
    widthRem: 9,
    sortBy: 'precision',
    sortedBy: 'how finely',
    cell: ({ event }) => precisionInWords(event.date.bounds),
  },
  {
    id: 'basis',
    name: 'How the date is known',
    widthRem: 12,
    cell: ({ event: { date } }) => date.basis && BASIS_NAMES[date.basis],
  },
  {
    id: 'importance',
    name: 'Importance',
    widthRem: 7,
    sortBy: 'importance',
    isNumber: true,
    cell: ({ event }) => event.importance,
  },
  {
    id: 'notes',
    name: 'Notes',
    widthRem: 5.5,
    sortBy: 'notes',
    isNumber: true,
    cell: ({ event }) => event.notes.length || '',
  },
]
