import { type ReactNode, useId } from 'react'
import styles from './Export.module.css'

type Props = { readonly title: string; readonly about: string; readonly children: ReactNode }

/** One way of taking the chronology along: what it is, what it is good for, and how to do it. */
export function ExportSection({ title, about, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <p className={styles.about}>{about}</p>
      {children}
    </section>
  )
}
