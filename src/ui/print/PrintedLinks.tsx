import { shortLink } from '../words/short-link.ts'
import styles from './print-document.module.css'

/** Addresses, short enough for a line of print; whole they stand in the file's links. */
export function PrintedLinks({ urls = [] }: { readonly urls?: readonly string[] | undefined }) {
  if (urls.length === 0) return null
  return (
    <span className={styles.links}>
      {urls.map((url, i) => (
        <span key={url}>
          {i > 0 && ', '}
          <a href={url}>{shortLink(url)}</a>
        </span>
      ))}
    </span>
  )
}
