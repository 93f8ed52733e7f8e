import { type RefObject, useEffect, useRef } from 'react'
import { whenRested } from '../../lib/when-rested.ts'
import { type EventColumns, firstAmong } from '../../model/event-columns.ts'
import type { Sort } from '../../model/sort.ts'
import { selectMatching, selectSelectedRow } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import type { Instant } from '../../time/span.ts'
import { beginningOf, firstFrom, isFollowed, TIMELINE_RESTS_MS, viewportAlong } from '../listing/following.ts'
import { watchReader } from '../listing/reader-scrolls.ts'
import { useTimelineStore } from '../store-context.tsx'
import { createGlide } from '../timeline/glide.ts'
import type { TableWindow } from './use-table-window.ts'

/** So few are read from the first on, whatever the timeline shows. */
export const FEW_ROWS = 12

/** Where the latest come first and the undated last: the place of the first row that stands before the instant. */
function firstBefore(columns: EventColumns, matching: Uint32Array, instant: Instant): number {
  const dated = firstAmong(columns, matching, Infinity)
  return Math.min(dated - firstAmong(columns, matching, instant), Math.max(0, matching.length - 1))
}

type Shown = { readonly columns: EventColumns; readonly matching: Uint32Array }

/** The place that the timeline's view is read from; undefined where the table is not in the order of time. */
export function placeOfView(state: TimelineState, { columns, matching }: Shown, sort: Sort): number | undefined {
  if (sort.by !== 'date') return undefined
  if (matching.length <= FEW_ROWS) return 0
  const { end } = state.viewport
  return sort.isDescending ? firstBefore(columns, matching, end) : firstFrom(columns, matching, beginningOf(state))
}

/**
 * Keeps the table and the timeline in step as the list is: each follows the other, neither follows itself. A table that
 * is not in the order of time follows nothing but the selection, and says of no row that the reader stands there. The
 * selected row is brought into sight when it is selected and when the order becomes another, not when a filter does.
 */
export function useTableInStep(
  scroller: RefObject<HTMLElement | null>,
  { columns, matching, order }: Shown & { readonly order: Uint32Array },
  sort: Sort,
  { sight, goTo, reveal }: TableWindow,
): void {
  const store = useTimelineStore()
  const reveals = useRef(true)
  const revealedIn = useRef<Sort>(undefined)
  useEffect(() => {
    let frame = 0
    let follows = false
    const reader = scroller.current && watchReader(scroller.current)
    const { glide, stop } = createGlide({
      current: () => store.getState().viewport,
      show: span => store.getState().show(span, 'list'),
    })
    const step = () => {
      frame = 0
      if (follows) {
        const place = placeOfView(store.getState(), { columns, matching }, sort)
        if (place !== undefined) goTo(place)
      }
      follows = false
      // After that: what was selected together with a view, as by Back, may lie beyond what the table has room for.
      if (reveals.current || revealedIn.current !== sort) revealSelected()
      stand()
    }
    const revealSelected = () => {
      const state = store.getState()
      const selected = selectSelectedRow(state)
      const place = selected === undefined ? -1 : order.indexOf(selected)
      if (place >= 0) reveal(place)
      // Rows come a little after the filters: where both have changed, the selected one is looked for in the next, too.
      reveals.current = selectMatching(state) !== matching
      revealedIn.current = sort
    }
    const stand = () => {
      const row = sort.by === 'date' ? order[sight().first] : undefined
      if (row === store.getState().hereRow) return
      store.getState().stand(row)
      if (row === undefined || !reader?.isScrolling()) return
      const along = viewportAlong(store.getState(), row, sort.isDescending ? 'backward' : 'forward')
      if (along) glide(along)
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(step)
    }
    const follow = () => {
      follows = true
      schedule()
    }
    const rest = whenRested(follow)
    const unsubscribe = store.subscribe((now, before) => {
      if (now.viewport !== before.viewport && isFollowed(now)) {
        if (now.viewportBy === 'timeline') rest.moved(TIMELINE_RESTS_MS)
        else {
          rest.cancel()
          follow()
        }
        reader?.forget()
      }
      if (now.selectedId === before.selectedId || now.selectedId === undefined) return
      reader?.forget()
      reveals.current = true
      schedule()
    })
    schedule()
    const node = scroller.current
    node?.addEventListener('scroll', schedule, { passive: true })
    return () => {
      unsubscribe()
      rest.cancel()
      store.getState().stand(undefined)
      stop()
      reader?.stop()
      cancelAnimationFrame(frame)
      node?.removeEventListener('scroll', schedule)
    }
  }, [store, scroller, columns, matching, order, sort, sight, goTo, reveal])
}
