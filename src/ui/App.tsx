import styles from './App.module.css'
import { Chronology } from './chronology/Chronology.tsx'
import { FilterPane } from './filters/FilterPane.tsx'
import { Header } from './header/Header.tsx'
import { SourcePanel } from './panel/SourcePanel.tsx'
import { Problems } from './problems/Problems.tsx'
import { useTimeline } from './store-context.tsx'
import { TimelineRegion } from './timeline/TimelineRegion.tsx'

/** The one page: timeline above, then filters, chronology and source panel; or the problems of a broken dataset. */
export function App() {
  const dataset = useTimeline(state => state.dataset)
  if (dataset.status === 'failed') return <Problems problems={dataset.problems} where={dataset.where} />
  return (
    <div className={styles.page} aria-busy={dataset.status === 'loading'}>
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
