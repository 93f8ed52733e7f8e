import { useTimelineStore } from '../store-context.tsx'
import styles from './Problems.module.css'

/** Sentences on what went wrong, to be read and dismissed. */
export function Notice({ problems }: { readonly problems: readonly string[] }) {
  const store = useTimelineStore()
  return (
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
  )
}
