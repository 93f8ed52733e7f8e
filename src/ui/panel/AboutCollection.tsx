import { useMemo } from 'react'
import { counted } from '../../lib/counted.ts'
import type { Collection } from '../../model/collection.ts'
import { facetCounts } from '../../model/facet-counts.ts'
import { NO_FILTERS } from '../../model/filters.ts'
import { shortNameOf } from '../../model/source-name.ts'
import { useAfterPaint } from '../loading/use-after-paint.ts'
import { useTimeline, useTimelineStore } from '../store-context.tsx'
import { OwnFile, SinceLastVisit } from '../WhenIdle.tsx'
import { edtfInWords } from '../words/edtf-words.ts'
import styles from './AboutCollection.module.css'
import { SourceNote } from './SourceNote.tsx'

/** What stands in the panel before an event is chosen: what this is, and what it rests on. */
export function AboutCollection({ collection }: { readonly collection: Collection }) {
  const asked = useTimeline(state => state.filters.facets.source.asked)
  const store = useTimelineStore()
  // Facets that come late are counted in the background.
  const known = useAfterPaint(collection)
  const counts = useMemo(() => facetCounts(known, NO_FILTERS, 'source'), [known])
  return (
    <div className={styles.about}>
      <h2 className="part-name">About this collection</h2>
      {collection.description && <p className={styles.description}>{collection.description}</p>}
      <SinceLastVisit collection={collection} />
      <p className={styles.hint}>
        Choose an event to read the words it rests on, who says them, and how its date was found.
      </p>
      <div className={styles.hint}>
        <OwnFile />
      </div>
      <h3 className={`part-name ${styles.sourcesName}`}>{counted(collection.sources.size, 'source')}</h3>
      <ol className={styles.sources}>
        {[...collection.sources.values()].map(source => (
          <li key={source.id} className={styles.source}>
            <SourceNote source={source} actors={collection.actors} />
            <p className={styles.events}>
              {known.facet('source') && counted(counts.get(source.id)?.own ?? 0, 'event')}
              <button
                type="button"
                className="link-button"
                aria-pressed={asked.includes(source.id)}
                aria-label={`Show its events: ${shortNameOf(source)}`}
                onClick={() => store.getState().toggle('source', source.id)}
              >
                Show its events
              </button>
            </p>
          </li>
        ))}
      </ol>
      {collection.updated && <p className={styles.hint}>Last edited {edtfInWords(collection.updated)}.</p>}
    </div>
  )
}
