import { type KeyboardEvent, useEffect, useRef } from 'react'
import { selectCollection, selectSelected } from '../../store/selectors.ts'
import { firstPicture } from '../loading/first-picture.ts'
import { loadedLater, loadedWhenWanted } from '../loading/loaded-later.tsx'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { fetchSheetAtIdle, loadSheet } from './load-sheet.ts'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { hasWayBack, leavePanel } from './panel-focus.ts'
import styles from './SourcePanel.module.css'

/** Fetched when it is first wanted, or when the page is idle: the opening view does without. */
const Sheet = loadedWhenWanted(loadSheet, <PanelSkeleton />)

/** After timeline and chronology: what one reads last need not hold them up. */
const About = loadedLater(
  async () => {
    await firstPicture()
    return (await import('../filters/filter-parts.ts')).AboutCollection
  },
  { waiting: <PanelSkeleton /> },
)

/**
 * From an event to its evidence, and from there to the source itself. A column where there is room, on a phone a sheet
 * over the lower part of the page; with nothing open, and on a phone below the list, it tells of the collection.
 */
export function SourcePanel() {
  const collection = useTimeline(selectCollection)
  const event = useTimeline(selectSelected)
  const readingId = useTimeline(state => state.readingId)
  const source = readingId === undefined ? undefined : collection?.sources.get(readingId)
  const store = useTimelineStore()
  const sheet = useRef<HTMLDivElement>(null)
  const id = event?.id
  useEffect(() => void fetchSheetAtIdle(), [])
  useEffect(() => {
    const scrollsItself = readingId === undefined && store.getState().citation !== undefined
    if ((readingId ?? id) !== undefined && !scrollsItself) sheet.current?.scrollTo({ top: 0, behavior: 'instant' })
  }, [id, readingId, store])

  const close = () => {
    leavePanel(store.getState().selectedId)
    store.getState().select(undefined)
  }
  // Out of the panel first; a second Esc, outside it, clears the selection. A sheet covers the page, so it goes at once, and
  // so does a panel that the reader did not go into but only pressed a button of.
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || key.defaultPrevented) return
    key.preventDefault()
    key.stopPropagation()
    if (isSheet(sheet.current) || !hasWayBack()) close()
    else leavePanel(id)
  }
  const isOpen = event !== undefined || source !== undefined
  return (
    <aside className={styles.panel} aria-label="Source" data-evidence data-selected={isOpen} onKeyDown={onKeyDown}>
      {collection && isOpen && (
        <div ref={sheet} className={styles.sheet}>
          <Sheet source={source} event={event} collection={collection} onClose={close} />
        </div>
      )}
      <div className={styles.about}>{collection ? <About collection={collection} /> : <PanelSkeleton />}</div>
    </aside>
  )
}

const isSheet = (node: HTMLElement | null) => node !== null && getComputedStyle(node).position === 'fixed'
