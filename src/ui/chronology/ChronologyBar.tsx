import { useMemo } from 'react'
import type { Certainty } from '../../model/during.ts'
import { FACETS, isFiltered } from '../../model/filters.ts'
import type { EventId } from '../../model/timeline-event.ts'
import {
  selectCollection,
  selectEvents,
  selectKnowledge,
  selectMatching,
  selectRelations,
} from '../../store/selectors.ts'
import { FilterButton } from '../filters/FilterButton.tsx'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { duringInWords, knownOnInWords } from '../words/clock-words.ts'
import { valueAlone } from '../words/facet-words.ts'
import { showingInWords } from '../words/showing.ts'
import styles from './ChronologyBar.module.css'

/** How much of the collection is shown, why, and the ways back. */
export function ChronologyBar() {
  const { count, detail } = useShowing()
  const isReady = useTimeline(state => state.dataset.status === 'ready')
  const filtered = useTimeline(state => isFiltered(state.filters))
  const store = useTimelineStore()
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <p role="status" className={styles.status}>
          {isReady ? count : 'Loading the collection'}
          {isReady && detail && <span data-detail>{detail}</span>}
        </p>
        {filtered && (
          <button
            type="button"
            className={`link-button ${styles.clear}`}
            onClick={() => store.getState().clearFilters()}
          >
            Clear filters
          </button>
        )}
        <FilterButton />
      </div>
      {filtered && <ActiveFilters />}
    </div>
  )
}

/** Counts anew when what is shown changes, not with every movement of the timeline. */
function useShowing() {
  const events = useTimeline(selectMatching)
  const total = useTimeline(state => selectEvents(state).length)
  const relations = useTimeline(selectRelations)
  const knowledge = useTimeline(selectKnowledge)
  const { during, knownOn } = useTimeline(state => state.filters)
  return useMemo(() => {
    const possiblyIn = (certainties: ReadonlyMap<EventId, Certainty>) =>
      events.filter(({ id }) => certainties.get(id) === 'possibly').length
    return showingInWords({
      shown: events.length,
      total,
      during: during === undefined ? undefined : { inWords: duringInWords(during), possibly: possiblyIn(relations) },
      knownOn: knownOn === undefined ? undefined : { inWords: knownOnInWords(knownOn), possibly: possiblyIn(knowledge) },
    })
  }, [events, total, relations, knowledge, during, knownOn])
}

function ActiveFilters() {
  const collection = useTimeline(selectCollection)
  const { facets, query, during, knownOn } = useTimeline(state => state.filters)
  const store = useTimelineStore()
  if (!collection) return null
  const { toggle, exclude, search, happenedIn, asKnownOn } = store.getState()
  return (
    <ul className={styles.chips} aria-label="Active filters">
      {query.trim() !== '' && <Chip name={`“${query.trim()}”`} onRemove={() => search('')} />}
      {during !== undefined && <Chip name={duringInWords(during)} onRemove={() => happenedIn(undefined)} />}
      {knownOn !== undefined && <Chip name={knownOnInWords(knownOn)} onRemove={() => asKnownOn(undefined)} />}
      {FACETS.flatMap(facet => [
        ...facets[facet].any.map(value => (
          <Chip
            key={`${facet} ${value}`}
            name={valueAlone(collection, facet, value)}
            onRemove={() => toggle(facet, value)}
          />
        )),
        ...facets[facet].none.map(value => (
          <Chip
            key={`${facet} not ${value}`}
            name={`not: ${valueAlone(collection, facet, value)}`}
            onRemove={() => exclude(facet, value)}
          />
        )),
      ])}
    </ul>
  )
}

function Chip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <li>
      <button type="button" className={styles.chip} aria-label={`Remove filter: ${name}`} onClick={onRemove}>
        {name} <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}
