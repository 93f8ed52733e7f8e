import type { ReactNode } from 'react'
import styles from './SourceView.module.css'

type Props = { readonly id: string; readonly name: string; readonly children: ReactNode }

/** A part of a source's page; its heading takes the focus when the reader comes there from the top. */
export function SourcePart({ id, name, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className="part-name" tabIndex={-1}>
        {name}
      </h3>
      {children}
    </section>
  )
}
