import { type ReactNode, useState } from 'react'
import type { GroupBy } from '../../model/grouping.ts'
import { selectFull, selectLimits, selectUndated } from '../../store/selectors.ts'
import { lengthOf } from '../../time/span.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { ListButton } from './ListButton.tsx'
import { useMoves } from './moves.ts'
import { RangeInWords } from './RangeInWords.tsx'
import styles from './TimelineRegion.module.css'

const GROUPINGS: readonly { readonly value: GroupBy; readonly label: string }[] = [
  { value: 'none', label: 'Not grouped' },
  { value: 'actor', label: 'By actor' },
  { value: 'source', label: 'By source' },
  { value: 'kind', label: 'By kind' },
]

type Props = {
  readonly onGoToDate: () => void
  readonly besideRange: ReactNode
}

/** Says which part of time is shown, and holds the buttons that do what wheel and keys do. */
export function Toolbar({ onGoToDate, besideRange }: Props) {
  const store = useTimelineStore()
  const showsPublications = useTimeline(state => state.strip === 'published')
  // On a narrow window it has room only for who has come by a link that shows the strip, and may want it away.
  const [hasShown, setHasShown] = useState(showsPublications)
  if (showsPublications && !hasShown) setHasShown(true)
  const moves = useMoves()
  const isWhole = useTimeline(state => lengthOf(state.viewport) >= lengthOf(selectFull(state)) * 0.999)
  const isClosest = useTimeline(state => lengthOf(state.viewport) <= selectLimits(state).shortest * 1.001)
  return (
    <div className={styles.toolbar}>
      <VisibleRange onGoToDate={onGoToDate} beside={besideRange} />
      <div className={styles.tools}>
        <Undated />
        <label className={hasShown ? styles.toggle : `${styles.toggle} ${styles.wideOnly}`}>
          <input
            type="checkbox"
            checked={showsPublications}
            onChange={({ target }) => store.getState().showStrip(target.checked ? 'published' : 'none')}
          />
          When published
        </label>
        <GroupSelect />
        <button type="button" className={`button ${styles.wideOnly}`} aria-keyshortcuts="J" onClick={onGoToDate}>
          Go to date
        </button>
        <SignButton name="Zoom out" path="M2 7h10" isDisabled={isWhole} onClick={moves.zoomOut} />
        <SignButton name="Zoom in" path="M2 7h10M7 2v10" isDisabled={isClosest} onClick={moves.zoomIn} />
        <button type="button" className="button" aria-disabled={isWhole} onClick={moves.fitAll}>
          Fit all
        </button>
      </div>
    </div>
  )
}

type SignButtonProps = {
  readonly name: string
  readonly path: string
  readonly isDisabled: boolean
  readonly onClick: () => void
}

function SignButton({ name, path, isDisabled, onClick }: SignButtonProps) {
  return (
    <button
      type="button"
      className={`button ${styles.square}`}
      aria-label={name}
      // Disabled at its limit by its own press, it would drop the focus.
      aria-disabled={isDisabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}

function VisibleRange({ onGoToDate, beside }: Pick<Props, 'onGoToDate'> & { readonly beside: ReactNode }) {
  const isReady = useTimeline(state => state.dataset.status === 'ready')
  return (
    <div className={styles.range}>
      {isReady && (
        <>
          <RangeInWords onGoToDate={onGoToDate} />
          {beside}
        </>
      )}
    </div>
  )
}

function GroupSelect() {
  const store = useTimelineStore()
  const group = useTimeline(state => state.group)
  return (
    <label className={styles.group}>
      <select
        value={group}
        aria-label="Group by"
        onChange={event => {
          const chosen = GROUPINGS.find(({ value }) => value === event.target.value)
          if (chosen) store.getState().groupBy(chosen.value)
        }}
      >
        {GROUPINGS.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Events without any bound have no place on an axis; here they are counted and can be opened. */
function Undated() {
  const undated = useTimeline(selectUndated)
  if (undated.length === 0) return null
  return (
    <ListButton rows={undated} className="button">
      {undated.length} undated
    </ListButton>
  )
}
