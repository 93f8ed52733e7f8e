import { useEffect, useMemo, useRef } from 'react'
import { axisAt } from '../../layout/axis.ts'
import { type BrokenScale, brokenScale } from '../../layout/broken-scale.ts'
import { dragWindow, type Grip, gripAt } from '../../layout/overview-window.ts'
import { selectColumns, selectDated, selectLimits, selectMatching, selectTotal } from '../../store/selectors.ts'
import { panBy } from '../../time/viewport.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Overview.module.css'
import { DENSITY_PX, mountOverview } from './overview-picture.ts'
import { useWidth } from './use-width.ts'
import { viewportInWords } from './viewport-words.ts'

/**
 * All of time in one strip: how many events when (grey: all, strong: those that pass the filters), and the visible
 * range as a window. For the pointer only; the keys of the timeline do the same, and a sentence says what it shows.
 */
export function Overview() {
  const store = useTimelineStore()
  const { full, shortest } = useTimeline(selectLimits)
  const hostRef = useRef<HTMLDivElement>(null)
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const frameRef = useRef<HTMLCanvasElement>(null)
  const gripRef = useRef<HTMLDivElement>(null)
  const width = useWidth(hostRef)
  const columns = useTimeline(selectColumns)
  const scale = useMemo(() => brokenScale(full, columns, width), [full, columns, width])

  useEffect(() => {
    const [host, canvas, frame, grip] = [hostRef.current, canvasRef.current, frameRef.current, gripRef.current]
    if (!host || !canvas || !frame || !grip || width === 0) return
    return mountOverview(store, { host, canvas, frame, grip }, scale)
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
        <canvas ref={frameRef} className={styles.frame} />
        <div ref={gripRef} className={styles.grip} data-part="window" />
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
  const dated = useTimeline(selectDated)
  return (
    <p className="visually-hidden">
      {all} events in {viewportInWords(dated)}, {shown} of them pass the filters.
    </p>
  )
}
