import { PartHeading } from './PartHeading.tsx'
import styles from './PrintNotes.module.css'
import type { Printed } from './printed.ts'
import shared from './printed-text.module.css'

/** The addresses that notes and datings name, whole, for those who read on paper. */
export function PrintReferences({ printed }: { readonly printed: Printed }) {
  const { references } = printed
  if (references.size === 0) return null
  return (
    <section aria-labelledby="printed-references">
      <PartHeading id="printed-references" printed={printed} />
      <p className={shared.partIntro}>
        The pages by which dates were found and notes are borne out, by their numbers in part 2.
      </p>
      <ol className={styles.notes}>
        {[...references].map(([url, number]) => (
          <li key={url} id={`printed-reference-${number}`}>
            <span className={styles.noteNumber}>R{number}</span>{' '}
            <a href={url} className={styles.wholeAddress}>
              {url}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
