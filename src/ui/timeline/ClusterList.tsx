import { useEffect, useRef } from 'react'
import type { TimelineEvent } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import { useTimelineStore } from '../store-context.tsx'
import styles from './Stage.module.css'

/** Events to choose from, and the place on the screen (CSS px) where they were asked for. */
export type OpenCluster = { readonly events: readonly TimelineEvent[]; readonly x: number; readonly y: number }

const WIDTH_PX = 384
const HEIGHT_PX = 320

/** A list of events in a popover: for a cluster that no zoom can part, and for events without a place in time. */
export function ClusterList({ cluster, onClose }: { readonly cluster: OpenCluster; readonly onClose: () => void }) {
  const store = useTimelineStore()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const node = ref.current
    node?.showPopover()
    node?.querySelector('button')?.focus()
  }, [])
  const left = Math.max(8, Math.min(cluster.x, window.innerWidth - WIDTH_PX - 8))
  const top = Math.max(8, Math.min(cluster.y, window.innerHeight - HEIGHT_PX - 8))
  return (
    <div
      ref={ref}
      popover="auto"
      className={styles.clusterList}
      style={{ left, top }}
      onToggle={event => event.newState === 'closed' && onClose()}
    >
      <h3>{cluster.events.length} events</h3>
      <ul>
        {cluster.events.map(event => (
          <li key={event.id}>
            <button
              type="button"
              onClick={() => {
                store.getState().select(event.id)
                ref.current?.hidePopover()
              }}
            >
              {event.title}
              <small>{dateInWords(event.date.parsed)}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
