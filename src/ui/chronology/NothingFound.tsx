import { useMemo } from 'react'
import { counted } from '../../lib/counted.ts'
import { isFiltered, NO_FILTERS } from '../../model/filters.ts'
import { countMatching } from '../../model/matching.ts'
import type { Found } from '../../model/search/found.ts'
import { selectCollection } from '../../store/selectors.ts'
import { leaving } from '../keyboard/focus-list.ts'
import { useAfterPaint } from '../loading/use-after-paint.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './NothingFound.module.css'

const NOTHING = { filters: 0, search: 0 }

/** What a search that comes to nothing comes to without one of its parts. */
export function NothingFound({ found }: { readonly found: Found }) {
  const collection = useTimeline(selectCollection)
  // Of one moment with the answer, which comes with the rows of the list.
  const filters = useAfterPaint(useTimeline(state => state.filters))
  const store = useTimelineStore()
  const without = useMemo(() => {
    const others = { ...filters, query: '' }
    if (!collection || !isFiltered(others)) return NOTHING
    return {
      filters: countMatching(collection, { ...NO_FILTERS, query: filters.query }),
      search: countMatching(collection, others),
    }
  }, [collection, filters])
  const { searchEverything, search } = store.getState()
  const counts = useMemo(() => found.counts(), [found])
  const [only] = counts
  const missing =
    counts.length > 1
      ? 'No event has all of these words'
      : !only
        ? 'Every event has what you leave out'
        : only.count > 0
          ? `No event has “${only.typed}” without what you leave out`
          : `No event has “${only.typed}”`
  const place = found.covers === 'titles' ? ' in its title' : ''
  return (
    <>
      <p className={styles.text}>
        {without.filters > 0 ? 'No event that passes the filters has what you search for.' : `${missing}${place}.`}
      </p>
      {counts.length > 1 && without.filters === 0 && (
        <ul className={styles.counts}>
          {counts.map(({ typed, count }, i) => (
            <li key={i}>
              “{typed}”: {count === 0 ? 'no event' : counted(count, 'event')}
            </li>
          ))}
        </ul>
      )}
      {without.filters > 0 && (
        <button type="button" className="button" onClick={leaving(searchEverything)}>
          Search without the filters: {counted(without.filters, 'event')}
        </button>
      )}
      {without.search > 0 && without.search < (collection?.columns.length ?? 0) && (
        <button type="button" className="button" onClick={leaving(() => search(''))}>
          Keep the filters, without the search: {counted(without.search, 'event')}
        </button>
      )}
    </>
  )
}
