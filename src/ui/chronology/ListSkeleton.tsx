import styles from './Chronology.module.css'

const ROWS = 9

/** Grey lines where the rows will stand, so that nothing moves when they come. */
export function ListSkeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} className={styles.skeletonRow}>
          <span />
          <span />
        </div>
      ))}
    </div>
  )
}
