/** What the panel shows once an event or a source is opened. */
import { useEffect, useLayoutEffect } from 'react'
import type { CollectionHead, Source, TimelineEvent } from '../../model/timeline-event.ts'
import { loadedWhenWanted } from '../loading/loaded-later.tsx'
import { EventDetails } from './EventDetails.tsx'
import { PanelNavigation } from './PanelNavigation.tsx'
import { PanelSkeleton } from './PanelSkeleton.tsx'
import { isPanelAwaited, leavePanel, panelRendered } from './panel-focus.ts'

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

const loadSource = async () => (await import('./source/SourceSheet.tsx')).SourceSheet

/** Of those who read an event some go on to its source; few begin there. */
export const SourceSheet = loadedWhenWanted(loadSource, <PanelSkeleton />)

function EventSheet({ event, collection, onClose }: SheetProps & { readonly event: TimelineEvent }) {
  // Once, when it is there; from then on the focus finds it by itself. Ahead of an excerpt that is pointed out, which brings itself
  // into sight.
  useLayoutEffect(panelRendered, [])
  // Back takes the event away, and the focus with it.
  useLayoutEffect(() => () => keepFocus(event.id), [event.id])
  // A failure here is not the reader's concern: opening a source asks again, and shows it.
  useEffect(() => void loadSource().catch(() => undefined), [])
  return (
    <>
      <PanelNavigation onClose={onClose} />
      <EventDetails event={event} collection={collection} />
    </>
  )
}

/** To be called before what may have the focus goes; if nothing takes it then, it goes to where the panel was opened from. */
function keepFocus(eventId: string) {
  if (!document.activeElement?.closest('[data-evidence]')) return
  requestAnimationFrame(() => {
    // The page of a source, which is on its way, takes it when it comes.
    if (document.activeElement === document.body && !isPanelAwaited()) leavePanel(eventId, { preventScroll: true })
  })
}
