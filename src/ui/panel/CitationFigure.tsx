import type { Citation } from '../../model/schema.ts'
import { textFragmentLink } from '../../model/text-fragment.ts'
import type { Collection } from '../../model/timeline-event.ts'
import { useCopy } from '../hooks/use-copy.ts'
import { attribution } from '../words/attribution.ts'
import { citationText } from '../words/citation-text.ts'
import { type QuoteSegment, quoteSegments } from '../words/quote-segments.ts'
import styles from './Citations.module.css'
import { ExternalLink } from './ExternalLink.tsx'

type Props = {
  readonly citation: Citation
  /** The words that the date was read from, if they stand here. */
  readonly phrase: string | undefined
  readonly collection: Collection
}

const COPY_WORDS = { no: 'Copy citation', yes: 'Citation copied', failed: 'Copying was refused' }

export function CitationFigure({ citation, phrase, collection }: Props) {
  const [copied, copy] = useCopy()
  const url = collection.sources.get(citation.source)?.csl?.URL
  const { prefix, suffix } = citation.quote
  return (
    <figure className={styles.citation} data-stance={citation.stance}>
      {citation.stance === 'contradicts' && <p className={styles.stance}>Contradicts it</p>}
      <blockquote className={styles.quote} cite={url}>
        <p>
          {prefix && <span className={styles.around}>…</span>}
          {quoteSegments(citation.quote, phrase).map((segment, i) => (
            <Segment key={i} segment={segment} />
          ))}
          {suffix && <span className={styles.around}>…</span>}
        </p>
      </blockquote>
      <figcaption>
        <p className={styles.voice}>{attribution(citation, collection)}</p>
        <p className={styles.actions}>
          {url && <ExternalLink href={textFragmentLink(url, citation.quote)}>Open the passage</ExternalLink>}
          <button type="button" className="link-button" onClick={() => copy(citationText(citation, collection))}>
            <span aria-live="polite">{COPY_WORDS[copied]}</span>
          </button>
        </p>
      </figcaption>
    </figure>
  )
}

function Segment({ segment: { text, part, isDate } }: { readonly segment: QuoteSegment }) {
  const className = part === 'exact' ? undefined : styles.around
  if (!isDate) return <span className={className}>{text}</span>
  return (
    <mark className={`${styles.datePhrase} ${className ?? ''}`} title="The date was read from these words">
      {text}
    </mark>
  )
}
