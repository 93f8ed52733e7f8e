import { useEffect, useEffectEvent } from 'react'
import { whenRested } from '../../lib/when-rested.ts'
import { useTimelineStore } from '../store-context.tsx'

/** After the picture that a change asks for, and not while a hand is at work. */
const RESTS_MS = 300

/**
 * Looks once the timeline shows something else and has come to rest; at first as well. `onMove`: it does not rest any more,
 * so that what was seen then may be true no longer.
 */
export function useAtRest(look: () => void, onMove: () => void = () => {}) {
  const store = useTimelineStore()
  const onRest = useEffectEvent(look)
  const onChange = useEffectEvent(onMove)
  useEffect(() => {
    const rest = whenRested(() => onRest())
    const moved = () => {
      onChange()
      rest.moved(RESTS_MS)
    }
    moved()
    const stage = document.getElementById('timeline-stage')
    const resized = new ResizeObserver(moved)
    if (stage) resized.observe(stage)
    const unsubscribe = store.subscribe((now, before) => {
      if (now.viewport !== before.viewport || now.filters !== before.filters || now.group !== before.group) moved()
    })
    return () => {
      unsubscribe()
      resized.disconnect()
      rest.cancel()
    }
  }, [store])
}
