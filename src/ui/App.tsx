import { lazy, Suspense, useEffect } from 'react'
import styles from './App.module.css'
import { Chronology } from './chronology/Chronology.tsx'
import { FilterPane } from './filters/FilterPane.tsx'
import { Header } from './header/Header.tsx'
import { SourcePanel } from './panel/SourcePanel.tsx'
import { bindPrinting } from './print/printing-when-wanted.ts'
import { useTimeline, useTimelineStore } from './store-context.tsx'
import { TimelineRegion } from './timeline/TimelineRegion.tsx'

/** Most datasets have none. */
const Problems = lazy(async () => ({ default: (await import('./problems/problem-parts.ts')).Problems }))

/** The one page: timeline above, then filters, chronology and source panel; or the problems of a broken dataset. */
export function App() {
  // How far a large dataset is, is nothing to render the page anew for.
  const dataset = useTimeline(({ dataset }) => (dataset.status === 'failed' ? dataset : dataset.status))
  const store = useTimelineStore()
  useEffect(() => bindPrinting(store), [store])
  if (typeof dataset !== 'string')
    return (
      <Suspense>
        <Problems problems={dataset.problems} where={dataset.where} />
      </Suspense>
    )
  return (
    <div className={styles.page} aria-busy={dataset === 'loading'}>
      <Header />
      <TimelineRegion />
      <main className={styles.columns}>
        <FilterPane />
        <Chronology />
        <SourcePanel />
      </main>
    </div>
  )
}
