import { useEffect, useRef, useState } from 'react'
import { GoToDate } from './GoToDate.tsx'
import { Overview } from './Overview.tsx'
import { Stage } from './Stage.tsx'
import { Toolbar } from './Toolbar.tsx'
import styles from './TimelineRegion.module.css'

/** The timeline with what belongs to it: its tools, the overview, and the stage of lanes. */
export function TimelineRegion() {
  const ref = useRef<HTMLElement>(null)
  const [isAskingDate, setAskingDate] = useState(false)
  useEffect(() => {
    const node = ref.current
    if (!node) return
    // On a phone the timeline stays on top while the page scrolls under it; sticky headings need its height.
    const root = document.documentElement
    const observer = new ResizeObserver(() => root.style.setProperty('--timeline-height', `${node.offsetHeight}px`))
    observer.observe(node)
    return () => {
      observer.disconnect()
      root.style.removeProperty('--timeline-height')
    }
  }, [])
  return (
    <section ref={ref} className={styles.region} aria-label="Timeline">
      <Toolbar onGoToDate={() => setAskingDate(true)} />
      <Overview />
      <Stage onGoToDate={() => setAskingDate(true)} />
      {isAskingDate && <GoToDate onClose={() => setAskingDate(false)} />}
    </section>
  )
}
