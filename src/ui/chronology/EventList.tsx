import { type CSSProperties, type KeyboardEvent, memo, useCallback, useEffect, useRef } from 'react'
import { orderIsUndecided } from '../../model/order-doubt.ts'
import { placeOf } from '../../model/time-order.ts'
import { selectSelectedRow } from '../../store/selectors.ts'
import { placeToGo } from '../keyboard/place-to-go.ts'
import type { Listed } from '../listing/listed.ts'
import { emptyRowPx, type RowWindow, restingWindow } from '../listing/row-window.ts'
import { beginsSection, sectionAt } from '../listing/sections.ts'
import { useFocusedRow } from '../listing/use-focused-row.ts'
import { openPanel } from '../panel/panel-focus.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Chronology.module.css'
import { EventRow } from './EventRow.tsx'
import { belowLine, rowAt, scrollerOf } from './list-geometry.ts'
import { PinnedHeading } from './PinnedHeading.tsx'
import { useListInStep } from './use-list-in-step.ts'

/**
 * One item per event. A heading stands inside the first item of its section, because a list may hold nothing but items;
 * it therefore cannot stick beyond that item, and `PinnedHeading` repeats the heading in force above the list. Of a long
 * list only the items around those in sight are in the page.
 */
export const EventList = memo(function EventList(listed: Listed) {
  const { collection, rows, found, knownOn, relations, knowledge } = listed
  const { columns, events } = collection
  const list = useRef<HTMLOListElement>(null)
  const store = useTimelineStore()
  const selected = useTimeline(selectSelectedRow)
  // A large dataset's events come after its rows are listed.
  useTimeline(state => state.arrivals)
  const { window, page, move, rowPx } = useListInStep(rows, list)
  const { from, to } = window
  const [tabStop, focused, setFocused] = useTabStop(rows, window, selected)
  const isAll = page.to - page.from === rows.length
  const { whole, before } = spaceAround(rowPx, rows.length, page)

  useEffect(() => {
    const places = Array.from({ length: to - from }, (_, i) => rows[from + i] ?? 0)
    for (const row of places) if (!events.at(row)) events.load(row, row + 1)
  }, [events, rows, from, to])

  const choose = useCallback(
    (row: number, goesToPanel: boolean) => {
      store.getState().selectRow(row)
      if (goesToPanel) openPanel()
    },
    [store],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') store.getState().select(undefined)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!list.current) return
    // The row in focus, or the one that was before it left the page.
    const item = (event.target as HTMLElement).closest('li')
    const left = focused ?? selected
    const at = item ? page.from + [...list.current.children].indexOf(item) : left !== undefined && placeOf(rows, left)
    if (at === false) return
    const next = placeToGo(event.key, at, rows.length, Math.floor(scrollerOf(list.current).clientHeight / rowPx))
    if (next === undefined) return
    event.preventDefault()
    if (next < from || next >= to)
      move(restingWindow(next, rows.length), { place: next, top: belowLine(list.current, at) ?? 0 })
    // Where Firefox gives the focus it brings what has it to the middle, even if all of it is in sight.
    const title = rowAt(list.current, next)?.querySelector('button')
    title?.focus({ preventScroll: true })
    title?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div style={whole}>
      <PinnedHeading list={list} columns={columns} rows={rows} />
      <ol
        ref={list}
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without markers is a list.
        role="list"
        className={styles.list}
        style={before}
        data-from={page.from}
        aria-label="Chronology"
        onKeyDown={onKeyDown}
      >
        {Array.from(rows.subarray(page.from, page.to), (row, i) => {
          const place = page.from + i
          return (
            <EventRow
              key={row}
              row={row}
              event={events.at(row)}
              head={collection}
              during={relations(row)}
              knownOn={knownOn}
              known={knowledge(row)}
              isOrderOpen={place > 0 && orderIsUndecided(columns, rows[place - 1] ?? 0, row)}
              found={found}
              section={beginsSection(columns, rows, place) ? sectionAt(columns, rows, place) : undefined}
              place={isAll ? undefined : place}
              isOutline={place < from || place >= to}
              total={rows.length}
              isSelected={row === selected}
              isTabStop={row === tabStop}
              onFocus={setFocused}
              onChoose={choose}
            />
          )
        })}
      </ol>
    </div>
  )
})

/**
 * Empty space for the rows that are not in the page, so that the bar shows how much there is. The whole keeps its height
 * whichever rows are: a bar that grows and shrinks while a hand has it runs away from the hand.
 */
function spaceAround(rowPx: number, total: number, { from, to }: RowWindow) {
  if (to - from === total) return {}
  const px = emptyRowPx(rowPx, total)
  return { whole: { minHeight: total * px }, before: { '--before': `${from * px}px` } as CSSProperties }
}

/**
 * The one row that Tab reaches: the row focused since the selection last changed, else the selected one, else the first
 * row in sight, so that tabbing into the list does not scroll it away.
 */
function useTabStop(rows: Uint32Array, { from, to }: RowWindow, selected: number | undefined) {
  const here = useTimeline(state => state.hereRow)
  const [focused, setFocused] = useFocusedRow(selected)
  const isInPage = (row: number | undefined) => {
    if (row === undefined) return false
    const place = placeOf(rows, row)
    return rows[place] === row && place >= from && place < to
  }
  return [[focused, selected, here].find(isInPage) ?? rows[from], focused, setFocused] as const
}
