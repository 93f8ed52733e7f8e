import { useEffect, useState } from 'react'
import type { TimelineState } from '../../store/timeline-store.ts'
import { useTimelineStore } from '../store-context.tsx'

const EVERY_MS = 250

/**
 * A value that changes with every frame of a gesture, read a few times a second: soon enough for the eye, and the frames
 * are left to the drawing. The last value always comes.
 */
export function useNowAndThen<T>(select: (state: TimelineState) => T): T {
  const store = useTimelineStore()
  const [value, setValue] = useState(() => select(store.getState()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      timer = undefined
      setValue(() => select(store.getState()))
    }
    const unsubscribe = store.subscribe((now, before) => {
      if (timer === undefined && select(now) !== select(before)) timer = setTimeout(read, EVERY_MS)
    })
    read()
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [store, select])
  return value
}
