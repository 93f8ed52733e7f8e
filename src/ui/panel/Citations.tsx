import { grouped } from '../../lib/grouped.ts'
import { isPublishedOn } from '../../model/knowledge.ts'
import type { Citation } from '../../model/schema.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { useTimeline } from '../store-context.tsx'
import { datingOf } from '../words/dated-words.ts'
import { edtfInWords } from '../words/edtf-words.ts'
import { judgementOf } from '../words/judgement.ts'
import { CitationFigure } from './CitationFigure.tsx'
import styles from './Citations.module.css'
import { SourceNote } from './SourceNote.tsx'

type Props = { readonly event: TimelineEvent; readonly collection: CollectionHead }
type Numbered = { readonly citation: Citation; readonly index: number }

/** How well it is supported, then the verbatim words; what was published after the day asked for stands apart. */
export function Citations({ event, collection }: Props) {
  const knownOn = useTimeline(state => state.filters.knownOn)
  const pointedOut = useTimeline(state => state.citation)
  const isKnown = ({ citation }: Numbered) =>
    knownOn === undefined || isPublishedOn(collection.sources.get(citation.source), knownOn) !== undefined
  const numbered = event.citations.map((citation, index) => ({ citation, index }))
  const known = numbered.filter(isKnown)
  const later = numbered.filter(cited => !isKnown(cited))
  const shared = { event, collection, pointedOut }
  return (
    <section className={styles.section} aria-labelledby="whence-known">
      <h3 id="whence-known" className="part-name">
        Whence it is known
      </h3>
      <Judged event={event} citations={known.map(({ citation }) => citation)} collection={collection} day={knownOn} />
      <BySource cited={known} {...shared} />
      {knownOn !== undefined && later.length > 0 && (
        <div className={styles.later}>
          <h4 className={styles.laterName}>
            {laterVerb(later, collection)} later, not yet known on {edtfInWords(knownOn)}
          </h4>
          <BySource cited={later} {...shared} />
        </div>
      )}
    </section>
  )
}

/** Of letters and hearings it is not said that they were published. */
const laterVerb = (later: readonly Numbered[], { sources }: CollectionHead) =>
  later.every(({ citation }) => datingOf(sources.get(citation.source) ?? {}).verb === 'Published')
    ? 'Published'
    : 'Dated'

type JudgedProps = Props & { readonly citations: readonly Citation[]; readonly day: string | undefined }

function Judged({ event, citations, collection, day }: JudgedProps) {
  if (citations.length === 0) return null
  const { count, why, assertion } = judgementOf(event, citations, collection)
  return (
    <p className={styles.judged}>
      {day !== undefined && <span>As known on {edtfInWords(day)}: </span>}
      <strong>{count}</strong>
      <span>
        {why && `: ${why}`}. {assertion}
      </span>
    </p>
  )
}

type BySourceProps = Props & { readonly cited: readonly Numbered[]; readonly pointedOut: number | undefined }

/** The excerpts of one document together, and under them the document. */
function BySource({ cited, event, collection, pointedOut }: BySourceProps) {
  return [...grouped(cited, ({ citation }) => citation.source)].map(([id, ofSource]) => {
    const source = collection.sources.get(id)
    return (
      <div key={id} className={styles.source}>
        {ofSource.map(({ index }) => (
          <CitationFigure
            key={`${event.id} ${index}`}
            event={event}
            index={index}
            isPointedOut={index + 1 === pointedOut}
            collection={collection}
          />
        ))}
        {source && <SourceNote source={source} actors={collection.actors} />}
      </div>
    )
  })
}
