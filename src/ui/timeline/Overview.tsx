import { useEffect, useMemo, useRef } from 'react'
import { drawDensity } from '../../draw/draw-density.ts'
import { axisAt } from '../../layout/axis.ts'
import { type BrokenScale, brokenScale } from '../../layout/broken-scale.ts'
import { densityOf } from '../../layout/density.ts'
import { dragWindow, type Grip, gripAt } from '../../layout/overview-window.ts'
import { memoizeLast } from '../../lib/memoize-last.ts'
import { anchorAt, type EventColumns } from '../../model/event-columns.ts'
import { allRows } from '../../model/matching.ts'
import {
  selectCollection,
  selectColumns,
  selectFull,
  selectLimits,
  selectMatching,
  selectSelectedRow,
  selectTotal,
} from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { panBy } from '../../time/viewport.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { contextFor, onNextFrame } from './canvas.ts'
import styles from './Overview.module.css'
import { onPaletteChange, readPalette } from './read-palette.ts'
import { useWidth } from './use-width.ts'
import { viewportInWords } from './viewport-words.ts'

/** So many take longer to count than a frame lasts: after a filter the lanes are drawn first. */
const MANY = 50_000

/** One column of density for so many px. */
const COLUMN_PX = 4
const DENSITY_PX = 28
/** Width of the edges that the window is resized by. */
const EDGE_PX = 3

/**
 * All of time in one strip: how many events when (grey: all, strong: those that pass the filters), and the visible
 * range as a window. For the pointer only; the keys of the timeline do the same, and a sentence says what it shows.
 */
