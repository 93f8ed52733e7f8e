import { useTimeline, useTimelineStore } from '../store-context.tsx'
import styles from './Problems.module.css'

/** Says what of the address was ignored, so that a link which shows less than it promised is not mistaken for whole. */
export function AddressNotice() {
  const problems = useTimeline(state => state.addressProblems)
  const store = useTimelineStore()
  return (
    <div aria-live="polite">
      {problems.length > 0 && (
        <div className={styles.notice}>
          <div>
            {problems.map(problem => (
              <p key={problem}>{problem}</p>
            ))}
          </div>
          <button type="button" className="button" onClick={() => store.getState().reportAddress([])}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  )
}
