import { excerptKey } from '../../model/excerpt-key.ts'
import { textFragmentLink } from '../../model/text-fragment.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { viewLink } from '../words/view-link.ts'
import { CopyLink } from './CopyLink.tsx'
import { CiteButton } from './cite/CiteButton.tsx'
import styles from './ExcerptActions.module.css'
import { ExternalLink } from './ExternalLink.tsx'

type Props = { readonly event: TimelineEvent; readonly index: number; readonly collection: CollectionHead }

/** From an excerpt to the passage at its publisher, to a citation to take away, and to its own address. */
export function ExcerptActions({ event, index, collection }: Props) {
  const citation = event.citations[index]
  const source = citation && collection.sources.get(citation.source)
  if (!source) return null
  const { csl, archived } = source
  const url = csl?.URL
  const number = index + 1
  return (
    <div className={styles.actions}>
      {url && <ExternalLink href={textFragmentLink(url, citation.quote)}>Open the passage</ExternalLink>}
      {archived && <ExternalLink href={textFragmentLink(archived.url, citation.quote)}>Archived copy</ExternalLink>}
      <CiteButton of={`excerpt ${number}`} source={source} excerpt={{ event, index }} collection={collection} />
      <CopyLink
        to={`excerpt ${number}`}
        href={viewLink(window.location.href, { event: event.id, citation: excerptKey(event.citations, index) })}
      />
    </div>
  )
}
