import { type KeyboardEvent, lazy, Suspense, useEffect, useRef } from 'react'
import { selectCollection, selectSelected } from '../../store/selectors.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { AboutCollection } from './AboutCollection.tsx'
import { loadDetails } from './load-details.ts'
import { PanelNavigation } from './PanelNavigation.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { leavePanel } from './panel-focus.ts'
import styles from './SourcePanel.module.css'

/** Fetched when it is first wanted, or is about to be (see `prefetchDetails`): the opening view does without. */
const EventDetails = lazy(loadDetails)

/**
 * From an event to its evidence. A column where there is room, on a phone a sheet over the lower part of the page;
 * with no event selected, and on a phone below the list, it tells of the collection.
 */
export function SourcePanel() {
  const collection = useTimeline(selectCollection)
  const event = useTimeline(selectSelected)
  const store = useTimelineStore()
  const sheet = useRef<HTMLDivElement>(null)
  const id = event?.id
  useEffect(() => {
    if (id !== undefined) sheet.current?.scrollTo({ top: 0, behavior: 'instant' })
  }, [id])

  const close = () => {
    leavePanel(store.getState().selectedId)
    store.getState().select(undefined)
  }
  // Out of the panel first; a second Esc, outside it, clears the selection. A sheet covers the page, so it goes at once.
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || key.defaultPrevented) return
    key.preventDefault()
    key.stopPropagation()
    if (isSheet(sheet.current)) close()
    else leavePanel(id)
  }
  return (
    <aside className={styles.panel} aria-label="Source" data-selected={event !== undefined} onKeyDown={onKeyDown}>
      {event && collection && (
        <div ref={sheet} className={styles.sheet}>
          <PanelNavigation onClose={close} />
          <Suspense fallback={<PanelSkeleton />}>
            <EventDetails event={event} collection={collection} />
          </Suspense>
        </div>
      )}
      <div className={styles.about}>{collection ? <AboutCollection collection={collection} /> : <PanelSkeleton />}</div>
    </aside>
  )
}

const isSheet = (node: HTMLElement | null) => node !== null && getComputedStyle(node).position === 'fixed'
