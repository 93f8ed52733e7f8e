import type { StoreApi } from 'zustand'
import { drawScene, lanesTopOf } from '../../draw/draw-scene.ts'
import type { Painter } from '../../draw/painter/open-painter.ts'
import type { Palette } from '../../draw/palette.ts'
import type { Pen } from '../../draw/pen.ts'
import type { Packing } from '../../layout/packing.ts'
import { type Scene, sceneAt } from '../../layout/scene.ts'
import { whenRested } from '../../lib/when-rested.ts'
import { anchorAt } from '../../model/event-columns.ts'
import { isProgress, selectFound, selectPublications, selectSelectedRow } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import type { Span } from '../../time/span.ts'
import type { TimeScale } from '../../time/time-scale.ts'
import { createLabels, createMeasure } from '../picture/measure-type.ts'
import { bringAwaited } from './bring-awaited.ts'
import { laidOutAhead } from './laid-out-ahead.ts'
import type { MarkMotion } from './mark-motion.ts'
import { onNextFrame } from './on-next-frame.ts'
import { createPerformanceMarks } from './performance-marks.ts'
import { onPaletteChange, readPalette } from './read-palette.ts'
import type { Spot } from './spot.ts'
import { createStageLayout } from './stage-layout.ts'
import { createSurface } from './surface.ts'
import { watchRoom } from './watch-room.ts'

/** While a hand is at work its own frames carry the motion of marks; only when it rests does motion ask for frames. */
const HAND_RESTS_MS = 50

/** What stands on the screen now, for hit tests, the tooltip and the focus ring. Positions as in `Scene`. */
export type Picture = {
  readonly scene: Scene
  readonly packing: Packing
  readonly scrollTop: number
  /** Of the stage, in px. */
  readonly height: number
  /** Where the lanes begin, in px from the top of the stage. */
  readonly lanesTop: number
}

type Refinements = Pick<typeof import('./stage-refinements.ts'), 'fasterSurface' | 'refinedPicture'>

type Elements = {
  readonly host: HTMLElement
  /** Holds the canvas. */
  readonly slot: HTMLElement
  /** Scrolls the lanes where grouped bands are higher than the stage. */
  readonly scroller: HTMLElement
  readonly spot: Spot
}

/**
 * Keeps the canvas equal to the store: any change asks for one redraw in the next frame. React takes no part, so that
 * panning and zooming render no component; `show` tells it of each new picture.
 */
export function mountPicture(
  store: StoreApi<TimelineState>,
  elements: Elements,
  show: (picture: Picture) => void,
): {
  readonly unmount: () => void
  readonly current: () => Picture | undefined
  /** The timeline can be zoomed and dragged: until then the page is not idle. */
  readonly setUsable: () => void
  /** `painter` draws in place of the page, if there is one. */
  readonly refine: (refinements: Refinements, painter: Painter | undefined) => void
} {
  const { host, slot, scroller } = elements
  let palette: Palette = readPalette(host)
  const measure = createMeasure()
  let labels = createLabels(measure, palette.sans)
  let picture: Picture | undefined
  const marks = createPerformanceMarks()
  const layout = createStageLayout()
  let refined: ReturnType<Refinements['refinedPicture']> | undefined
  const hanging = { slot, isOpaque: true }
  let surface = createSurface(hanging)
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  let movedAt = 0
  let isUsable = false

  function stageAt(state: TimelineState, viewport: Span) {
    const lanesTop = lanesTopOf(state.strip === 'published')
    const stage = layout(state, viewport, { ...room.now(), lanesTop, labels })
    return stage && { ...stage, lanesTop, palette }
  }

  function redraw(): void {
    const state = store.getState()
    const stage = surface.isFree() && stageAt(state, state.viewport)
    if (!stage) return
    const { packing, context, lanesTop, scrollTop } = stage
    const { columns, events, scale } = context
    const { width, height } = room.now()
    const motion = refined?.motion ?? NO_MOTION
    const places = sceneAt(packing, context)
    const selected = selectSelectedRow(state)
    const found = selectFound(state)
    const scene = refined?.withGuests(packing, places, context, selected) ?? places
    motion.begin(scene, packing, scale, calm.matches)
    const drawn = { scene, packing, scrollTop, height, lanesTop }
    const drawing = (pen: Pen) =>
      drawScene(pen, scene, {
        width,
        height,
        lanesTop,
        publications:
          state.strip === 'published' ? refined?.publications(selectPublications(state), scale, labels) : undefined,
        known: refined?.known(state.filters, scale),
        scrollTop,
        selected,
        hovered: state.hovered,
        hereX: state.hereRow === undefined ? undefined : hereXOf(anchorAt(columns, state.hereRow), scale),
        placeOf: motion.placeOf,
        leaving: motion.leaving(scale),
        foundIn: (found && refined?.foundIn(labels, found)) ?? findNothing,
        isDrawn: row => scene.marks.some(mark => mark.row === row),
        palette,
      })
    surface.draw({ width, height }, drawing, at => {
      picture = drawn
      show(drawn)
      refined?.reveal(drawn)
      marks.drawn(state.filters, motion.isMoving() || !isUsable, at)
      if (motion.isMoving()) goOnMoving()
    })
    bringAwaited(events, [{ scene }])
    refined?.prepare(packing, scene, context)
  }

  /** In a task of its own even at rest, so that whoever waits for this frame to be on the screen comes before the next one. */
  function goOnMoving(): void {
    rest.moved(performance.now() - movedAt > HAND_RESTS_MS ? 0 : HAND_RESTS_MS)
  }

  /** What is made for it is remembered, and found when it is drawn. */
  function layOut(): boolean {
    const state = store.getState()
    const stage = stageAt(state, state.viewport)
    if (stage) sceneAt(stage.packing, stage.context)
    return stage !== undefined
  }

  const frames = laidOutAhead(onNextFrame(redraw), layOut)
  const rest = whenRested(frames.request)
  const restyle = () => {
    palette = readPalette(host)
    labels = createLabels(measure, palette.sans)
    surface.restyle()
    frames.request()
  }
  const room = watchRoom(host, scroller, frames.request)
  const unsubscribe = store.subscribe((now, before) => {
    if (isProgress(now, before)) return
    if (now.viewport !== before.viewport) movedAt = performance.now()
    // What a filter leaves is shown at once: the frame of the page has lists to lay out first.
    if (surface.isApart() && now.filters !== before.filters) redraw()
    else frames.request()
  })
  const stopPalette = onPaletteChange(restyle)
  // Widths measured in a fallback face are wrong once the real one has come.
  document.fonts.addEventListener('loadingdone', restyle)
  frames.request()

  return {
    current: () => picture,
    setUsable() {
      isUsable = true
      frames.request()
    },
    refine({ fasterSurface, refinedPicture }, painter) {
      refined = refinedPicture(store, elements, stageAt, frames.request)
      surface = fasterSurface(hanging, painter, surface, frames.request)
      frames.request()
    },
    unmount() {
      frames.cancel()
      rest.cancel()
      refined?.stop()
      marks.stop()
      surface.remove()
      room.stop()
      unsubscribe()
      stopPalette()
      document.fonts.removeEventListener('loadingdone', restyle)
    },
  }
}

const findNothing = () => []

/** Until the page was idle. */
const NO_MOTION: MarkMotion = {
  begin() {},
  placeOf: ({ y }) => ({ y, alpha: 1 }),
  leaving: () => [],
  isMoving: () => false,
}

/** An undated event stands nowhere. */
const hereXOf = (anchor: number, scale: TimeScale) => (anchor === Infinity ? undefined : scale.xOf(anchor))
