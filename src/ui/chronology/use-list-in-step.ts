import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { anchorOf, placeInOrder } from '../../model/time-order.ts'
import type { EventId, TimelineEvent } from '../../model/timeline-event.ts'
import { selectEventById } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import type { Instant } from '../../time/span.ts'
import { useTimelineStore } from '../store-context.tsx'
import { firstVisible, measure, rowAt, scrollList } from './list-geometry.ts'

type Ref<T> = RefObject<T | null>

/** Rows this near to an edge are moved in a little further, so that the next one shows too. */
const MARGIN_PX = 28
/** Where the page scrolls, following the timeline waits for the gesture: the timeline itself moves with the page. */
const SETTLED_MS = 180

/**
 * Keeps the list and the timeline in step, without either chasing its own tail. Scrolling the list only says where the
 * reader stands (`stand`). The list follows a viewport that the timeline, the address or the start has set, not one
 * that came of scrolling the list or of selecting in it. A selected row out of sight is brought into it.
 */
export function useListInStep(events: readonly TimelineEvent[], scroller: Ref<HTMLElement>, list: Ref<HTMLElement>) {
  const store = useTimelineStore()
  const shown = useRef(events)

  // A filter changes what is listed: stay at the event that stood first, or where it would stand.
  useLayoutEffect(() => {
    const isFirst = shown.current === events
    shown.current = events
    if (!scroller.current || !list.current) return
    const geometry = measure(scroller.current, list.current)
    const state = store.getState()
    const here = state.hereId && selectEventById(state, state.hereId)
    if (geometry.isPage && (isFirst || list.current.getBoundingClientRect().top > geometry.line)) return
    const index = here && !isFirst ? placeInOrder(events, here) : firstFrom(events, state.viewport.start)
    toTop(scroller.current, list.current, index)
  }, [events, store, scroller, list])

  useEffect(() => {
    let frame = 0
    let settling: ReturnType<typeof setTimeout> | undefined
    let follows = false
    let reveals: EventId | undefined

    const step = () => {
      frame = 0
      if (!scroller.current || !list.current) return
      if (follows) toTop(scroller.current, list.current, firstFrom(shown.current, store.getState().viewport.start))
      if (reveals !== undefined) reveal(scroller.current, list.current, indexOf(shown.current, reveals))
      follows = false
      reveals = undefined
      const { line } = measure(scroller.current, list.current)
      const first = shown.current[Math.min(firstVisible(list.current, line), shown.current.length - 1)]
      if (first?.id !== store.getState().hereId) store.getState().stand(first?.id)
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(step)
    }
    const scheduleSettled = () => {
      clearTimeout(settling)
      settling = setTimeout(schedule, SETTLED_MS)
    }
    const unsubscribe = store.subscribe((now, before) => {
      const isMoved = now.viewport !== before.viewport && isFollowed(now)
      const isChosen = now.selectedId !== before.selectedId && now.selectedId !== undefined
      if (isMoved) follows = true
      if (isChosen) reveals = now.selectedId
      const isPage = scroller.current && getComputedStyle(scroller.current).overflowY === 'visible'
      if (isMoved && isPage) scheduleSettled()
      else if (isMoved || isChosen) schedule()
    })

    reveals = store.getState().selectedId
    schedule()
    const scrolled = scroller.current
    scrolled?.addEventListener('scroll', schedule, { passive: true })
    window.addEventListener('scroll', schedule, { passive: true })
    return () => {
      unsubscribe()
      cancelAnimationFrame(frame)
      clearTimeout(settling)
      scrolled?.removeEventListener('scroll', schedule)
      window.removeEventListener('scroll', schedule)
    }
  }, [store, scroller, list])
}

const isFollowed = ({ viewportBy }: TimelineState) =>
  viewportBy === 'timeline' || viewportBy === 'address' || viewportBy === 'start'

/** The index of the first event that stands at the instant or after it; the last event if all stand before. */
function firstFrom(events: readonly TimelineEvent[], instant: Instant): number {
  const index = events.findIndex(({ date }) => (anchorOf(date.bounds) ?? Number.POSITIVE_INFINITY) >= instant)
  return index < 0 ? events.length - 1 : index
}

const indexOf = (events: readonly TimelineEvent[], id: EventId) => events.findIndex(event => event.id === id)

function toTop(scroller: HTMLElement, list: HTMLElement, index: number) {
  const row = rowAt(list, index)
  if (!row) return
  const geometry = measure(scroller, list)
  scrollList(scroller, geometry, row.getBoundingClientRect().top - geometry.line, 'instant')
}

function reveal(scroller: HTMLElement, list: HTMLElement, index: number) {
  const row = rowAt(list, index)?.getBoundingClientRect()
  if (!row) return
  const geometry = measure(scroller, list)
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const above = row.top - geometry.line
  const below = row.bottom - geometry.bottom
  const top = above < 0 ? above - MARGIN_PX : below > 0 ? below + MARGIN_PX : 0
  scrollList(scroller, geometry, top, isCalm ? 'instant' : 'smooth')
}
