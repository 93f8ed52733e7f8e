import styles from './OrderSign.module.css'

/** Stands between two rows of which the dates do not say which came first. */
export function OrderSign() {
  return (
    <span className={styles.sign} title="Order not decided: by its dates this may have begun before the event above">
      <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
        <path d="M3 10V1.5M1 3.5l2-2 2 2M8 1v8.5M6 7.5l2 2 2-2" fill="none" stroke="currentColor" />
      </svg>
      <span className="visually-hidden">Order not decided. </span>
    </span>
  )
}
