import { useCopy } from '../hooks/use-copy.ts'
import { usePageForm } from '../page-form.ts'
import { opensOnly } from '../words/opens-only.ts'
import styles from './Header.module.css'

const SAID = { no: '', yes: 'Link copied', failed: 'The browser did not allow copying. Copy the address from its bar.' }

/** The address of the page is the view, so sharing a view is copying the address. */
export function ShareButton() {
  const [copied, copy] = useCopy()
  const { address } = usePageForm()
  const opens = copied === 'yes' && opensOnly(address())
  return (
    <>
      <button type="button" className={`button ${styles.share}`} onClick={() => copy(address())}>
        {copied === 'yes' ? 'Copied' : 'Share'}
      </button>
      <span className={copied === 'failed' || opens ? undefined : 'visually-hidden'} aria-live="polite">
        {opens ? `Link copied. It ${opens}.` : SAID[copied]}
      </span>
    </>
  )
}
