import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { whenRested } from '../../lib/when-rested.ts'
import { firstRowFrom } from '../../model/event-columns.ts'
import { placeOf } from '../../model/time-order.ts'
import { selectColumns, selectSelectedRow } from '../../store/selectors.ts'
import { onceComplete } from '../hooks/expected-parts.ts'
import { createGlide } from '../hooks/glide.ts'
import { useTimelineStore } from '../store-context.tsx'
import { beginningOf, firstInStep, isFollowed, TIMELINE_RESTS_MS, viewportAlong } from './following.ts'
import { keepPlace } from './keep-place.ts'
import {
  belowLine,
  firstVisible,
  holdAt,
  isShort,
  measure,
  rowAt,
  scrollerOf,
  scrollList,
  toTop,
} from './list-geometry.ts'
import { watchReader } from './reader-scrolls.ts'
import { type RowWindow, restingWindow, windowFor } from './row-window.ts'
import { type MovableWindow, useRowWindow } from './use-row-window.ts'

type Ref<T> = RefObject<T | null>

/** Before a row has been measured. */
const ROW_PX = 84

/** Rows this near to an edge are moved in a little further, so that the next one shows too. */
const MARGIN_PX = 28

/**
 * Keeps the list and the timeline in step, without either chasing its own tail, and in the page the rows that are in
 * sight. Scrolling the list says where the reader stands (`stand`), and takes the timeline along once that is out of its
 * view. The list follows a viewport that the timeline, the address or the start has set, not one that came of scrolling
 * the list or of selecting in it. A selected row out of sight is brought into it. `rowPx`: how high rows are in the mean,
 * measured once, ahead of the first paint: the space for those not in the page is made of it, and moves what follows.
 */
