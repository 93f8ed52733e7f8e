import { useEffect, useId, useRef } from 'react'
import { counted } from '../../lib/counted.ts'
import { selectCollection, selectEvent } from '../../store/selectors.ts'
import { dateInWords } from '../../time/date-words.ts'
import { openPanel } from '../panel/panel-focus.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import type { OpenCluster } from './ListButton.tsx'
import styles from './Stage.module.css'

const WIDTH_PX = 384
const HEIGHT_PX = 320

/** A list of events in a popover: for a cluster that no zoom can part, and for events without a place in time. */
export function ClusterList({ cluster, onClose }: { readonly cluster: OpenCluster; readonly onClose: () => void }) {
  const ref = useRef<HTMLDivElement>(null)
  const id = useId()
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
      role="dialog"
      aria-labelledby={id}
      className={styles.clusterList}
      style={{ left, top }}
      onToggle={event => event.newState === 'closed' && onClose()}
    >
      <h2 id={id}>
        {counted(cluster.count, 'event')}
        {cluster.rows.length < cluster.count && `, the first ${cluster.rows.length} of them`}
      </h2>
      <ul>
        {cluster.rows.map(row => (
          <li key={row}>
            <Choice row={row} onChoose={() => ref.current?.hidePopover()} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Choice({ row, onChoose }: { readonly row: number; readonly onChoose: () => void }) {
  const store = useTimelineStore()
  const event = useTimeline(state => selectEvent(state, row))
  const isMissing = event === undefined
  useEffect(() => {
    if (isMissing) selectCollection(store.getState())?.events.load(row, row + 1)
  }, [isMissing, row, store])
  return (
    <button
      type="button"
      // A click without a pointer (detail 0) is Enter. What opened the list may go with the choice, and the focus with it.
      onClick={({ detail }) => {
        store.getState().selectRow(row)
        onChoose()
        if (detail === 0) openPanel()
      }}
    >
      <span dir="auto">{event?.title ?? '…'}</span>
      <small>{event && dateInWords(event.date.parsed)}</small>
    </button>
  )
}
