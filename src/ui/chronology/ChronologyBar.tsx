import { FACETS, isFiltered } from '../../model/filters.ts'
import { selectCollection, selectEvents, selectMatching } from '../../store/selectors.ts'
import { FilterButton } from '../filters/FilterButton.tsx'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { counted } from '../words/counted.ts'
import { valueName } from '../words/facet-words.ts'
import styles from './ChronologyBar.module.css'

/** How much of the collection is shown, why, and the ways back. */
export function ChronologyBar() {
  const shown = useTimeline(state => selectMatching(state).length)
  const total = useTimeline(state => selectEvents(state).length)
  const isReady = useTimeline(state => state.dataset.status === 'ready')
  const filtered = useTimeline(state => isFiltered(state.filters))
  const store = useTimelineStore()
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <p role="status" className={styles.status}>
          {isReady
            ? `Showing ${shown.toLocaleString('en-GB')} of ${counted(total, 'event')}`
            : 'Loading the collection'}
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

function ActiveFilters() {
  const collection = useTimeline(selectCollection)
  const { facets, query } = useTimeline(state => state.filters)
  const store = useTimelineStore()
  if (!collection) return null
  const { toggle, exclude, search } = store.getState()
  return (
    <ul className={styles.chips} aria-label="Active filters">
      {query.trim() !== '' && <Chip name={`“${query.trim()}”`} onRemove={() => search('')} />}
      {FACETS.flatMap(facet => [
        ...facets[facet].any.map(value => (
          <Chip
            key={`${facet} ${value}`}
            name={valueName(collection, facet, value)}
            onRemove={() => toggle(facet, value)}
          />
        )),
        ...facets[facet].none.map(value => (
          <Chip
            key={`${facet} not ${value}`}
            name={`not: ${valueName(collection, facet, value)}`}
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