export function useListInStep(rows: Uint32Array, list: Ref<HTMLElement>): MovableWindow & { readonly rowPx: number } {
  const store = useTimelineStore()
  const shown = useRef(rows)
  /** Where the reader stood before the first of the filters that have changed the list since: one taken back leads back. */
  const origin = useRef<number>(undefined)
  /** A filter changes what is listed: stay at the event that stood first, or where it would stand. */
  const placeToOpen = () => {
    const state = store.getState()
    const hereRow = origin.current ?? state.hereRow
    const selected = selectSelectedRow(state)
    const at = shown.current === rows ? (selected ?? hereRow) : (hereRow ?? selected)
    return at === undefined ? firstInStep(state, rows) : Math.min(placeOf(rows, at), rows.length - 1)
  }
  const movable = useRowWindow(rows, placeToOpen)
  const { window, page, current, move, takeHeld } = movable

  const [rowPx, setRowPx] = useState(ROW_PX)
  const kept = useRef<ReturnType<typeof keepPlace>>(undefined)
  useLayoutEffect(() => {
    if (!list.current) return
    const { children, firstElementChild: first, lastElementChild: last } = list.current
    if (first && last)
      setRowPx((last.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / children.length)
    kept.current = keepPlace(list.current)
    return () => kept.current?.stop()
  }, [list])

  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of what stands in the page, and only then.
  useLayoutEffect(() => {
    const isSame = shown.current === rows
    shown.current = rows
    if (!isSame) origin.current ??= store.getState().hereRow
    if (!list.current) return
    const held = takeHeld()
    if (held) return kept.current?.put(held.place, held.top)
    if (isShort(list.current, rows.length)) {
      toTop(list.current)
      kept.current?.stands(0)
      return
    }
    // More rows have come, or more is known of their height.
    if (isSame && kept.current?.hold()) return
    const state = store.getState()
    const hereRow = origin.current ?? state.hereRow
    const place = hereRow !== undefined ? placeOf(rows, hereRow) : firstInStep(state, rows)
    kept.current?.put(place, 0)
  }, [rows, window, page, rowPx, store, list, takeHeld])

  useEffect(() => {
    let frame = 0
    let follows = false
    let reveals: number | undefined
    const reader = list.current && watchReader(scrollerOf(list.current))
    const { glide, stop: stopGlide } = createGlide({
      current: () => store.getState().viewport,
      show: span => store.getState().show(span, 'list'),
    })

    const step = () => {
      frame = 0
      const node = list.current
      if (!node || shown.current.length === 0) return
      kept.current?.hold()
      const state = store.getState()
      if (reveals !== undefined || reader?.isScrolling()) origin.current = undefined
      // What an address asks for may be listed only later.
      else if (follows) origin.current = firstRowFrom(selectColumns(state), beginningOf(state))
      if (follows)
        if (isShort(node, shown.current.length)) toTop(node)
        else goTo(node, firstInStep(state, shown.current))
      if (reveals !== undefined) reveal(node, placeOf(shown.current, reveals))
      follows = false
      reveals = undefined
      const first = keepInPage(node)
      kept.current?.stands(first)
      const row = shown.current[first]
      if (row === store.getState().hereRow) return
      store.getState().stand(row)
      if (row !== undefined && reader?.isScrolling()) takeAlong(row)
    }
    /** Moves the window along with what is in sight, and says which row is the first of it. */
    const keepInPage = (node: HTMLElement): number => {
      const total = shown.current.length
      const { line, bottom } = measure(node)
      const { from, to, isOpening } = current()
      const first = firstVisible(node, line)
      // The others come presently, when the first picture stands.
      if (isOpening) return first
      const top = belowLine(node, first)
      if (top === undefined || top > bottom - line) {
        if (node.children.length === total) return Math.min(first, total - 1)
        // The reader has dragged the bar past the rows in the page: those come in that have this share of the list before
        // them, or at its end the last.
        const whole = (node.parentElement ?? node).getBoundingClientRect()
        const isAtEnd = whole.bottom <= bottom + 1
        const place = isAtEnd ? total - 1 : Math.max(0, Math.floor(((line - whole.top) / whole.height) * total))
        move(restingWindow(place, total), { place, top: 0 })
        return place
      }
      const next = windowFor({ from, to }, first, firstVisible(node, bottom), total)
      if (next.from !== from || next.to !== to) move(next, { place: first, top })
      return first
    }
    const goTo = (node: HTMLElement, place: number) => {
      if (isOutside(current(), place)) move(restingWindow(place, shown.current.length), { place, top: 0 })
      else holdAt(node, place)
    }
    const reveal = (node: HTMLElement, place: number) => {
      if (place >= shown.current.length) return
      if (isOutside(current(), place)) goTo(node, place)
      else revealRow(node, place)
    }
    const takeAlong = (row: number) => {
      const along = viewportAlong(store.getState(), row, 'forward')
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
        rest.moved(now.viewportBy === 'timeline' ? TIMELINE_RESTS_MS : 0)
        reader?.forget()
      }
      if (now.selectedId === before.selectedId || now.selectedId === undefined) return
      reveals = selectSelectedRow(now)
      reader?.forget()
      schedule()
    })

    const asked = selectSelectedRow(store.getState())
    reveals = asked ?? store.getState().hereRow
    schedule()
    // What is said above the list comes after it, and pushes it down.
    onceComplete('page', () => {
      if (asked === undefined || asked !== selectSelectedRow(store.getState()) || reader?.isScrolling()) return
      reveals = asked
      schedule()
    })
    // Whichever element scrolls: scroll events do not bubble, but are seen on the way down.
    const onScroll = (event: Event) => {
      if (event.target instanceof Node && list.current && event.target.contains(list.current)) schedule()
    }
    document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      unsubscribe()
      rest.cancel()
      store.getState().stand(undefined)
      stopGlide()
      reader?.stop()
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', onScroll, { capture: true })
    }
  }, [store, list, current, move])
  return { ...movable, rowPx }
}

const isOutside = ({ from, to }: RowWindow, place: number) => place < from || place >= to

function revealRow(list: HTMLElement, place: number) {
  const row = rowAt(list, place)?.getBoundingClientRect()
  if (!row) return
  const geometry = measure(list)
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const above = row.top - geometry.line
  const below = row.bottom - geometry.bottom
  // A fraction of a px is none.
  const top = above < -1 ? above - MARGIN_PX : below > 1 ? below + MARGIN_PX : 0
  // A long way in one glide would be cut short by the rows that come into the page on it.
  const isFar = Math.abs(top) > geometry.bottom - geometry.line
  scrollList(geometry, top, isCalm || isFar ? 'instant' : 'smooth')
}
