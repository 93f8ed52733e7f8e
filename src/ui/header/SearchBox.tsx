import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { selectCollection, selectMatching } from '../../store/selectors.ts'
import type { TimelineState } from '../../store/timeline-store.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Header.module.css'
import { usePageKey } from './use-page-key.ts'

/** What a query is looked for in is fetched when a reader comes near, so that the first letter finds it there. */
export function SearchBox() {
  const query = useTimeline(state => state.filters.query)
  const isThere = useTimeline(state => selectCollection(state) !== undefined)
  const [covers, setCovers] = useState<'everything' | 'titles'>()
  const store = useTimelineStore()
  const input = useRef<HTMLInputElement>(null)
  usePageKey('/', () => input.current?.focus())
  const prepare = () => {
    const { prepareSearch } = store.getState()
    prepareSearch().then(
      () => {
        const search = selectCollection(store.getState())?.search
        if (!search?.isReady()) return
        setCovers(search.covers())
        performance.mark('whence:search-ready')
      },
      error => console.error(error),
    )
  }
  const isAsked = query.trim() !== ''
  const prepareNow = useEffectEvent(prepare)
  useEffect(() => {
    if (isAsked && isThere) prepareNow()
  }, [isAsked, isThere])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      if (query === '') input.current?.blur()
      else store.getState().search('')
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault()
      focusFirst(store.getState())
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

/**
 * Goes to the first event found: by its id, as the list may not have been rendered anew yet. Of a list of which only a part
 * is in the page, to where Tab would go.
 */
function focusFirst(state: TimelineState) {
  const first = selectCollection(state)?.events.labelAt(selectMatching(state)[0] ?? -1)
  const list = document.querySelector('[aria-label="Chronology"]')
  const row = first && list?.querySelector<HTMLElement>(`#${CSS.escape(`title-${first.id}`)}`)?.closest('button')
  const place = row ?? list?.querySelector<HTMLElement>('button[tabindex="0"]')
  place?.focus()
}