export function Overview() {
  const store = useTimelineStore()
  const { full, shortest } = useTimeline(selectLimits)
  const hostRef = useRef<HTMLDivElement>(null)
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const windowRef = useRef<HTMLDivElement>(null)
  const startRef = useRef<HTMLDivElement>(null)
  const endRef = useRef<HTMLDivElement>(null)
  const spotRef = useRef<HTMLDivElement>(null)
  const width = useWidth(hostRef)
  const columns = useTimeline(selectColumns)
  const scale = useMemo(() => brokenScale(full, columns, width), [full, columns, width])

  useEffect(() => {
    const [host, canvas] = [hostRef.current, canvasRef.current]
    if (!host || !canvas || width === 0) return
    let palette = readPalette(host)
    const bins = Math.max(1, Math.floor(width / COLUMN_PX))
    const densityAll = memoizeLast((of: EventColumns, all: Uint32Array) => densityOf(of, all, scale, bins))
    const density = memoizeLast((of: EventColumns, all: Uint32Array, shown: Uint32Array) => ({
      all: densityAll(of, all),
      shown: shown === all ? densityAll(of, all) : densityOf(of, shown, scale, bins),
    }))
    const drawn: { density?: object; palette?: object } = {}
    let counted: Uint32Array | undefined
    let isLater = false
    const redraw = () => {
      const state = store.getState()
      placeWindow(state)
      const collection = selectCollection(state)
      if (!collection) return
      const shown = selectMatching(state)
      if (counted !== undefined && counted !== shown && shown.length > MANY && !isLater) {
        isLater = true
        setTimeout(frames.request)
        return
      }
      isLater = false
      counted = shown
      const counts = density(collection.columns, allRows(collection), shown)
      if (drawn.density === counts && drawn.palette === palette) return
      Object.assign(drawn, { density: counts, palette })
      const ctx = contextFor(canvas, width, DENSITY_PX)
      if (ctx) drawDensity(ctx, counts, { width, height: DENSITY_PX, palette })
    }
    const placeWindow = (state: TimelineState) => {
      const x0 = scale.xOf(state.viewport.start)
      const x1 = scale.xOf(state.viewport.end)
      if (windowRef.current) {
        windowRef.current.style.transform = `translateX(${x0}px) scaleX(${Math.max(2, x1 - x0) / width})`
      }
      if (startRef.current) startRef.current.style.transform = `translateX(${x0}px)`
      if (endRef.current) endRef.current.style.transform = `translateX(${Math.max(x1 - EDGE_PX, x0 + 1)}px)`

      const selected = selectSelectedRow(state)
      const anchor = selected === undefined ? Infinity : anchorAt(selectColumns(state), selected)
      if (spotRef.current) {
        if (spotRef.current.hidden !== (anchor === Infinity)) spotRef.current.hidden = anchor === Infinity
        if (anchor !== Infinity) spotRef.current.style.transform = `translateX(${scale.xOf(anchor)}px)`
      }
    }
    const frames = onNextFrame(redraw)
    const unsubscribe = store.subscribe(frames.request)
    const stopPalette = onPaletteChange(() => {
      palette = readPalette(host)
      frames.request()
    })
    frames.request()
    return () => {
      frames.cancel()
      unsubscribe()
      stopPalette()
    }
  }, [store, scale, width])

  const onPointerDown = (event: React.PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const node = event.currentTarget
    const { left } = node.getBoundingClientRect()
    const before = store.getState().viewport
    const pressX = event.clientX - left
    const grip: Grip = gripAt(pressX, { x0: scale.xOf(before.start), x1: scale.xOf(before.end) })
    let hasMoved = false
    node.setPointerCapture(event.pointerId)
    const onMove = (move: PointerEvent) => {
      const x = move.clientX - left
      if (!hasMoved && Math.abs(x - pressX) < 3) return
      hasMoved = true
      const [from, to] = [scale.instantAt(pressX), scale.instantAt(x)]
      store.getState().show(dragWindow(grip, { from, to, before, full, shortest }), 'timeline')
    }
    const onUp = () => {
      node.removeEventListener('pointermove', onMove)
      node.removeEventListener('pointerup', onUp)
      node.removeEventListener('pointercancel', onUp)
      // A click outside the window brings it there; one on a break has no time to bring it to.
      if (!hasMoved && grip === 'new' && !scale.breaks.some(({ x0, x1 }) => x0 <= pressX && pressX <= x1)) {
        const middle = (before.start + before.end) / 2
        store.getState().show(panBy(before, scale.instantAt(pressX) - middle, full), 'timeline')
      }
    }
    node.addEventListener('pointermove', onMove)
    node.addEventListener('pointerup', onUp)
    node.addEventListener('pointercancel', onUp)
  }

  return (
    <section className={styles.overview} aria-label="Overview">
      <OverviewSentence />
      <div ref={hostRef} className={styles.strip} onPointerDown={onPointerDown} aria-hidden="true">
        <canvas ref={canvasRef} className={styles.canvas} style={{ height: DENSITY_PX }} />
        {width > 0 && <OverviewAxis scale={scale} />}
        <div ref={spotRef} className={styles.spot} hidden />
        <div ref={windowRef} className={styles.window} data-part="window" />
        <div ref={startRef} className={styles.edge} />
        <div ref={endRef} className={styles.edge} />
      </div>
    </section>
  )
}

function OverviewAxis({ scale }: { readonly scale: BrokenScale }) {
  return (
    <div className={styles.axis}>
      {scale.parts.flatMap(part =>
        axisAt(part.scale).minor.map(({ x, label }) => (
          <span key={label} style={{ left: part.x0 + x, maxWidth: part.scale.widthPx - x }}>
            {label}
          </span>
        )),
      )}
      {scale.breaks.map(({ x0, x1 }) => (
        <svg
          key={x0}
          className={styles.break}
          aria-hidden="true"
          style={{ left: x0, width: x1 - x0 }}
          viewBox="0 0 26 48"
          preserveAspectRatio="none"
        >
          <path d="M11 0 l4 8 -4 8 4 8 -4 8 4 8 -4 8M15 0 l4 8 -4 8 4 8 -4 8 4 8 -4 8" />
        </svg>
      ))}
    </div>
  )
}

function OverviewSentence() {
  const all = useTimeline(selectTotal)
  const shown = useTimeline(selectMatching).length
  const full = useTimeline(selectFull)
  return (
    <p className="visually-hidden">
      {all} events in {viewportInWords(full)}, {shown} of them pass the filters.
    </p>
  )
}
