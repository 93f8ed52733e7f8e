import { isOpened } from '../../opened/is-opened.ts'
import { useCopy } from '../hooks/use-copy.ts'
import { usePageForm } from '../page-form.ts'
import styles from './Header.module.css'

const SAID = { no: '', yes: 'Link copied', failed: 'The browser did not allow copying. Copy the address from its bar.' }
// Of a file that the reader has opened.
const COPIED_OWN = 'Link copied. It opens only in this browser.'

/** The address of the page is the view, so sharing a view is copying the address. */
export function ShareButton() {
  const [copied, copy] = useCopy()
  const { address, dataset } = usePageForm()
  const isOwn = copied === 'yes' && dataset && isOpened(dataset.href)
  return (
    <>
      <button type="button" className={`button ${styles.share}`} onClick={() => copy(address())}>
        {copied === 'yes' ? 'Copied' : 'Share'}
      </button>
      <span className={copied === 'failed' || isOwn ? undefined : 'visually-hidden'} aria-live="polite">
        {isOwn ? COPIED_OWN : SAID[copied]}
      </span>
    </>
  )
}
