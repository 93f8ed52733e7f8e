import type { Collection, TimelineEvent } from '../../model/timeline-event.ts'
import { grouped } from '../words/grouped.ts'
import { CitationFigure } from './CitationFigure.tsx'
import styles from './Citations.module.css'
import { SourceNote } from './SourceNote.tsx'

type Props = { readonly event: TimelineEvent; readonly collection: Collection }

/** The verbatim words, those of one document together, and under them the document. */
export function Citations({ event, collection }: Props) {
  const numbered = event.citations.map((citation, index) => ({ citation, index }))
  const bySource = grouped(numbered, ({ citation }) => citation.source)
  return (
    <section className={styles.section} aria-labelledby="whence-known">
      <h3 id="whence-known" className="part-name">
        Whence it is known
      </h3>
      {[...bySource].map(([id, cited]) => {
        const source = collection.sources.get(id)
        return (
          <div key={id} className={styles.source}>
            {cited.map(({ citation, index }) => (
              <CitationFigure
                key={index}
                citation={citation}
                phrase={event.date.phrase?.citation === index ? event.date.phrase.exact : undefined}
                collection={collection}
              />
            ))}
            {source && <SourceNote source={source} actors={collection.actors} />}
          </div>
        )
      })}
    </section>
  )
}
