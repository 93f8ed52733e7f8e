import { useMemo } from 'react'
import { canSplit, spanOf } from '../../layout/clusters.ts'
import type { ClusterMark } from '../../layout/scene.ts'
import { assertNever } from '../../lib/assert.ts'
import { anchorAt, boundsAt, type EventColumns, firstAmong } from '../../model/event-columns.ts'
import {
  selectColumns,
  selectFull,
  selectLimits,
  selectMatching,
  selectNeighbours,
  selectSelectedRow,
} from '../../store/selectors.ts'
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
    const select = (row: number | undefined) => store.getState().selectRow(row)
    const step = (by: -1 | 1) => {
      const state = store.getState()
      const { previous, next } = selectNeighbours(state)
      if (selectSelectedRow(state) !== undefined) select(by < 0 ? previous : next)
      else select(firstInView(selectColumns(state), selectMatching(state), state.viewport, by))
    }
    const changeLane = (by: -1 | 1) => {
      const state = store.getState()
      const scene = picture?.()?.scene
      const selected = selectSelectedRow(state)
      if (selected === undefined) step(1)
      else select(scene && neighbourLane(scene, selected, by)?.row)
    }
    const fitAll = () => leap(selectFull(store.getState()))
    const fitSelection = () => {
      const state = store.getState()
      const selected = selectSelectedRow(state)
      if (selected === undefined) return
      const columns = selectColumns(state)
      const span = spanAround(columns, selected)
      if (span) leap(span, anchorAt(columns, selected))
    }

    function run(command: Command) {
      const state = store.getState()
      const { viewport } = state
      switch (command.do) {
        case 'step':
          return step(command.by)
        case 'first':
          return select(selectMatching(state)[0])
        case 'last':
          return select(selectMatching(state).at(-1))
        case 'lane':
          return changeLane(command.by)
        case 'open':
          return (state.selectedId !== undefined || state.awaited !== undefined) && openPanel()
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
      /** Zooms until the cluster's events part; `rows` are those it counts. False where no zoom could part them. */
      openCluster(cluster: ClusterMark, rows: readonly number[]): boolean {
        const { viewport } = store.getState()
        const columns = selectColumns(store.getState())
        const span = fitWithin(padded(spanOf(columns, cluster, rows), 0.15), limits())
        const isCloser = lengthOf(span) < lengthOf(viewport) * 0.9
        if (!isCloser || !canSplit(columns, rows)) return false
        leap(span, anchorAt(columns, cluster.among[0] ?? 0))
        return true
      },
    }
  }, [store, picture, onGoToDate])
}

/** Where the arrow keys begin: the first (or last) row whose anchor is in view, else the first of all. */
function firstInView(columns: EventColumns, rows: Uint32Array, { start, end }: Span, by: -1 | 1): number | undefined {
  const row = by > 0 ? rows[firstAmong(columns, rows, start)] : rows[firstAmong(columns, rows, end) - 1]
  return row !== undefined && contains({ start, end }, anchorAt(columns, row)) ? row : rows[0]
}

/** With room on both sides. An event without any bound has no place to fit. */
function spanAround(columns: EventColumns, row: number): Span | undefined {
  const span = knownSpan(boundsAt(columns, row))
  if (!span) return undefined
  const room = Math.max(FIT_AROUND_MS, lengthOf(span) * 0.2)
  return { start: span.start - room, end: span.end + room }
}
