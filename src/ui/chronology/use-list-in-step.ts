import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { anchorOf, placeInOrder } from '../../model/time-order.ts'
import type { EventId, TimelineEvent } from '../../model/timeline-event.ts'
import { selectEventById, selectFull } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { contains, type Instant, lengthOf } from '../../time/span.ts'
import { movedInto } from '../../time/viewport.ts'
import { createGlide } from '../hooks/glide.ts'
import { useTimelineStore } from '../store-context.tsx'
import { firstVisible, measure, rowAt, scrollerOf, scrollList } from './list-geometry.ts'
import { watchReader } from './reader-scrolls.ts'

type Ref<T> = RefObject<T | null>

/** Rows this near to an edge are moved in a little further, so that the next one shows too. */
const MARGIN_PX = 28

/** Where in the viewport the reader's place comes to stand when the timeline follows: what comes next is to its right. */
const FOLLOW_SHARE = 0.15

/**
 * Keeps the list and the timeline in step, without either chasing its own tail. Scrolling the list says where the
 * reader stands (`stand`), and takes the timeline along once that is out of its view. The list follows a viewport that
 * the timeline, the address or the start has set, not one that came of scrolling the list or of selecting in it. A
 * selected row out of sight is brought into it.
 */
export function useListInStep(events: readonly TimelineEvent[], list: Ref<HTMLElement>) {
  const store = useTimelineStore()
  const shown = useRef(events)

  // A filter changes what is listed: stay at the event that stood first, or where it would stand.
  useLayoutEffect(() => {
    const isFirst = shown.current === events
    shown.current = events
    if (!list.current) return
    const state = store.getState()
    const here = state.hereId && selectEventById(state, state.hereId)
    toTop(list.current, here && !isFirst ? placeInOrder(events, here) : firstFrom(events, state.viewport.start))
  }, [events, store, list])

  useEffect(() => {
    let frame = 0
    let follows = false
    let reveals: EventId | undefined
    const reader = list.current && watchReader(scrollerOf(list.current))
    const { glide, stop: stopGlide } = createGlide({
      current: () => store.getState().viewport,
      show: span => store.getState().show(span, 'list'),
    })

    const step = () => {
      frame = 0
      if (!list.current) return
      if (follows) toTop(list.current, firstFrom(shown.current, store.getState().viewport.start))
      if (reveals !== undefined) reveal(list.current, indexOf(shown.current, reveals))
      follows = false
      reveals = undefined
      const { line } = measure(list.current)
      const first = shown.current[Math.min(firstVisible(list.current, line), shown.current.length - 1)]
      if (first?.id === store.getState().hereId) return
      store.getState().stand(first?.id)
      if (first && reader?.isScrolling()) takeAlong(first)
    }
    const takeAlong = ({ date }: TimelineEvent) => {
      const { viewport } = store.getState()
      const anchor = anchorOf(date.bounds)
      if (anchor === undefined || contains(viewport, anchor)) return
      const start = anchor - lengthOf(viewport) * FOLLOW_SHARE
      glide(movedInto(selectFull(store.getState()), { start, end: start + lengthOf(viewport) }))
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(step)
    }
    const unsubscribe = store.subscribe((now, before) => {
      if (now.viewport !== before.viewport && isFollowed(now)) follows = true
      if (now.selectedId !== before.selectedId && now.selectedId !== undefined) reveals = now.selectedId
      if (follows || reveals !== undefined) reader?.forget()
      if (follows || reveals !== undefined) schedule()
    })

    reveals = store.getState().selectedId
    schedule()
    // Whichever element scrolls: scroll events do not bubble, but are seen on the way down.
    const onScroll = (event: Event) => {
      if (event.target instanceof Node && list.current && event.target.contains(list.current)) schedule()
    }
    document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      unsubscribe()
      store.getState().stand(undefined)
      stopGlide()
      reader?.stop()
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', onScroll, { capture: true })
    }
  }, [store, list])
}

const isFollowed = ({ viewportBy }: TimelineState) =>
  viewportBy === 'timeline' || viewportBy === 'address' || viewportBy === 'start'

/** The index of the first event that stands at the instant or after it; the last event if all stand before. */
export function firstFrom(events: readonly TimelineEvent[], instant: Instant): number {
  const index = events.findIndex(({ date }) => (anchorOf(date.bounds) ?? Number.POSITIVE_INFINITY) >= instant)
  return index < 0 ? events.length - 1 : index
}

const indexOf = (events: readonly TimelineEvent[], id: EventId) => events.findIndex(event => event.id === id)

function toTop(list: HTMLElement, index: number) {
  const row = rowAt(list, index)
  if (!row) return
  const geometry = measure(list)
  scrollList(geometry, row.getBoundingClientRect().top - geometry.line, 'instant')
}

function reveal(list: HTMLElement, index: number) {
  const row = rowAt(list, index)?.getBoundingClientRect()
  if (!row) return
  const geometry = measure(list)
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const above = row.top - geometry.line
  const below = row.bottom - geometry.bottom
  const top = above < 0 ? above - MARGIN_PX : below > 0 ? below + MARGIN_PX : 0
  scrollList(geometry, top, isCalm ? 'instant' : 'smooth')
}
