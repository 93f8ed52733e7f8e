/**
 * What the panel shows once something is opened. One chunk for both: it is fetched before the first click and has most
 * of its parts in common, which two chunks would move into the script that every reader waits for.
 */
import { useEffect } from 'react'
import type { Collection, Source, TimelineEvent } from '../../model/timeline-event.ts'
import { selectSelected, selectSourceViews } from '../../store/selectors.ts'
import { useTimeline } from '../store-context.tsx'
import { EventDetails } from './EventDetails.tsx'
import { PanelNavigation } from './PanelNavigation.tsx'
import { panelRendered } from './panel-focus.ts'
import styles from './SourcePanel.module.css'
import { SourceView } from './source/SourceView.tsx'

type EventProps = { readonly event: TimelineEvent; readonly collection: Collection; readonly onClose: () => void }

export function EventSheet({ event, collection, onClose }: EventProps) {
  // Once, when it has been fetched; from then on it is there before the focus is asked for.
  useEffect(panelRendered, [])
  return (
    <>
      <PanelNavigation onClose={onClose} />
      <EventDetails event={event} collection={collection} />
    </>
  )
}

type SourceProps = {
  readonly source: Source
  readonly collection: Collection
  /** To the event that the source was opened from or, from none, to the collection. */
  readonly onBack: () => void
  readonly onClose: () => void
}

export function SourceSheet({ source, collection, onBack, onClose }: SourceProps) {
  const event = useTimeline(selectSelected)
  const view = useTimeline(selectSourceViews).get(source.id)
  useEffect(panelRendered, [])
  return (
    <>
      <div className={styles.navigation}>
        <div className={styles.place}>
          {event ? (
            <button type="button" className={`button ${styles.back}`} onClick={onBack}>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d="M9 2 4 7l5 5" fill="none" stroke="currentColor" strokeWidth="1.5" />
              </svg>
              Back to the event
            </button>
          ) : (
            'About a source'
          )}
        </div>
        <button type="button" className="button" onClick={event ? onClose : onBack}>
          Close
        </button>
      </div>
      {view && <SourceView view={view} collection={collection} />}
    </>
  )
}
