import type { Certainty } from '../../model/during.ts'
import styles from './CertaintyTag.module.css'

type Props = {
  readonly certainty: Certainty
  /** What is that sure, where it does not go without saying: `known`. */
  readonly of?: string
}

/** How surely an event belongs where it is shown: a full circle, or a broken one in a broken frame. */
export const CertaintyTag = ({ certainty, of = '' }: Props) => (
  <span className={styles.tag} data-certainty={certainty}>
    {`${certainty} ${of}`.trim()}
  </span>
)
