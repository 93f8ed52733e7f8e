import { startTransition, useEffect, useMemo, useState } from 'react'
import { placeInOrder } from '../../model/time-order.ts'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { selectSelected } from '../../store/selectors.ts'
import { useTimelineStore } from '../store-context.tsx'
import { firstFrom } from './use-list-in-step.ts'

/** More than fit on a screen, few enough to be there at once. */
const FIRST_ROWS = 24

/**
 * The rows that the reader sees first, and once they are on the screen all the others, rendered in between whatever
 * else there is to do. Rendering all of them first would keep the opening view waiting for what nobody sees yet.
 */
export function useFirstRows(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const store = useTimelineStore()
  const [isWhole, setWhole] = useState(events.length <= FIRST_ROWS)
  useEffect(() => {
    if (isWhole) return
    const timer = setTimeout(() => startTransition(() => setWhole(true)))
    return () => clearTimeout(timer)
  }, [isWhole])
  return useMemo(() => {
    if (isWhole) return events
    const state = store.getState()
    const selected = selectSelected(state)
    const first = selected ? placeInOrder(events, selected) : firstFrom(events, state.viewport.start)
    const from = Math.max(0, Math.min(first - 2, events.length - FIRST_ROWS))
    return events.slice(from, from + FIRST_ROWS)
  }, [events, isWhole, store])
}
