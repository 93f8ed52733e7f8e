import { shortLink } from '../words/short-link.ts'
import styles from './PrintedLinks.module.css'
import type { References } from './references.ts'

type Props = { readonly urls?: readonly string[] | undefined; readonly references: References }

/** Addresses, short enough for a line of print, each with the number under which it stands whole. */
export function PrintedLinks({ urls = [], references }: Props) {
  if (urls.length === 0) return null
  return (
    <span className={styles.links}>
      {urls.map((url, i) => (
        <span key={url}>
          {i > 0 && ', '}
          <a href={url}>{shortLink(url)}</a>{' '}
          <a href={`#printed-reference-${references.get(url)}`} className={styles.referenceNumber}>
            R{references.get(url)}
          </a>
        </span>
      ))}
    </span>
  )
}
