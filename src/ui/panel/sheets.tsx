/** What the panel shows once an event or a source is opened. */
import { useEffect, useLayoutEffect } from 'react'
import type { CollectionHead, Source, TimelineEvent } from '../../model/timeline-event.ts'
import { selectSourceView } from '../../store/select-source-view.ts'
import { selectSelected } from '../../store/selectors.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { EventDetails } from './EventDetails.tsx'
import { PanelNavigation } from './PanelNavigation.tsx'
import { leavePanel, openPanel, panelRendered } from './panel-focus.ts'
import styles from './SourcePanel.module.css'
import { SourceView } from './source/SourceView.tsx'

type Props = {
  /** Over the event, if both are given. */
  readonly source: Source | undefined
  readonly event: TimelineEvent | undefined
  readonly collection: CollectionHead
  readonly onClose: () => void
}

export function Sheet({ source, event, ...shared }: Props) {
  if (source) return <SourceSheet key={source.id} source={source} {...shared} />
  return event && <EventSheet event={event} {...shared} />
}

type SheetProps = Pick<Props, 'collection' | 'onClose'>

function EventSheet({ event, collection, onClose }: SheetProps & { readonly event: TimelineEvent }) {
  // Once, when it is there; from then on the focus finds it by itself. Ahead of an excerpt that is pointed out, which brings itself
  // into sight.
  useLayoutEffect(panelRendered, [])
  // Back takes the event away, and the focus with it.
  useLayoutEffect(() => () => keepFocus(event.id), [event.id])
  return (
    <>
      <PanelNavigation onClose={onClose} />
      <EventDetails event={event} collection={collection} />
    </>
  )
}

export function SourceSheet({ source, collection, onClose }: SheetProps & { readonly source: Source }) {
  const event = useTimeline(selectSelected)
  const view = useTimeline(state => selectSourceView(state, source.id))
  const store = useTimelineStore()
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
      {view && <SourceView view={view} collection={collection} />}
    </>
  )
}

/** To be called before what may have the focus goes; if nothing takes it then, it goes to where the panel was opened from. */
function keepFocus(eventId: string) {
  if (!document.activeElement?.closest('[data-evidence]')) return
  requestAnimationFrame(() => document.activeElement === document.body && leavePanel(eventId, { preventScroll: true }))
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
