import { useState } from 'react'
import { counted } from '../../lib/counted.ts'
import { anchorAt } from '../../model/event-columns.ts'
import { type Around, eventsAround, rowsThatMayReach } from '../../model/events-around.ts'
import { isFiltered } from '../../model/filters.ts'
import { selectColumns, selectMatching } from '../../store/selectors.ts'
import { type Instant, lengthOf } from '../../time/span.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './EmptyView.module.css'
import { ListButton } from './ListButton.tsx'
import { useMoves } from './moves.ts'
import type { Picture } from './stage-picture.ts'
import { useAtRest } from './use-at-rest.ts'
import { useEventWords } from './use-event-words.ts'

/** Says of a view in which nothing is that nothing is in it, and leads to the nearest events on either side. */
export function EmptyView({ pictures }: { readonly pictures: () => Picture | undefined }) {
  const store = useTimelineStore()
  const moves = useMoves()
  const filtered = useTimeline(state => isFiltered(state.filters))
  const [around, setAround] = useState<Around & { readonly mayReach: readonly number[] }>()
  useAtRest(
    () => {
      const [state, picture] = [store.getState(), pictures()]
      // To look through all events for what is nearest is for a picture that shows none of them.
      if (!picture || !isBlank(picture)) return
      const [columns, rows] = [selectColumns(state), selectMatching(state)]
      const found = eventsAround(columns, rows, state.viewport)
      // Of filters that nothing passes the stage says so itself.
      if (rows.length === 0 || found.certainly + found.possibly > 0) return
      setAround({ ...found, mayReach: rowsThatMayReach(columns, rows, state.viewport) })
    },
    () => setAround(undefined),
  )
  const goTo = (row: number, middle: Instant) => {
    const half = lengthOf(store.getState().viewport) / 2
    moves.leap({ start: middle - half, end: middle + half }, anchorAt(selectColumns(store.getState()), row))
    // The button goes.
    document.getElementById('timeline-stage')?.focus()
  }
  if (!around) return null
  const { before, after, mayReach } = around
  const { earliest, latest } = selectColumns(store.getState())
  return (
    <div className={styles.empty}>
      <p aria-live="polite">{filtered ? 'No event in view passes the filters.' : 'No event in view.'}</p>
      {mayReach.length > 0 && (
        <ListButton rows={mayReach} className={`link-button ${styles.open}`}>
          {counted(mayReach.length, 'event')} without a known end or beginning may reach into it
        </ListButton>
      )}
      <ul className={styles.ways} aria-label="Nearest events">
        {before !== undefined && <Way side="before" row={before} onGo={() => goTo(before, latest[before] ?? 0)} />}
        {after !== undefined && <Way side="after" row={after} onGo={() => goTo(after, earliest[after] ?? 0)} />}
      </ul>
    </div>
  )
}

const isBlank = ({ scene: { marks, clusters, width } }: Picture) =>
  marks.length === 0 && !clusters.some(({ x }) => x >= 0 && x <= width)

type WayProps = { readonly side: 'before' | 'after'; readonly row: number; readonly onGo: () => void }

function Way({ side, row, onGo }: WayProps) {
  const words = useEventWords(row)
  if (!words) return null
  return (
    <li>
      <button type="button" className={`button ${styles.way}`} onClick={onGo}>
        <span className="visually-hidden">{side === 'before' ? 'Before: ' : 'After: '}</span>
        {side === 'before' && <span aria-hidden="true">←</span>}
        <span className={styles.when}>{words.when}</span>
        <span className={styles.title} dir="auto">
          {words.title}
        </span>
        {side === 'after' && <span aria-hidden="true">→</span>}
      </button>
    </li>
  )
}
