import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { counted } from '../../lib/counted.ts'
import type { Collection } from '../../model/collection.ts'
import { placeOf } from '../../model/time-order.ts'
import { selectSelectedRow } from '../../store/selectors.ts'
import { selectSort, sortedAs } from '../../store/shown-order.ts'
import { PHONE, useMediaQuery } from '../hooks/use-media-query.ts'
import { placeToGo } from '../keyboard/place-to-go.ts'
import type { Listed } from '../listing/listed.ts'
import type { RowWindow } from '../listing/row-window.ts'
import { useFocusedRow } from '../listing/use-focused-row.ts'
import { usePageForm } from '../page-form.ts'
import { openPanel } from '../panel/panel-focus.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { ColumnsButton } from './ColumnsButton.tsx'
import { useChosenColumns } from './chosen-columns.ts'
import type { Column } from './columns.tsx'
import styles from './EventTable.module.css'
import { FindNote } from './FindNote.tsx'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import { useCutEdge } from './use-cut-edge.ts'
import { FEW_ROWS, placeOfView, useTableInStep } from './use-table-in-step.ts'
import { type TableWindow, useTableWindow } from './use-table-window.ts'

/** A bar dragged through a million rows asks for the events where it stops. */
const LOAD_AFTER_MS = 60

/** What the list shows, in columns that can be sorted by. Of many rows only those around the ones in sight are in the page. */
export function EventTable({ collection, rows: matching, found, knownOn, relations, knowledge }: Listed) {
  const { events } = collection
  const store = useTimelineStore()
  const sort = useTimeline(selectSort)
  // Of one moment with the rows, which may be those of a little before.
  const order = useMemo(
    () => sortedAs(store.getState(), collection, matching, sort, knownOn),
    [store, collection, matching, sort, knownOn],
  )
  const columns = useChosenColumns()
  const isPhone = useMediaQuery(PHONE)
  const selected = useTimeline(selectSelectedRow)
  // A large dataset's events come after its rows are listed.
  useTimeline(state => state.arrivals)
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useFocusedRow(selected)
  const [firstSeen, setFirstSeen] = useState(0)
  const [hasAsked, setAsked] = useState(false)

  /** A filter keeps the reader where they stood; another order, or none to stand in, begins with the selected event. */
  const placeToOpen = () => {
    const state = store.getState()
    if (order.length <= FEW_ROWS) return 0
    const row = sort.by === 'date' ? (state.hereRow ?? selected) : selected
    const place = row === undefined ? -1 : order.indexOf(row)
    if (place >= 0) return place
    if (row !== undefined && order === matching) return Math.min(placeOf(matching, row), matching.length - 1)
    return placeOfView(state, { columns: collection.columns, matching }, sort) ?? 0
  }
  /** A row that leaves the page would take the focus with it. */
  const onMove = ({ from, to }: RowWindow) => {
    const place = placeIn(document.activeElement)
    if (place !== undefined && (place < from || place >= to)) scroller.current?.focus({ preventScroll: true })
  }
  const table = useTableWindow(order, scroller, { placeToOpen, onMove, onSight: setFirstSeen })
  useTableInStep(
    scroller,
    useMemo(() => ({ columns: collection.columns, matching, order }), [collection, matching, order]),
    sort,
    table,
  )
  useCutEdge(scroller)
  const { from, to } = table.window
  useEventsOf(order, table.window, events)
  const { isEmbedded } = usePageForm()
  // Where find-in-page sees only some rows, our search sees all of them; embedded, there is none.
  const isSearchBetter = to - from < order.length && !isEmbedded

  const tabStop = tabStopIn(order, table.window, [focused, selected], firstSeen)

  const onClick = (event: MouseEvent) => {
    const place = placeIn(event.target)
    const row = place === undefined ? undefined : order[place]
    if (row === undefined) return
    store.getState().selectRow(row)
    // A click without a pointer (detail 0) is Enter. On a phone the panel covers the table, so focus goes along.
    if (event.detail === 0 || window.matchMedia(PHONE).matches) openPanel()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') store.getState().select(undefined)
    if (event.key === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && isSearchBetter) {
      event.preventDefault()
      document.querySelector<HTMLElement>('[type="search"]')?.focus()
      setAsked(true)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // The row in focus, or the one that was before it left the page.
    const isOutside = event.target === scroller.current
    const last = isOutside && focused !== undefined ? order.indexOf(focused) : -1
    const at = placeIn(event.target) ?? (last >= 0 ? last : undefined)
    const next = at === undefined ? undefined : placeToGo(event.key, at, order.length, table.sight().whole)
    if (next === undefined) return
    event.preventDefault()
    table.reveal(next)
    scroller.current?.querySelector<HTMLElement>(`[data-place="${next}"] button`)?.focus({ preventScroll: true })
  }

  return (
    <>
      <div className={styles.frame}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: rows have a button each; the frame only hears what bubbles. */}
        <div
          ref={scroller}
          className={styles.scroller}
          tabIndex={-1}
          onFocus={() => setAsked(false)}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <div style={styleFor(order.length, table, columns)} className={styles.space}>
            <table className={styles.table} aria-rowcount={order.length + 1}>
              <caption className="visually-hidden">Chronology: {counted(order.length, 'event')}</caption>
              <ColumnWidths columns={columns} />
              <TableHead columns={columns} />
              <tbody>
                {Array.from(order.subarray(from, to), (row, i) => (
                  <TableRow
                    key={row}
                    row={row}
                    place={from + i}
                    event={events.at(row)}
                    head={collection}
                    columns={columns}
                    during={relations(row)}
                    knownOn={knownOn}
                    known={knowledge(row)}
                    found={found}
                    isSelected={row === selected}
                    isTabStop={row === tabStop}
                    onFocus={setFocused}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </div>
      {(isSearchBetter || isPhone) && (
        <div className={styles.foot} data-asked={hasAsked}>
          {isSearchBetter && <FindNote hasAsked={hasAsked} />}
          {isPhone && <ColumnsButton />}
        </div>
      )}
    </>
  )
}

/** Of the date, of the title, which takes what room there is, and of those that were chosen. */
function ColumnWidths({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <colgroup>
      <col className={styles.dateColumn} />
      <col />
      {columns.map(({ id, widthRem }) => (
        <col key={id} style={{ width: `${widthRem}rem` }} />
      ))}
    </colgroup>
  )
}

/** Asks for the events of the rows in the page that have not come. */
function useEventsOf(order: Uint32Array, { from, to }: RowWindow, events: Collection['events']): void {
  useEffect(() => {
    const load = () => {
      for (const row of order.subarray(from, to)) if (!events.at(row)) events.load(row, row + 1)
    }
    const timer = setTimeout(load, LOAD_AFTER_MS)
    return () => clearTimeout(timer)
  }, [events, order, from, to])
}

/** Empty space for the rows that are not in the page, so that the bars show how much there is; and room for the columns. */
function styleFor(
  total: number,
  { window: { from, to }, emptyPx }: TableWindow,
  columns: readonly Column[],
): CSSProperties {
  const widthRem = columns.reduce((sum, column) => sum + column.widthRem, 0)
  const style = {
    '--before': `${from * emptyPx}px`,
    '--after': `${(total - to) * emptyPx}px`,
    '--columns': `${widthRem}rem`,
  }
  return style as CSSProperties
}

/** The one row that Tab reaches: the one focused last, else the selected one, if they are in the page; else the first in sight. */
function tabStopIn(
  order: Uint32Array,
  { from, to }: RowWindow,
  wanted: readonly (number | undefined)[],
  firstSeen: number,
): number | undefined {
  const inPage = order.subarray(from, to)
  const near = wanted.find(row => row !== undefined && inPage.includes(row))
  return near ?? order[Math.max(from, Math.min(firstSeen, to - 1))]
}

/** The place of the row that an element lies in. */
function placeIn(target: EventTarget | null): number | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset.place : undefined
  return place === undefined ? undefined : Number(place)
}
