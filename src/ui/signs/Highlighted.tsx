import type { Found } from '../../model/search/found.ts'
import styles from './Highlighted.module.css'
import { highlight } from './highlight.ts'

type Props = { readonly text: string; readonly found: Found | undefined }

/** A text with what the search found in it marked. */
export function Highlighted({ text, found }: Props) {
  if (!found) return text
  let at = 0
  return highlight(text, found.hitsIn(text)).map(piece => {
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
