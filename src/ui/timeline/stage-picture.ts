import type { StoreApi } from 'zustand'
import { AXIS_PX, drawScene } from '../../draw/draw-scene.ts'
import { labelFont, type Palette } from '../../draw/palette.ts'
import { groupEvents } from '../../layout/grouping.ts'
import { createLabelFit, type LabelFit } from '../../layout/label-fit.ts'
import { levelAt } from '../../layout/level.ts'
import { labelWidthFrom, type Packing, packGroups } from '../../layout/packing.ts'
import { publicationStrip, STRIP_PX } from '../../layout/publication-strip.ts'
import { type Scene, sceneAt } from '../../layout/scene.ts'
import { memoizeLast } from '../../lib/memoize-last.ts'
import { readDay } from '../../model/knowledge.ts'
import { anchorOf } from '../../model/time-order.ts'
import {
  selectCollection,
  selectEventById,
  selectFull,
  selectMatching,
  selectPublications,
} from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { dateInFewWords } from '../../time/date-words.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import type { Instant } from '../../time/span.ts'
import { type TimeScale, timeScale } from '../../time/time-scale.ts'
import { contextFor, onNextFrame } from './canvas.ts'
import { createLaneMotion } from './lane-motion.ts'
import { createPerformanceMarks } from './performance-marks.ts'
import { onPaletteChange, readPalette } from './read-palette.ts'

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
} {
  let extras: Extras = { showsPublications: false }
  let palette: Palette = readPalette(host)
  let labels = createLabels(palette)
  let picture: Picture | undefined
  const marks = createPerformanceMarks()
  const groupsOf = memoizeLast(groupEvents)
  const pack = memoizeLast(
    (groups: ReturnType<typeof groupEvents>, level: number, heightPx: number, fit: LabelFit, end: Instant) =>
      packGroups(groups, { level, heightPx, labelWidth: labelWidthFrom(fit), end }),
  )
  const motion = createLaneMotion()

  function redraw(): void {
    const state = store.getState()
    const collection = selectCollection(state)
    const width = host.clientWidth
    const height = host.clientHeight
    if (!collection || width === 0 || height === 0) return
    const ctx = contextFor(canvas, width, height)
    if (!ctx) return
    const scale = timeScale(state.viewport, width)
    const lanesTop = AXIS_PX + (extras.showsPublications ? STRIP_PX : 0)
    const groups = groupsOf(collection, selectMatching(state), state.group)
    const packing = pack(groups, levelAt(scale.pxPerMs), height - lanesTop, labels, selectFull(state).end)
    const scene = sceneAt(packing, scale, labels)
    const here = selectEventById(state, state.hereId)
    const hereAt = here && anchorOf(here.date.bounds)
    motion.begin(packing, matchMedia('(prefers-reduced-motion: reduce)').matches)
    drawScene(ctx, scene, {
      width,
      height,
      lanesTop,
      publications: extras.showsPublications ? publicationStrip(selectPublications(state), scale, labels) : undefined,
      known: knownOf(state, scale),
      scrollTop: scroller.scrollTop,
      selectedId: state.selectedId,
      hoveredId: state.hoveredId,
      hereX: hereAt === undefined ? undefined : scale.xOf(hereAt),
      yOf: motion.yOf,
      palette,
    })
    if (motion.isMoving()) frames.request()
    picture = { scene, packing, scrollTop: scroller.scrollTop, height, lanesTop }
    drawn(picture)
    marks.drawn(state.filters, motion.isMoving())
  }

  const frames = onNextFrame(redraw)
  const restyle = () => {
    palette = readPalette(host)
    labels = createLabels(palette)
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
    setExtras(wanted) {
      extras = wanted
      frames.request()
    },
    unmount() {
      frames.cancel()
      marks.stop()
      resized.disconnect()
      scroller.removeEventListener('scroll', frames.request)
      unsubscribe()
      stopPalette()
      document.fonts.removeEventListener('loadingdone', restyle)
    },
  }
}

function knownOf({ filters }: TimelineState, scale: TimeScale) {
  const day = filters.knownOn === undefined ? undefined : readDay(filters.knownOn)
  const date = filters.knownOn === undefined ? undefined : parseEdtf(filters.knownOn)
  if (!day?.ok || !date?.ok) return undefined
  return { x: scale.xOf(day.value.end), words: `as known on ${dateInFewWords(date.value)}` }
}

function createLabels({ sans }: Palette): LabelFit {
  const ctx = document.createElement('canvas').getContext('2d')
  return createLabelFit((text, strong) => {
    if (!ctx) return text.length * 6.5
    ctx.font = labelFont(sans, strong)
    return Math.ceil(ctx.measureText(text).width)
  })
}
