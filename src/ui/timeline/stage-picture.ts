import type { StoreApi } from 'zustand'
import { drawScene, lanesTopOf } from '../../draw/draw-scene.ts'
import type { Palette } from '../../draw/palette.ts'
import { groupRows } from '../../layout/grouping.ts'
import { type Packing, packGroups } from '../../layout/packing.ts'
import { publicationStrip } from '../../layout/publication-strip.ts'
import { type Scene, sceneAt } from '../../layout/scene.ts'
import { memoizeFew } from '../../lib/memoize-last.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import { anchorAt } from '../../model/event-columns.ts'
import {
  selectCollection,
  selectFound,
  selectFull,
  selectMatching,
  selectPublications,
  selectSelectedRow,
} from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import type { Span } from '../../time/span.ts'
import { type TimeScale, timeScale } from '../../time/time-scale.ts'
import { createLabels, createMeasure } from '../picture/measure-type.ts'
import { bringAwaited } from './bring-awaited.ts'
import { contextFor, onNextFrame } from './canvas.ts'
import { createFoundInLabels } from './found-in-labels.ts'
import { knownLineOf } from './known-line.ts'
import type { createLodging } from './lodging.ts'
import { createMarkMotion } from './mark-motion.ts'
import { createPerformanceMarks } from './performance-marks.ts'
import { onPaletteChange, readPalette } from './read-palette.ts'

/** Packings kept: a filter that is taken back finds its lanes as they were. */
const KEPT = 3

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

/** What the reader has switched on, beside what the store holds. */
export type Extras = { readonly showsPublications: boolean }

type Elements = {
  readonly host: HTMLElement
  readonly canvas: HTMLCanvasElement
  /** Scrolls the lanes where grouped bands are higher than the stage. */
  readonly scroller: HTMLElement
}

/**
 * Keeps the canvas equal to the store: any change asks for one redraw in the next frame. React takes no part, so that
 * panning and zooming render no component; `drawn` tells it of each new picture.
 */
export function mountPicture(
  store: StoreApi<TimelineState>,
  { host, canvas, scroller }: Elements,
  drawn: (picture: Picture) => void,
): {
  readonly unmount: () => void
  readonly current: () => Picture | undefined
  readonly setExtras: (extras: Extras) => void
  /** The timeline can be zoomed and dragged: until then the page is not idle. Guests come with it, if they can. */
  readonly setUsable: (make?: typeof createLodging) => void
} {
  let extras: Extras = { showsPublications: false }
  let palette: Palette = readPalette(host)
  const measure = createMeasure()
  let labels = createLabels(measure, palette.sans)
  let foundInLabels = createFoundInLabels(labels)
  let picture: Picture | undefined
  const marks = createPerformanceMarks()
  const groupsOf = memoizeFew(groupRows, KEPT)
  const pack = memoizeFew(
    (groups: ReturnType<typeof groupRows>, columns: EventColumns, widthPx: number, heightPx: number, full: Span) =>
      packGroups(groups, { columns, widthPx, heightPx, full }),
    KEPT,
  )
  const motion = createMarkMotion()
  let lodging: ReturnType<typeof createLodging> | undefined
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  let viewport: Span | undefined
  let movedAt = Number.NEGATIVE_INFINITY
  let rest = 0
  let isUsable = false

  function redraw(): void {
    const state = store.getState()
    const collection = selectCollection(state)
    const width = host.clientWidth
    const height = host.clientHeight
    if (!collection || width === 0 || height === 0) return
    const ctx = contextFor(canvas, width, height, false)
    if (!ctx) return
    if (viewport !== state.viewport) movedAt = performance.now()
    viewport = state.viewport
    const { columns, events } = collection
    const scale = timeScale(state.viewport, width)
    const lanesTop = lanesTopOf(extras.showsPublications)
    const groups = groupsOf(collection, selectMatching(state), state.group)
    const packing = pack(groups, columns, width, height - lanesTop, selectFull(state))
    const scrollTop = groups.length > 1 ? scroller.scrollTop : 0
    const inView = { top: scrollTop, bottom: scrollTop + height - lanesTop }
    const context = { columns, events, scale, labels, inView }
    const places = sceneAt(packing, context)
    const selected = selectSelectedRow(state)
    const scene = lodging?.add(packing, places, context, selected) ?? places
    motion.begin(scene, packing, scale, calm.matches)
    drawScene(ctx, scene, {
      width,
      height,
      lanesTop,
      publications: extras.showsPublications ? publicationStrip(selectPublications(state), scale, labels) : undefined,
      known: knownLineOf(state.filters, scale),
      scrollTop,
      selected,
      hovered: state.hovered,
      hereX: state.hereRow === undefined ? undefined : hereXOf(anchorAt(columns, state.hereRow), scale),
      placeOf: motion.placeOf,
      leaving: motion.leaving(scale),
      foundIn: foundInLabels(selectFound(state)),
      isDrawn: row => scene.marks.some(mark => mark.row === row),
      palette,
    })
    picture = { scene, packing, scrollTop, height, lanesTop }
    drawn(picture)
    marks.drawn(state.filters, motion.isMoving() || !isUsable)
    if (motion.isMoving()) goOnMoving()
    bringAwaited(events, [{ scene }])
  }

  /** In a task of its own even at rest, so that whoever waits for this frame to be on the screen comes before the next one. */
  function goOnMoving(): void {
    clearTimeout(rest)
    const isAtRest = performance.now() - movedAt > HAND_RESTS_MS
    rest = window.setTimeout(frames.request, isAtRest ? 0 : HAND_RESTS_MS)
  }

  const frames = onNextFrame(redraw)
  const restyle = () => {
    palette = readPalette(host)
    labels = createLabels(measure, palette.sans)
    foundInLabels = createFoundInLabels(labels)
    frames.request()
  }
  const resized = new ResizeObserver(() => frames.request())
  resized.observe(host)
  scroller.addEventListener('scroll', frames.request, { passive: true })
  const unsubscribe = store.subscribe(frames.request)
  const stopPalette = onPaletteChange(restyle)
  // Widths measured in a fallback face are wrong once the real one has come.
  document.fonts.addEventListener('loadingdone', restyle)
  frames.request()

  return {
    current: () => picture,
    setUsable(make) {
      isUsable = true
      lodging = make?.(frames.request)
      frames.request()
    },
    setExtras(wanted) {
      extras = wanted
      frames.request()
    },
    unmount() {
      frames.cancel()
      clearTimeout(rest)
      lodging?.stop()
      marks.stop()
      resized.disconnect()
      scroller.removeEventListener('scroll', frames.request)
      unsubscribe()
      stopPalette()
      document.fonts.removeEventListener('loadingdone', restyle)
    },
  }
}

/** An undated event stands nowhere. */
const hereXOf = (anchor: number, scale: TimeScale) => (anchor === Infinity ? undefined : scale.xOf(anchor))
