import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { LONGEST_QUERY } from '../../model/filters.ts'
import { selectCollection } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { isComposing } from '../keyboard/is-composing.ts'
import { usePageKey } from '../keyboard/use-page-key.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Header.module.css'

/** What a query is looked for in is fetched when a reader comes near, so that the first letter finds it there. */
export function SearchBox() {
  const query = useTimeline(state => state.filters.query)
  const isThere = useTimeline(state => selectCollection(state) !== undefined)
  const covers = useTimeline(selectCovered)
  const store = useTimelineStore()
  const input = useRef<HTMLInputElement>(null)
  usePageKey('/', () => input.current?.focus())
  const prepare = () => {
    const { prepareSearch } = store.getState()
    prepareSearch().catch((error: unknown) => console.error(error))
  }
  useEffect(() => {
    if (covers) performance.mark('whence:search-ready')
  }, [covers])
  const isAsked = query.trim() !== ''
  const prepareNow = useEffectEvent(prepare)
  useEffect(() => {
    if (isAsked && isThere) prepareNow()
  }, [isAsked, isThere])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Those keys are still of the word being composed.
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      if (query === '') input.current?.blur()
      else store.getState().search('')
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault()
      const field = event.currentTarget
      import('../chronology/search-parts.ts')
        .then(({ goToFirst }) => goToFirst(field, store.getState))
        .catch((error: unknown) => console.error(error))
    }
  }
  return (
    <label className={styles.searchField}>
      <span className="visually-hidden">Search</span>
      <svg className={styles.searchIcon} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path
          d="M9.2 9.2 13 13M10.5 6a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
      </svg>
      <input
        ref={input}
        type="search"
        className={styles.search}
        value={query}
        maxLength={LONGEST_QUERY}
        placeholder={covers === 'titles' ? 'Titles' : 'Titles, quotes, names, notes'}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
        onPointerEnter={prepare}
        onFocus={prepare}
        onKeyDown={onKeyDown}
        onChange={event => store.getState().search(event.target.value)}
      />
    </label>
  )
}

/** What a query is looked for in, once that is ready. */
function selectCovered(state: TimelineState) {
  const search = selectCollection(state)?.search
  return search?.isReady() ? search.covers() : undefined
}
