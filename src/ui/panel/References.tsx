import { shortLink } from '../words/short-link.ts'
import { ExternalLink } from './ExternalLink.tsx'
import styles from './References.module.css'

/** Up to two lines: of an article the end of its address is often all that says what it is about. */
const LONGEST_PATH = 60

export function References({ urls }: { readonly urls: readonly string[] | undefined }) {
  if (!urls || urls.length === 0) return null
  return (
    <ul className={styles.references}>
      {urls.map(url => (
        <li key={url}>
          <ExternalLink href={url}>{shortLink(url, LONGEST_PATH)}</ExternalLink>
        </li>
      ))}
    </ul>
  )
}
