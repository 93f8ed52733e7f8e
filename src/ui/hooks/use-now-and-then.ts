import { useLayoutEffect } from 'react'
import type { TimelineState } from '../../store/timeline-store.ts'
import { useTimelineStore } from '../store-context.tsx'

const EVERY_MS = 250

/**
 * Shows a value that changes with every frame of a gesture at once, and then a few times a second: soon enough for the
 * eye, and the frames are left to the drawing. The last value always comes. `show` writes to the page itself; for React
 * to render it would take longer than the writing. Both functions are to be the same at each call.
 */
export function useNowAndThen<T>(select: (state: TimelineState) => T, show: (value: T) => void): void {
  const store = useTimelineStore()
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const showNow = () => {
      timer = undefined
      show(select(store.getState()))
    }
    const unsubscribe = store.subscribe((now, before) => {
      if (timer === undefined && select(now) !== select(before)) timer = setTimeout(showNow, EVERY_MS)
    })
    showNow()
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [store, select, show])
}
