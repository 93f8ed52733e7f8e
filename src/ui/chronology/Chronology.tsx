import { useMemo } from 'react'
import { inFigures } from '../../lib/counted.ts'
import {
  selectCollection,
  selectFound,
  selectKnowledge,
  selectMatching,
  selectRelations,
  selectTotal,
} from '../../store/selectors.ts'
import { leaving } from '../keyboard/focus-list.ts'
import type { Listed } from '../listing/listed.ts'
import { loadedWhenWanted } from '../loading/loaded-later.tsx'
import { useAfterPaint } from '../loading/use-after-paint.ts'
import { useInTurn } from '../loading/use-in-turn.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Chronology.module.css'
import { ChronologyBar } from './ChronologyBar.tsx'
import { EventList } from './EventList.tsx'
import { ListSkeleton } from './ListSkeleton.tsx'
import { NothingFound } from './lazy-search.tsx'
import { toTop } from './list-geometry.ts'

const EventTable = loadedWhenWanted(async () => (await import('../table/table-parts.ts')).EventTable, <ListSkeleton />)

/** The events, as a list under year and month headings, or as a table: in step with the timeline both ways. */
export function Chronology() {
  const isLoading = useTimeline(state => state.dataset.status === 'loading')
  const view = useTimeline(state => state.view)
  const isDue = useInTurn(!isLoading)
  return (
    <section className={styles.chronology} aria-labelledby="chronology-name">
      <h2 id="chronology-name" className="visually-hidden">
        Chronology
      </h2>
      <ChronologyBar />
      <div className={styles.scroller} data-view={view}>
        {isDue ? <Contents isTable={view === 'table'} /> : <ListSkeleton />}
      </div>
    </section>
  )
}

function Contents({ isTable }: { readonly isTable: boolean }) {
  const listed = useListed()
  const total = useTimeline(selectTotal)
  const store = useTimelineStore()
  if (listed && listed.rows.length > 0) {
    return isTable ? <EventTable {...listed} /> : <EventList {...listed} />
  }
  if (total === 0) return <p className={`${styles.empty} ${styles.emptyText}`}>This collection has no events yet.</p>
  return (
    <div ref={toTop} className={styles.empty}>
      {listed?.found ? (
        <NothingFound found={listed.found} />
      ) : (
        <p className={styles.emptyText}>No event passes these filters.</p>
      )}
      <button type="button" className="button" onClick={leaving(store.getState().clearFilters)}>
        Show all {inFigures(total)} events
      </button>
    </div>
  )
}

/**
 * What is listed. A filter is answered by the timeline and the count at once; the rows, which cost more, follow in the
 * background.
 */
function useListed(): Listed | undefined {
  const collection = useTimeline(selectCollection)
  const rows = useTimeline(selectMatching)
  const relations = useTimeline(selectRelations)
  const knowledge = useTimeline(selectKnowledge)
  const found = useTimeline(selectFound)
  const knownOn = useTimeline(state => state.filters.knownOn)
  const listed = useMemo(
    () => collection && { collection, rows, found, knownOn, relations, knowledge },
    [collection, rows, found, knownOn, relations, knowledge],
  )
  return useAfterPaint(listed)
}
