import { useEffect, useRef } from 'react'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { selectFound } from '../../store/selectors.ts'
import marks from '../signs/Highlighted.module.css'
import { useTimeline } from '../store-context.tsx'
import { attribution } from '../words/attribution.ts'
import { type QuoteSegment, quoteSegments } from '../words/quote-segments.ts'
import { stanceInWords } from '../words/stance-words.ts'
import styles from './Citations.module.css'
import { ExcerptActions } from './ExcerptActions.tsx'

type Props = {
  readonly event: TimelineEvent
  /** Of the citation among the event's. */
  readonly index: number
  /** A link led to this very excerpt, so it is brought into sight. */
  readonly isPointedOut: boolean
  readonly collection: CollectionHead
}

export function CitationFigure({ event, index, isPointedOut, collection }: Props) {
  const ref = useRef<HTMLElement>(null)
  const found = useTimeline(selectFound)
  useEffect(() => {
    if (isPointedOut) ref.current?.scrollIntoView()
  }, [isPointedOut])
  const citation = event.citations[index]
  if (!citation) return null
  const { prefix, suffix } = citation.quote
  const csl = collection.sources.get(citation.source)?.csl
  /** The words that the date was read from, if they stand here. */
  const phrase = event.date.phrase?.citation === index ? event.date.phrase.exact : undefined
  const stance = stanceInWords(citation)
  return (
    <figure ref={ref} className={styles.citation} data-stance={citation.stance} data-pointed-out={isPointedOut}>
      {isPointedOut && <p className={styles.pointer}>The excerpt linked to</p>}
      {stance && <p className={styles.stance}>{stance} it</p>}
      <blockquote className={styles.quote} cite={csl?.URL}>
        <p dir="auto" lang={csl?.language}>
          {prefix && <span className={styles.around}>…</span>}
          {quoteSegments(citation.quote, phrase, found?.hitsIn(citation.quote.exact)).map((segment, i) => (
            <Segment key={i} segment={segment} />
          ))}
          {suffix && <span className={styles.around}>…</span>}
        </p>
      </blockquote>
      <figcaption>
        <p className={styles.voice}>
          {attribution(citation, collection)}
          {citation.locator && ', '}
          <bdi className={styles.place}>{citation.locator}</bdi>
        </p>
        <ExcerptActions event={event} index={index} collection={collection} />
      </figcaption>
    </figure>
  )
}

function Segment({ segment: { text, part, isDate, isHit } }: { readonly segment: QuoteSegment }) {
  const className = part === 'exact' ? undefined : styles.around
  const words = isHit ? <mark className={marks.hit}>{text}</mark> : text
  if (!isDate) return isHit ? words : <span className={className}>{text}</span>
  return (
    <mark className={`${styles.datePhrase} ${className ?? ''}`} title="The date was read from these words">
      {words}
    </mark>
  )
}
