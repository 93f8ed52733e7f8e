import { highlight } from '../words/highlight.ts'
import styles from './Highlighted.module.css'

/** A text with what a search found in it marked. */
export function Highlighted({ text, query }: { readonly text: string; readonly query: string }) {
  let at = 0
  return highlight(text, query).map(piece => {
    const key = at
    at += piece.text.length
    return piece.isHit ? (
      <mark key={key} className={styles.hit}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    )
  })
}
