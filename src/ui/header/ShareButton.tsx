import { useCopy } from '../hooks/use-copy.ts'
import { usePageForm } from '../page-form.ts'
import styles from './Header.module.css'

const SAID = { no: '', yes: 'Link copied', failed: 'The browser did not allow copying. Copy the address from its bar.' }

/** The address of the page is the view, so sharing a view is copying the address. */
export function ShareButton() {
  const [copied, copy] = useCopy()
  const { address } = usePageForm()
  return (
    <>
      <button type="button" className={`button ${styles.share}`} onClick={() => copy(address())}>
        {copied === 'yes' ? 'Copied' : 'Share'}
      </button>
      <span className={copied === 'failed' ? undefined : 'visually-hidden'} aria-live="polite">
        {SAID[copied]}
      </span>
    </>
  )
}
