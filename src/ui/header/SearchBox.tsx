import { useRef } from 'react'
import { selectCollection } from '../../store/selectors.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Header.module.css'
import { usePageKey } from './use-page-key.ts'

export function SearchBox() {
  const query = useTimeline(state => state.filters.query)
  const searches = useTimeline(state => selectCollection(state)?.searches)
  const store = useTimelineStore()
  const input = useRef<HTMLInputElement>(null)
  usePageKey('/', () => input.current?.focus())
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
        placeholder={searches === 'titles' ? 'Titles' : 'Titles, quotes, names'}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
        onChange={event => store.getState().search(event.target.value)}
      />
    </label>
  )
}
