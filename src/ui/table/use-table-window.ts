import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { emptyRowPx, type RowWindow } from '../listing/row-window.ts'
import { placeAt, topOf, windowAt } from './table-window.ts'

/** As the style sheet has it. */
const ROW_REM = 3.25
const HEAD_PX = 40
const SEEN_ROWS = 14

type State = { readonly rows: Uint32Array; readonly window: RowWindow; readonly opensAt: number }

export type TableWindow = {
  readonly window: RowWindow
  /** The height given to each row that is not in the page. */
  readonly emptyPx: number
  /** The first row in sight, and how many of them are whole. */
  readonly sight: () => { readonly first: number; readonly whole: number }
  /** Brings a place to the top. Not to be called while React renders. */
  readonly goTo: (place: number) => void
  /** Scrolls no more than it takes to have the row in sight, and in the page. */
  readonly reveal: (place: number) => void
}

type Callbacks = {
  /** Where in rows that have changed the reader is. */
  readonly placeToOpen: () => number
  /** The rows about to be in the page: whoever has the focus may have to give it away. */
  readonly onMove: (next: RowWindow) => void
  readonly onSight: (first: number) => void
}

/** The rows of the table that are in the page, as its scroller is moved. */
export function useTableWindow(
  rows: Uint32Array,
  scroller: RefObject<HTMLElement | null>,
  { placeToOpen, onMove, onSight }: Callbacks,
): TableWindow {
  const openAt = (): State => {
    const opensAt = placeToOpen()
    return { rows, window: windowAt(opensAt, SEEN_ROWS, rows.length), opensAt }
  }
  const [state, setState] = useState(openAt)
  let now = state
  if (state.rows !== rows) {
    now = openAt()
    setState(now)
  }
  const [rowPx] = useState(() => ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const emptyPx = emptyRowPx(rowPx, rows.length)
  const latest = useRef(now)
  const callbacks = useRef({ onMove, onSight })
  useLayoutEffect(() => {
    latest.current = now
    callbacks.current = { onMove, onSight }
  })

  const measured = useCallback(() => {
    const node = scroller.current
    const total = latest.current.rows.length
    // A hundredth of a pixel makes a difference where a hundred thousand rows are left out.
    const heights = {
      rowPx: node?.querySelector('tbody tr')?.getBoundingClientRect().height || rowPx,
      emptyPx: emptyRowPx(rowPx, total),
    }
    const headPx = node?.querySelector('thead')?.getBoundingClientRect().height || HEAD_PX
    return { heights, seenPx: (node?.clientHeight ?? 0) - headPx, total }
  }, [scroller, rowPx])

  const sight = useCallback(() => {
    const { heights, seenPx } = measured()
    // A sliver of a row is not yet seen.
    const place = placeAt((scroller.current?.scrollTop ?? 0) + 2, latest.current.window, heights)
    return { first: Math.floor(place), whole: Math.max(1, Math.floor(seenPx / heights.rowPx)) }
  }, [measured, scroller])

  const goTo = useCallback(
    (place: number) => {
      const node = scroller.current
      if (!node) return
      const { heights, seenPx, total } = measured()
      const next = windowAt(place, Math.ceil(seenPx / heights.rowPx), total)
      const { window } = latest.current
      if (next.from !== window.from || next.to !== window.to) {
        callbacks.current.onMove(next)
        flushSync(() => setState(before => ({ ...before, window: next })))
      }
      const top = topOf(place, next, heights)
      if (Math.abs(node.scrollTop - top) > 0.5) node.scrollTop = top
    },
    [measured, scroller],
  )

  const reveal = useCallback(
    (place: number) => {
      const node = scroller.current
      if (!node) return
      const { heights, seenPx } = measured()
      const { window } = latest.current
      const seen = seenPx / heights.rowPx
      const first = placeAt(node.scrollTop, window, heights)
      if (place < first) goTo(place)
      else if (place + 1 > first + seen) goTo(place + 1 - seen)
      else if (place < window.from || place >= window.to) goTo(first)
    },
    [goTo, measured, scroller],
  )

  // Where the rows have changed, and when there are any at first. The window is that of the place already.
  useLayoutEffect(() => {
    const { rows: opened, window, opensAt } = latest.current
    if (scroller.current && opened === rows) scroller.current.scrollTop = topOf(opensAt, window, measured().heights)
  }, [rows, measured, scroller])

  useEffect(() => {
    const node = scroller.current
    if (!node) return
    const onScroll = () => {
      const { heights, seenPx, total } = measured()
      const isAtEnd = node.scrollTop >= node.scrollHeight - node.clientHeight - 1
      const last = Math.max(0, total - seenPx / heights.rowPx)
      goTo(isAtEnd ? last : Math.min(last, placeAt(node.scrollTop, latest.current.window, heights)))
      callbacks.current.onSight(sight().first)
    }
    node.addEventListener('scroll', onScroll, { passive: true })
    // Calls at once, too.
    const resizes = new ResizeObserver(onScroll)
    resizes.observe(node)
    return () => {
      node.removeEventListener('scroll', onScroll)
      resizes.disconnect()
    }
  }, [scroller, measured, goTo, sight])

  return useMemo(
    () => ({ window: now.window, emptyPx, sight, goTo, reveal }),
    [now.window, emptyPx, sight, goTo, reveal],
  )
}
