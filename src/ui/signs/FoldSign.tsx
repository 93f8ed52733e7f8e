/** Before what folds away; turned down by whoever shows it while that is open. */
export const FoldSign = () => (
  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M3 1.5 6.5 5 3 8.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
  </svg>
)
