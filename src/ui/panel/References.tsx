import { shortLink } from '../words/short-link.ts'
import { ExternalLink } from './ExternalLink.tsx'
import styles from './References.module.css'

export function References({ urls }: { readonly urls: readonly string[] | undefined }) {
  if (!urls || urls.length === 0) return null
  return (
    <ul className={styles.references}>
      {urls.map(url => (
        <li key={url}>
          <ExternalLink href={url}>{shortLink(url)}</ExternalLink>
        </li>
      ))}
    </ul>
  )
}
