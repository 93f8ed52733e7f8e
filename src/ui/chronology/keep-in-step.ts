import type { RefObject } from 'react'
import { whenRested } from '../../lib/when-rested.ts'
import { firstRowFrom } from '../../model/event-columns.ts'
import { placeOf } from '../../model/time-order.ts'
import { selectColumns, selectSelectedRow } from '../../store/selectors.ts'
import type { TimelineStore } from '../../store/timeline-store.ts'
import { beginningOf, firstInStep, isFollowed, TIMELINE_RESTS_MS, viewportAlong } from '../listing/following.ts'
import { watchReader } from '../listing/reader-scrolls.ts'
import { type RowWindow, restingWindow, windowFor } from '../listing/row-window.ts'
import { onceComplete } from '../loading/expected-parts.ts'
import { createGlide } from '../timeline/glide.ts'
import type { keepPlace } from './keep-place.ts'
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
import type { MovableWindow } from './use-row-window.ts'

/** Rows this near to an edge are moved in a little further, so that the next one shows too. */
const MARGIN_PX = 28

/** Of the list as it is rendered. */
type Rendered = Pick<MovableWindow, 'current' | 'move'> & {
  readonly shown: RefObject<Uint32Array>
  /** Where the reader stood before the first of the filters that have changed the list since. */
  readonly origin: RefObject<number | undefined>
  readonly kept: RefObject<ReturnType<typeof keepPlace> | undefined>
}

/** The part of `use-list-in-step.ts` that answers hand and timeline, once there is something to answer. Gives back what ends it. */
export function keepInStep(list: HTMLElement, store: TimelineStore, rendered: Rendered): () => void {
  const { shown, origin, kept, current, move } = rendered
  let frame = 0
  let follows = false
  let reveals: number | undefined
  let watched = scrollerOf(list)
  let reader = watchReader(watched)
  const { glide, stop: stopGlide } = createGlide({
    current: () => store.getState().viewport,
    show: span => store.getState().show(span, 'list'),
  })

  const step = () => {
    frame = 0
    if (shown.current.length === 0) return
    kept.current?.hold()
    // In another layout another element scrolls.
    const scroller = scrollerOf(list)
    if (scroller !== watched) {
      reader.stop()
      watched = scroller
      reader = watchReader(scroller)
    }
    const state = store.getState()
    if (reveals !== undefined || reader.isScrolling()) origin.current = undefined
    // What an address asks for may be listed only later.
    else if (follows) origin.current = firstRowFrom(selectColumns(state), beginningOf(state))
    if (follows)
      if (isShort(list, shown.current.length)) toTop(list)
      else goTo(firstInStep(state, shown.current))
    if (reveals !== undefined) reveal(placeOf(shown.current, reveals))
    follows = false
    reveals = undefined
    const first = keepInPage()
    kept.current?.stands(first)
    const row = shown.current[first]
    if (row === store.getState().hereRow) return
    store.getState().stand(row)
    if (row !== undefined && reader.isScrolling()) takeAlong(row)
  }
  /** Moves the window along with what is in sight, and says which row is the first of it. */
  const keepInPage = (): number => {
    const total = shown.current.length
    const { line, bottom } = measure(list)
    const { from, to, isOpening } = current()
    const first = firstVisible(list, line)
    // The others come presently, when the first picture stands.
    if (isOpening) return first
    const top = belowLine(list, first)
    if (top === undefined || top > bottom - line) {
      if (list.children.length === total) return Math.min(first, total - 1)
      // The reader has dragged the bar past the rows in the page: those come in that have this share of the list before
      // them, or at its end the last.
      const whole = (list.parentElement ?? list).getBoundingClientRect()
      const isAtEnd = whole.bottom <= bottom + 1
      const place = isAtEnd ? total - 1 : Math.max(0, Math.floor(((line - whole.top) / whole.height) * total))
      move(restingWindow(place, total), { place, top: 0 })
      return place
    }
    const next = windowFor({ from, to }, first, firstVisible(list, bottom), total)
    if (next.from !== from || next.to !== to) move(next, { place: first, top })
    return first
  }
  const goTo = (place: number) => {
    if (isOutside(current(), place)) move(restingWindow(place, shown.current.length), { place, top: 0 })
    else holdAt(list, place)
  }
  const reveal = (place: number) => {
    if (place >= shown.current.length) return
    if (isOutside(current(), place)) goTo(place)
    else revealRow(list, place)
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
      reader.forget()
    }
    if (now.selectedId === before.selectedId || now.selectedId === undefined) return
    reveals = selectSelectedRow(now)
    reader.forget()
    schedule()
  })

  const asked = selectSelectedRow(store.getState())
  reveals = asked ?? store.getState().hereRow
  schedule()
  // What is said above the list comes after it, and pushes it down.
  onceComplete('page', () => {
    if (asked === undefined || asked !== selectSelectedRow(store.getState()) || reader.isScrolling()) return
    reveals = asked
    schedule()
  })
  // Whichever element scrolls: scroll events do not bubble, but are seen on the way down.
  const onScroll = (event: Event) => {
    if (event.target instanceof Node && event.target.contains(list)) schedule()
  }
  document.addEventListener('scroll', onScroll, { capture: true, passive: true })
  return () => {
    unsubscribe()
    rest.cancel()
    store.getState().stand(undefined)
    stopGlide()
    reader.stop()
    cancelAnimationFrame(frame)
    document.removeEventListener('scroll', onScroll, { capture: true })
  }
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
