import { useMemo } from 'react'
import { anchorAt } from '../../model/event-columns.ts'
import { selectColumns, selectFull, selectLimits, selectSelectedRow } from '../../store/selectors.ts'
import type { TimelineStore } from '../../store/timeline-store.ts'
import { contains, midpoint, type Span } from '../../time/span.ts'
import { fitWithin, zoomAround } from '../../time/viewport.ts'
import { useTimelineStore } from '../store-context.tsx'
import { createGlide } from './glide.ts'

const BUTTON_ZOOM = 2

export const useMoves = () => {
  const store = useTimelineStore()
  return useMemo(() => createMoves(store), [store])
}

/** What keys, buttons and double clicks do to the view; all of it by way of the store. */
export function createMoves(store: TimelineStore) {
  const { glide } = createGlide({
    current: () => store.getState().viewport,
    show: span => store.getState().show(span, 'timeline'),
    leap: span => store.getState().leap(span),
  })
  const limits = () => selectLimits(store.getState())
  const go = (span: Span) => glide(fitWithin(span, limits()))
  /** `at`: what for, if not for the whole of it. */
  const leap = (span: Span, at = span.start) => {
    const viewport = fitWithin(span, limits())
    store.getState().aimAt({ viewport, at })
    glide(viewport, true)
  }
  /** Zooming by key or button keeps the selected event where it is, if it is in view. */
  const steadyPoint = () => {
    const state = store.getState()
    const selected = selectSelectedRow(state)
    const anchor = selected === undefined ? Infinity : anchorAt(selectColumns(state), selected)
    return contains(state.viewport, anchor) ? anchor : midpoint(state.viewport)
  }
  const zoom = (by: number, around = steadyPoint()) =>
    go(zoomAround(store.getState().viewport, 1 / by, around, limits()))
  return {
    go,
    leap,
    zoom,
    fitAll: () => leap(selectFull(store.getState())),
    zoomIn: () => zoom(BUTTON_ZOOM),
    zoomOut: () => zoom(1 / BUTTON_ZOOM),
  }
}
