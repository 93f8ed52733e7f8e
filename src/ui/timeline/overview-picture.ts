import type { StoreApi } from 'zustand'
import { drawDensity } from '../../draw/draw-density.ts'
import { drawWindow } from '../../draw/draw-window.ts'
import type { Painter } from '../../draw/painter/open-painter.ts'
import type { BrokenScale } from '../../layout/broken-scale.ts'
import { whenRested } from '../../lib/when-rested.ts'
import { anchorAt, type EventColumns } from '../../model/event-columns.ts'
import { allRows } from '../../model/matching.ts'
import { selectCollection, selectMatching, selectSelectedRow } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { createDensities } from './densities.ts'
import { onNextFrame } from './on-next-frame.ts'
import { onPaletteChange, readPalette } from './read-palette.ts'
import { createSurface } from './surface.ts'

/** One column of density for so many px. */
const COLUMN_PX = 4
export const DENSITY_PX = 28
const OVERVIEW_PX = 48

/** The window is at rest when it has not moved for so long. */
const REST_MS = 100

type Elements = {
  readonly host: HTMLElement
  /** Holds the canvas of the density, which changes with the filters. */
  readonly counts: HTMLElement
  /** Holds that of the window, which changes with every frame of a gesture. */
  readonly frame: HTMLElement
  /** Lies over the window, unseen, and gives the pointer its shapes. */
  readonly grip: HTMLElement
}

/**
 * Keeps the overview equal to the store. The window is drawn, not an element: moving one has the browser put its layers
 * together anew, which costs more than all else in a frame. The element for the pointer follows at rest.
 */
export function mountOverview(
  store: StoreApi<TimelineState>,
  { host, counts, frame, grip }: Elements,
  scale: BrokenScale,
): {
  readonly unmount: () => void
  readonly equip: (parts: typeof import('./stage-parts.ts') | undefined) => void
  /** `painter` draws the window in place of the page, if there is one. */
  readonly refine: (refinements: typeof import('./stage-refinements.ts'), painter: Painter | undefined) => void
} {
  const width = scale.widthPx
  let palette = readPalette(host)
  const bins = Math.max(1, Math.floor(width / COLUMN_PX))
  const densities = createDensities(scale, bins, () => frames.request())
  /** The counts and the palette of what stands there. */
  let drawn: readonly unknown[] = []
  let unmountGestures: (() => void) | undefined
  let placed = ''
  let span = { x0: 0, x1: 0 }
  const densitySurface = createSurface({ slot: counts, isOpaque: false })
  const windowHanging = { slot: frame, isOpaque: false }
  let windowSurface = createSurface(windowHanging)
  const rest = whenRested(() => {
    grip.style.transform = `translateX(${span.x0}px)`
    grip.style.width = `${span.x1 - span.x0}px`
  })

  const redraw = () => {
    const state = store.getState()
    const collection = selectCollection(state)
    if (!collection) return
    redrawWindow(state, collection.columns)
    const { columns } = collection
    const all = densities.of(columns, allRows(collection))
    const shown = all && densities.of(columns, selectMatching(state))
    const now = [all, shown, palette]
    if (!shown || now.every((part, i) => part === drawn[i])) return
    drawn = now
    const size = { width, height: DENSITY_PX }
    densitySurface.draw(size, pen => drawDensity(pen, { all, shown }, { ...size, palette }))
  }

  const redrawWindow = (state: TimelineState, columns: EventColumns) => {
    const x0 = scale.xOf(state.viewport.start)
    const x1 = Math.max(scale.xOf(state.viewport.end), x0 + 2)
    const selected = selectSelectedRow(state)
    const anchor = selected === undefined ? Infinity : anchorAt(columns, selected)
    const spot = anchor === Infinity ? undefined : scale.xOf(anchor)
    const place = [x0, x1, spot, palette.accent].join()
    if (place === placed || !windowSurface.isFree()) return
    placed = place
    const size = { width, height: OVERVIEW_PX }
    windowSurface.draw(size, pen => drawWindow(pen, { x0, x1, spot, height: OVERVIEW_PX, palette }))
    span = { x0, x1 }
    rest.moved(REST_MS)
  }

  const frames = onNextFrame(redraw)
  const unsubscribe = store.subscribe(frames.request)
  const stopPalette = onPaletteChange(() => {
    palette = readPalette(host)
    placed = ''
    frames.request()
  })
  frames.request()
  return {
    equip(parts) {
      unmountGestures = parts?.mountOverviewGestures(store, host, scale)
    },
    refine({ fasterSurface }, painter) {
      // Also where it stands already: what was under way when a painter failed was not drawn.
      const redrawAnew = () => {
        placed = ''
        frames.request()
      }
      windowSurface = fasterSurface(windowHanging, painter, windowSurface, redrawAnew)
      redrawAnew()
    },
    unmount() {
      unmountGestures?.()
      frames.cancel()
      densities.stop()
      rest.cancel()
      unsubscribe()
      stopPalette()
      densitySurface.remove()
      windowSurface.remove()
    },
  }
}
