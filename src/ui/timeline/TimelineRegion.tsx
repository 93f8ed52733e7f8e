import { lazy, Suspense, useState } from 'react'
import { Overview } from './Overview.tsx'
import { Stage } from './Stage.tsx'
import styles from './TimelineRegion.module.css'
import { Toolbar } from './Toolbar.tsx'

const GoToDate = lazy(async () => ({ default: (await import('./GoToDate.tsx')).GoToDate }))

/** The timeline with what belongs to it: its tools, the overview, and the stage of lanes. */
export function TimelineRegion() {
  const [isAskingDate, setAskingDate] = useState(false)
  const [showsPublications, setPublications] = useState(false)
  return (
    <section className={styles.region} aria-label="Timeline">
      <Toolbar
        onGoToDate={() => setAskingDate(true)}
        showsPublications={showsPublications}
        onPublications={setPublications}
      />
      <Overview />
      <Stage onGoToDate={() => setAskingDate(true)} showsPublications={showsPublications} />
      {isAskingDate && (
        <Suspense>
          <GoToDate onClose={() => setAskingDate(false)} />
        </Suspense>
      )}
    </section>
  )
}
