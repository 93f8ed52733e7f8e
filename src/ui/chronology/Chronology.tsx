import { selectEvents, selectMatching } from '../../store/selectors.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Chronology.module.css'
import { ChronologyBar } from './ChronologyBar.tsx'
import { EventList } from './EventList.tsx'
import { ListSkeleton } from './ListSkeleton.tsx'
import { useFirstRows } from './use-first-rows.ts'

/** The list of events under year and month headings, in step with the timeline both ways. */
export function Chronology() {
  const isLoading = useTimeline(state => state.dataset.status === 'loading')
  return (
    <section className={styles.chronology} aria-labelledby="chronology-name">
      <h2 id="chronology-name" className="visually-hidden">
        Chronology
      </h2>
      <ChronologyBar />
      <div className={styles.scroller}>{isLoading ? <ListSkeleton /> : <Contents />}</div>
    </section>
  )
}

function Contents() {
  const events = useTimeline(selectMatching)
  const total = useTimeline(state => selectEvents(state).length)
  const store = useTimelineStore()
  const rows = useFirstRows(events)
  if (events.length > 0) return <EventList events={rows} />
  if (total === 0) return <p className={`${styles.empty} ${styles.emptyText}`}>This collection has no events yet.</p>
  return (
    <div className={styles.empty}>
      <p className={styles.emptyText}>No event passes these filters.</p>
      <button type="button" className="button" onClick={() => store.getState().clearFilters()}>
        Show all {total} events
      </button>
    </div>
  )
}
