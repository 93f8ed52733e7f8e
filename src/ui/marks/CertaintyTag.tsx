import type { Certainty } from '../../model/during.ts'
import styles from './CertaintyTag.module.css'

type Props = {
  readonly certainty: Certainty
  /** What is that sure, where it goes without saying no longer: `known`. */
  readonly of?: string
}

/** How surely an event belongs where it is shown: a full circle, or a broken one in a broken frame. */
export function CertaintyTag({ certainty, of }: Props) {
  return (
    <span className={styles.tag} data-certainty={certainty}>
      <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
        {certainty === 'certainly' ? (
          <circle cx="4.5" cy="4.5" r="4" fill="currentColor" />
        ) : (
          <circle cx="4.5" cy="4.5" r="3.8" fill="none" stroke="currentColor" strokeDasharray="2.2 1.78" />
        )}
      </svg>
      {of ? `${certainty} ${of}` : certainty}
    </span>
  )
}
