import { useMemo } from 'react'
import { capitalised } from '../../lib/capitalised.ts'
import { isFiltered } from '../../model/filters.ts'
import type { Dataset } from '../../store/data-slice.ts'
import type { CertaintyOf } from '../../store/derivations.ts'
import {
  selectCollection,
  selectFound,
  selectKnowledge,
  selectMatching,
  selectRelations,
  selectTotal,
} from '../../store/selectors.ts'
import { ActiveFilters, FilterButton } from '../filters/lazy-filters.tsx'
import { NARROW, useMediaQuery } from '../hooks/use-media-query.ts'
import { leaving } from '../keyboard/focus-list.ts'
import { firstPicture } from '../loading/first-picture.ts'
import { loadedLater } from '../loading/loaded-later.tsx'
import { useAfterPaint } from '../loading/use-after-paint.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { duringInWords, knownOnInWords } from '../words/clock-words.ts'
import { conjunctionsInWords } from '../words/facet-words.ts'
import { correctionsInWords } from '../words/search-words.ts'
import { showingInWords } from '../words/showing.ts'
import styles from './ChronologyBar.module.css'
import { FoundLine } from './lazy-search.tsx'

/** Nobody can use it before the first picture stands, so that does not wait for it. */
const ViewSwitch = loadedLater(async () => {
  await firstPicture()
  return (await import('../timeline/stage-parts.ts')).ViewSwitch
})

/** How much of the collection is shown, why, and the ways back. */
export function ChronologyBar() {
  const { count, detail } = useShowing()
  const corrections = useTimeline(state => selectFound(state)?.corrections)
  // Where the filters have no column of their own.
  const isNarrow = useMediaQuery(NARROW)
  const isReady = useTimeline(state => state.dataset.status === 'ready')
  const progress = useTimeline(({ dataset }) => progressInWords(dataset))
  const filtered = useTimeline(state => isFiltered(state.filters))
  // They push the list down, so they come with its rows.
  const listedBy = useAfterPaint(useTimeline(state => state.filters))
  const store = useTimelineStore()
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <p role="status" className={styles.status}>
          <span>{isReady ? count : progress}</span>
          {isReady && <span className={styles.inLine}>{detail}</span>}
          {corrections && <span className="visually-hidden"> {correctionsInWords(corrections)}</span>}
        </p>
        {isReady && progress && (
          <p className={styles.progress}>
            {progress}
            {filtered && ', then all filters apply'}
          </p>
        )}
        {filtered && (
          <button
            type="button"
            className={`link-button ${styles.clear}`}
            onClick={leaving(store.getState().clearFilters)}
          >
            Clear<span className={styles.inLine}> filters</span>
          </button>
        )}
        {isNarrow && <FilterButton />}
        <ViewSwitch />
      </div>
      {detail && (
        <p className={styles.detail} aria-hidden="true">
          {capitalised(detail.slice(2))}
        </p>
      )}
      {isFiltered(listedBy) && <ActiveFilters filters={listedBy} />}
      {listedBy.query.trim() !== '' && <FoundLine />}
    </div>
  )
}

/** Counts anew when what is shown changes, not with every movement of the timeline. */
function useShowing() {
  const events = useTimeline(selectMatching)
  const total = useTimeline(selectTotal)
  const relations = useTimeline(selectRelations)
  const knowledge = useTimeline(selectKnowledge)
  const filters = useTimeline(state => state.filters)
  const collection = useTimeline(selectCollection)
  const found = useTimeline(selectFound)
  const isReady = collection?.search.isReady() === true
  return useMemo(() => {
    const { during, knownOn, query } = filters
    const possiblyIn = (certaintyOf: CertaintyOf) => {
      let count = 0
      for (const row of events) if (certaintyOf(row) === 'possibly') count++
      return count
    }
    return showingInWords({
      conjunctions: collection ? conjunctionsInWords(collection, filters) : [],
      searched: query.trim() !== '' && !isReady ? 'not yet' : found?.covers,
      shown: events.length,
      total,
      during: during === undefined ? undefined : { inWords: duringInWords(during), possibly: possiblyIn(relations) },
      knownOn:
        knownOn === undefined ? undefined : { inWords: knownOnInWords(knownOn), possibly: possiblyIn(knowledge) },
    })
  }, [events, total, relations, knowledge, filters, collection, found, isReady])
}

/** What of the collection is still on its way, in whole percents; nothing once all of it is there. */
function progressInWords(dataset: Dataset): string | undefined {
  if (dataset.status === 'loading') {
    return dataset.share === undefined ? 'Loading the collection' : `Loading the collection: ${percent(dataset.share)}`
  }
  if (dataset.status !== 'ready' || !dataset.pending) return undefined
  const { what, share } = dataset.pending
  return `${PENDING[what]}: ${percent(share)}`
}

const PENDING = {
  check: 'Checking every event',
  facets: 'Loading the filters',
  search: 'Preparing the search',
} as const

const percent = (share: number) => `${Math.round(share * 100)}\u202f%`
