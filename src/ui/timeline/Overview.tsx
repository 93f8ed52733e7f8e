import { useEffect, useMemo, useRef } from 'react'
import { ticksInOneRow } from '../../layout/axis.ts'
import { type BrokenScale, brokenScale } from '../../layout/broken-scale.ts'
import { counted, inFigures } from '../../lib/counted.ts'
import { selectColumns, selectDated, selectLimits, selectMatching, selectTotal } from '../../store/selectors.ts'
import { usePageForm } from '../page-form.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { equipLater, refineLater } from './lazy-parts.ts'
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
  const { startPainter } = usePageForm()
  const { full } = useTimeline(selectLimits)
  const hostRef = useRef<HTMLDivElement>(null)
  const countsRef = useRef<HTMLDivElement>(null)
  const frameRef = useRef<HTMLDivElement>(null)
  const gripRef = useRef<HTMLDivElement>(null)
  const width = useWidth(hostRef)
  const columns = useTimeline(selectColumns)
  const scale = useMemo(() => brokenScale(full, columns, width), [full, columns, width])

  useEffect(() => {
    const [host, counts, frame, grip] = [hostRef.current, countsRef.current, frameRef.current, gripRef.current]
    if (!host || !counts || !frame || !grip || width === 0) return
    const mounted = mountOverview(store, { host, counts, frame, grip }, scale)
    const stopEquipping = equipLater(mounted.equip)
    const stopRefining = refineLater(startPainter, host, mounted.refine)
    return () => {
      stopEquipping()
      stopRefining()
      mounted.unmount()
    }
  }, [store, scale, width, startPainter])

  return (
    <section className={styles.overview} aria-label="Overview">
      <OverviewSentence />
      <div ref={hostRef} className={styles.strip} aria-hidden="true">
        <div ref={countsRef} className={styles.counts} style={{ height: DENSITY_PX }} />
        {width > 0 && <OverviewAxis scale={scale} />}
        <div ref={frameRef} className={styles.frame} />
        <div ref={gripRef} className={styles.grip} data-part="window" />
      </div>
    </section>
  )
}

function OverviewAxis({ scale }: { readonly scale: BrokenScale }) {
  return (
    <div className={styles.axis}>
      {scale.parts.flatMap(part =>
        ticksInOneRow(part.scale).map(({ x, label }) => (
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
      {counted(all, 'event')} in {viewportInWords(dated)}, {inFigures(shown)} of them {shown === 1 ? 'passes' : 'pass'}{' '}
      the filters.
    </p>
  )
}
