import { BY_DATE, type SortKey } from '../../model/sort.ts'
import { sortable } from '../../model/table-order.ts'
import { selectCollection } from '../../store/selectors.ts'
import { selectSort } from '../../store/shown-order.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import type { Column } from './columns.tsx'
import styles from './EventTable.module.css'

type HeadCell = Pick<Column, 'name' | 'sortBy' | 'sortedBy' | 'isNumber'>

/** Counts are asked for to see the most of something. */
const isDescendingFirst = (cell: HeadCell) => cell.isNumber === true || cell.sortBy === 'sources'

export function TableHead({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <Heading name="Date" sortBy="date" />
        <Heading name="Event" sortBy="title" isPinned />
        {columns.map(column => (
          <Heading key={column.id} {...column} />
        ))}
      </tr>
    </thead>
  )
}

function Heading(cell: HeadCell & { readonly isPinned?: boolean }) {
  const { name, sortBy, isNumber = false, isPinned = false } = cell
  const sort = useTimeline(selectSort)
  const direction = sort.by !== sortBy ? undefined : sort.isDescending ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      className={isPinned ? styles.pinned : undefined}
      data-number={isNumber}
      // Of the others nothing is said: they are not sorted, and one of them may not be sortable.
      {...(direction && { 'aria-sort': direction })}
    >
      {sortBy ? (
        <SortButton {...cell} sortBy={sortBy} direction={direction} />
      ) : (
        <span className={styles.name}>{name}</span>
      )}
    </th>
  )
}

const REASONS = {
  later: 'can be sorted once the filters have come',
  no: 'cannot be sorted: this collection has too many events',
}

type SortProps = HeadCell & { readonly sortBy: SortKey; readonly direction: 'ascending' | 'descending' | undefined }

function SortButton({ direction, sortBy, ...cell }: SortProps) {
  const can = useTimeline(state => {
    const collection = selectCollection(state)
    return collection ? sortable(collection, sortBy, state.filters.knownOn) : 'later'
  })
  const store = useTimelineStore()
  if (can !== 'yes')
    return (
      <span className={styles.name} title={`${cell.name} ${REASONS[can]}`}>
        {cell.name}
        <span className="visually-hidden">, {REASONS[can]}</span>
      </span>
    )
  const isDescending = direction ? direction === 'ascending' : isDescendingFirst({ ...cell, sortBy })
  const sortNow = () => {
    const sort = { by: sortBy, isDescending }
    store.getState().sortBy(sortBy === 'date' && !isDescending ? BY_DATE : sort)
  }
  return (
    <button type="button" className={styles.sort} title={cell.sortedBy && `Sort by ${cell.sortedBy}`} onClick={sortNow}>
      {cell.name}
      <svg width="9" height="12" viewBox="0 0 9 12" aria-hidden="true" data-direction={direction}>
        <path d="M1 4.5 4.5 1 8 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" className={styles.up} />
        <path d="M1 7.5 4.5 11 8 7.5" fill="none" stroke="currentColor" strokeWidth="1.5" className={styles.down} />
      </svg>
    </button>
  )
}
