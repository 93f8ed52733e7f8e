import { useMemo } from 'react'
import { canSplit } from '../../layout/clusters.ts'
import type { ClusterMark } from '../../layout/scene.ts'
import { assertNever } from '../../lib/assert.ts'
import { anchorOf } from '../../model/time-order.ts'
import type { EventId, TimelineEvent } from '../../model/timeline-event.ts'
import { selectFull, selectLimits, selectMatching, selectNeighbours, selectSelected } from '../../store/selectors.ts'
import { knownSpan } from '../../time/known-span.ts'
import { contains, lengthOf, MS_PER_DAY, midpoint, type Span } from '../../time/span.ts'
import { fitWithin, padded, panBy, zoomAround } from '../../time/viewport.ts'
import { createGlide } from '../hooks/glide.ts'
import { openPanel } from '../panel/panel-focus.ts'
import { useTimelineStore } from '../store-context.tsx'
import { type Command, neighbourLane } from './stage-keys.ts'
import type { Picture } from './stage-picture.ts'

/** Time around a fitted event, so that a day does not fill the screen alone. */
const FIT_AROUND_MS = 20 * MS_PER_DAY
const BUTTON_ZOOM = 2

type PictureNow = () => Picture | undefined

/** What keys, buttons and double clicks do to the view; all of it by way of the store. */
export function useCommands(places: { readonly picture?: PictureNow; readonly onGoToDate?: () => void } = {}) {
  const store = useTimelineStore()
  const { picture, onGoToDate } = places
  return useMemo(() => {
    const { glide } = createGlide({
      current: () => store.getState().viewport,
      show: span => store.getState().show(span, 'timeline'),
      leap: span => store.getState().leap(span),
    })
    const limits = () => selectLimits(store.getState())
    const go = (span: Span) => glide(fitWithin(span, limits()))
    const leap = (span: Span) => glide(fitWithin(span, limits()), true)
    /** Zooming by key or button keeps the selected event where it is, if it is in view. */
    const steadyPoint = () => {
      const state = store.getState()
      const selected = selectSelected(state)
      const anchor = selected && anchorOf(selected.date.bounds)
      return anchor !== undefined && contains(state.viewport, anchor) ? anchor : midpoint(state.viewport)
    }
    const zoom = (by: number, around = steadyPoint()) =>
      go(zoomAround(store.getState().viewport, 1 / by, around, limits()))
    const select = (id: EventId | undefined) => {
      if (id !== undefined) store.getState().select(id)
    }
    const step = (by: -1 | 1) => {
      const state = store.getState()
      const { previous, next } = selectNeighbours(state)
      if (selectSelected(state)) select(by < 0 ? previous : next)
      else select(firstInView(selectMatching(state), state.viewport, by)?.id)
    }
    const changeLane = (by: -1 | 1) => {
      const state = store.getState()
      const scene = picture?.()?.scene
      if (!selectSelected(state)) step(1)
      else select(scene && neighbourLane(scene, state.selectedId, by)?.event.id)
    }
    const fitAll = () => leap(selectFull(store.getState()))
    const fitSelection = () => {
      const selected = selectSelected(store.getState())
      const span = selected && spanAround(selected)
      if (span) leap(span)
    }

    function run(command: Command) {
      const state = store.getState()
      const { viewport } = state
      switch (command.do) {
        case 'step':
          return step(command.by)
        case 'first':
          return select(selectMatching(state)[0]?.id)
        case 'last':
          return select(selectMatching(state).at(-1)?.id)
        case 'lane':
          return changeLane(command.by)
        case 'open':
          return openPanel()
        case 'leave':
          return state.select(undefined)
        case 'zoom':
          return zoom(command.by)
        case 'pan':
          return go(panBy(viewport, command.byViews * lengthOf(viewport), selectFull(state)))
        case 'fit-all':
          return fitAll()
        case 'fit-selection':
          return fitSelection()
        case 'go-to-date':
          return onGoToDate?.()
        default:
          return assertNever(command)
      }
    }

    return {
      run,
      leap,
      fitAll,
      zoomIn: () => zoom(BUTTON_ZOOM),
      zoomOut: () => zoom(1 / BUTTON_ZOOM),
      zoomAt(clientX: number, node: Element) {
        const { left, width } = node.getBoundingClientRect()
        const { viewport } = store.getState()
        zoom(BUTTON_ZOOM, viewport.start + ((clientX - left) / width) * lengthOf(viewport))
      },
      /** Zooms until the cluster's events part. False where no zoom could part them. */
      openCluster({ events, span }: ClusterMark): boolean {
        if (!canSplit(events) || lengthOf(store.getState().viewport) <= 2 * limits().shortest) return false
        leap(padded(span, 0.15))
        return true
      },
    }
  }, [store, picture, onGoToDate])
}

/** Where the arrow keys begin: the first (or last) event whose anchor is in view, else the first of all. */
function firstInView(events: readonly TimelineEvent[], viewport: Span, by: -1 | 1): TimelineEvent | undefined {
  const isInView = ({ date }: TimelineEvent) => {
    const anchor = anchorOf(date.bounds)
    return anchor !== undefined && contains(viewport, anchor)
  }
  return (by > 0 ? events.find(isInView) : events.findLast(isInView)) ?? events[0]
}

/** With room on both sides. An event without any bound has no place to fit. */
function spanAround({ date }: TimelineEvent): Span | undefined {
  const span = knownSpan(date.bounds)
  if (!span) return undefined
  const room = Math.max(FIT_AROUND_MS, lengthOf(span) * 0.2)
  return { start: span.start - room, end: span.end + room }
}
