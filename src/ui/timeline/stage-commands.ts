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
import type { TimelineStore } from '../../store/timeline-store.ts'
import { knownSpan } from '../../time/known-span.ts'
import { contains, lengthOf, MS_PER_DAY, type Span } from '../../time/span.ts'
import { fitWithin, padded, panBy } from '../../time/viewport.ts'
import { singleKeys } from '../keyboard/single-keys.ts'
import { openPanel } from '../panel/panel-focus.ts'
import { createMoves } from './moves.ts'
import type { Spot } from './spot.ts'
import { type Command, neighbourLane, readKey } from './stage-keys.ts'
import type { Picture } from './stage-picture.ts'

/** Time around a fitted event, so that a day does not fill the screen alone. */
const FIT_AROUND_MS = 20 * MS_PER_DAY
const DOUBLE_CLICK_ZOOM = 2

type Options = {
  readonly picture: () => Picture | undefined
  readonly onGoToDate: () => void
  readonly spot: Spot
}

/** What keys and clicks on the stage ask for. */
export function createStageCommands(store: TimelineStore, { picture, onGoToDate, spot }: Options) {
  const { fitAll, go, leap, zoom } = createMoves(store)
  const select = (row: number | undefined) => store.getState().selectRow(row)
  const step = (by: -1 | 1) => {
    const state = store.getState()
    const { previous, next } = selectNeighbours(state)
    if (selectSelectedRow(state) !== undefined) select(by < 0 ? previous : next)
    else select(firstInView(selectColumns(state), selectMatching(state), state.viewport, by))
  }
  const changeLane = (by: -1 | 1) => {
    const scene = picture()?.scene
    const selected = selectSelectedRow(store.getState())
    if (selected === undefined || !scene) return step(1)
    const next = neighbourLane(scene, selected, by, spot.y)
    if (!next) return spot.beyond?.(by)
    spot.y = next.y
    select(next.row)
  }
  spot.goOn = changeLane
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
        return onGoToDate()
      default:
        return assertNever(command)
    }
  }

  return {
    /** Whether it was a key of the timeline. */
    onKey(key: KeyboardEvent): boolean {
      const command = readKey(key, singleKeys.current())
      if (command) run(command)
      return command !== undefined
    },
    zoomAt(clientX: number, node: Element) {
      const { left, width } = node.getBoundingClientRect()
      const { viewport } = store.getState()
      zoom(DOUBLE_CLICK_ZOOM, viewport.start + ((clientX - left) / width) * lengthOf(viewport))
    },
    /** Zooms until the cluster's events part; `rows` are those it counts. False where no zoom could part them. */
    openCluster(cluster: ClusterMark, rows: readonly number[]): boolean {
      const state = store.getState()
      const columns = selectColumns(state)
      const span = fitWithin(padded(spanOf(columns, cluster, rows), 0.15), selectLimits(state))
      const isCloser = lengthOf(span) < lengthOf(state.viewport) * 0.9
      if (!isCloser || !canSplit(columns, rows)) return false
      leap(span, anchorAt(columns, cluster.among[0] ?? 0))
      return true
    },
  }
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
