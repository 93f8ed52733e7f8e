import styles from './NotFetched.module.css'
import { fetchStylesAgain } from './styles-again.ts'

export type Retry = { readonly onRetry: () => void }

/** Stands where a part of the page would be whose code did not come. */
export function NotFetched({ onRetry }: Retry) {
  const tryAgain = () => {
    fetchStylesAgain()
    onRetry()
  }
  return (
    <div role="alert" className={styles.notice}>
      <p>This part of the page could not be fetched.</p>
      <button type="button" className="button" onClick={tryAgain}>
        Try again
      </button>
    </div>
  )
}
