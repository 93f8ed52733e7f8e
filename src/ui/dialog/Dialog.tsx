import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** `side` comes in from the left edge and takes the full height, `end` from the right one. */
  readonly place?: 'middle' | 'side' | 'end'
}

/** A modal dialog: the browser's own, so Esc, focus and the inert page behind it are the browser's too. */
export function Dialog({ title, isOpen, onClose, children, place = 'middle' }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (isOpen && dialog && !dialog.open) {
      dialog.showModal()
      // The browser gives the focus to the first button; a dialog that asks for something wants it in its field.
      dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    }
    if (!isOpen && dialog?.open) dialog.close()
  }, [isOpen])
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      data-place={place}
      aria-labelledby={titleId}
      // React has it bubble, from a dialog within this one.
      onClose={event => event.target === ref.current && onClose()}
      // Nor does what it stands in take its Esc.
      onKeyDown={event => event.key === 'Escape' && event.stopPropagation()}
      closedby="any"
    >
      {isOpen && (
        <>
          <div className={styles.head}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <button type="button" className="button" onClick={() => ref.current?.close()}>
              Close
            </button>
          </div>
          <div className={styles.body}>{children}</div>
        </>
      )}
    </dialog>
  )
}
