import { createContext, use } from 'react'
import { type StoreApi, useStore } from 'zustand'
import type { TimelineState } from '../store/timeline-store.ts'

/** The store that `main.tsx` makes; a context rather than a global, so that each test has its own. */
export const StoreContext = createContext<StoreApi<TimelineState> | undefined>(undefined)

export function useTimelineStore(): StoreApi<TimelineState> {
  const store = use(StoreContext)
  if (!store) throw new Error('no StoreContext above this component')
  return store
}

/** Reads the smallest thing a component needs; the selector must return a stable reference. */
export function useTimeline<T>(selector: (state: TimelineState) => T): T {
  return useStore(useTimelineStore(), selector)
}
