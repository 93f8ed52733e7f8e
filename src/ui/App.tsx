import { lazy, Suspense } from 'react'
import styles from './App.module.css'
import { Chronology } from './chronology/Chronology.tsx'
import { FilterPane } from './filters/FilterPane.tsx'
import { Header } from './header/Header.tsx'
import { loadStory } from './panel/load-details.ts'
import { SourcePanel } from './panel/SourcePanel.tsx'
import { useTimeline } from './store-context.tsx'
import { TimelineRegion } from './timeline/TimelineRegion.tsx'

/** Most datasets have none. */
const Problems = lazy(async () => ({ default: (await import('./problems/problem-parts.ts')).Problems }))

/** With the panel's contents, which it shows. */
const Story = lazy(loadStory)

/** The one page: timeline above, then filters, chronology and source panel; or one event after the other; or the problems of a broken dataset. */
export function App() {
  // How far a large dataset is, is nothing to render the page anew for.
  const dataset = useTimeline(({ dataset }) => (dataset.status === 'failed' ? dataset : dataset.status))
  const view = useTimeline(state => state.view)
  if (typeof dataset !== 'string')
    return (
      <Suspense>
        <Problems problems={dataset.problems} where={dataset.where} />
      </Suspense>
    )
  return (
    <div className={styles.page} data-view={view} aria-busy={dataset === 'loading'}>
      <Header />
      <TimelineRegion />
      {view === 'story' ? (
        <Suspense>
          <Story />
        </Suspense>
      ) : (
        <main className={styles.columns}>
          <FilterPane />
          <Chronology />
          <SourcePanel />
        </main>
      )}
    </div>
  )
}
