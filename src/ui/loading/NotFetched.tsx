import styles from './NotFetched.module.css'

export type Retry = { readonly onRetry: () => void }

/** Stands where a part of the page would be whose code did not come. */
export const NotFetched = ({
  onRetry,
  says = 'This part of the page could not be fetched.',
}: Retry & { readonly says?: string }) => (
  <div role="alert" className={styles.notice}>
    <p>{says}</p>
    <button type="button" className="button" onClick={onRetry}>
      Try again
    </button>
  </div>
)
