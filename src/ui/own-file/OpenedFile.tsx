import type { ReactNode } from 'react'
import { shownName } from '../../opened/opened-address.ts'
import styles from './OpenedFile.module.css'
import { RemarksButton } from './RemarksButton.tsx'

/** Where a collection of the reader's own comes from, and the way out of it. */
type Props = { readonly address: string; readonly children: ReactNode }

export function OpenedFile({ address, children }: Props) {
  const close = async () => (await import('./open-own-file.ts')).closeOwnFile(address)
  return (
    <>
      <p>
        From the file <span className={styles.name}>{shownName(address)}</span> on your computer. Nobody else sees it. A
        link to it names the file, and works only in a browser that has opened one of this name.
      </p>
      <div className={styles.ways}>
        <RemarksButton />
        {children}
        <button type="button" className="link-button" onClick={close}>
          Close it
        </button>
      </div>
    </>
  )
}
