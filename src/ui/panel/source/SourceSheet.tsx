import { useEffect } from 'react'
import type { CollectionHead, Source } from '../../../model/timeline-event.ts'
import { selectSourceView } from '../../../store/select-source-view.ts'
import { selectCollection, selectSelected } from '../../../store/selectors.ts'
import { useTimeline, useTimelineStore } from '../../store-context.tsx'
import { openPanel, panelRendered } from '../panel-focus.ts'
import styles from '../SourcePanel.module.css'
import { SourceView } from './SourceView.tsx'

type Props = {
  readonly source: Source
  readonly collection: CollectionHead
  readonly onClose: () => void
}

export function SourceSheet({ source, collection, onClose }: Props) {
  const event = useTimeline(selectSelected)
  const shown = useTimeline(state => selectSourceView(state, source.id))
  const store = useTimelineStore()
  useEffect(() => {
    const events = selectCollection(store.getState())?.events
    for (const row of shown?.missing ?? []) events?.load(row, row + 1)
  }, [shown, store])
  /** To the event that the source was opened from or, from none, to the collection. */
  const goBack = () => {
    store.getState().read(undefined)
    returnToLink(source)
  }
  useEffect(panelRendered, [])
  return (
    <>
      <div className={styles.navigation}>
        <div className={styles.place}>
          {event ? (
            <button type="button" className={`button ${styles.back}`} onClick={goBack}>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d="M9 2 4 7l5 5" fill="none" stroke="currentColor" strokeWidth="1.5" />
              </svg>
              Back to the event
            </button>
          ) : (
            'About a source'
          )}
        </div>
        <button type="button" className="button" onClick={event ? onClose : goBack}>
          Close
        </button>
      </div>
      {shown && <SourceView view={shown.view} collection={collection} />}
    </>
  )
}

/** Takes the focus back to the link in the panel by which the source was opened; if that is gone, to the heading. */
function returnToLink({ id }: Source) {
  requestAnimationFrame(() => {
    const links = document.querySelectorAll<HTMLElement>(`[data-evidence] [data-source-link="${CSS.escape(id)}"]`)
    const link = [...links].find(({ offsetParent }) => offsetParent !== null)
    if (link) link.focus()
    else openPanel()
  })
}
