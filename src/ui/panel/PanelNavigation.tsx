import { inFigures } from '../../lib/counted.ts'
import { selectShownNeighbours } from '../../store/shown-order.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './SourcePanel.module.css'

/** Previous and next in the order shown (that of the table, if there is one), without closing the panel. */
export function PanelNavigation({ onClose }: { readonly onClose: () => void }) {
  const { previous, next, index, total } = useTimeline(selectShownNeighbours)
  return (
    <div className={styles.navigation}>
      <StepButton name="Previous event" to={previous} path="M9 2 4 7l5 5" />
      <StepButton name="Next event" to={next} path="m5 2 5 5-5 5" />
      <p className={styles.position}>
        {index === undefined ? 'Hidden by the filters' : `${inFigures(index + 1)} of ${inFigures(total)}`}
      </p>
      <button type="button" className="button" onClick={onClose}>
        Close
      </button>
    </div>
  )
}

type StepProps = { readonly name: string; readonly to: number | undefined; readonly path: string }

/** `aria-disabled`, not `disabled`: at the last event the button must not lose the focus it was pressed with. */
export function StepButton({ name, to, path }: StepProps) {
  const store = useTimelineStore()
  return (
    <button
      type="button"
      className={`button ${styles.step}`}
      aria-label={name}
      title={name}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && store.getState().selectRow(to)}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  )
}
