import { useCopy } from '../hooks/use-copy.ts'
import styles from './Header.module.css'

const SAID = { no: '', yes: 'Link copied', failed: 'The browser did not allow copying. Copy the address from its bar.' }

/** The address of the page is the view, so sharing a view is copying the address. */
export function ShareButton() {
  const [copied, copy] = useCopy()
  return (
    <>
      <button type="button" className={`button ${styles.share}`} onClick={() => copy(window.location.href)}>
        {copied === 'yes' ? 'Copied' : 'Share'}
      </button>
      <span className={copied === 'failed' ? undefined : 'visually-hidden'} aria-live="polite">
        {SAID[copied]}
      </span>
    </>
  )
}
