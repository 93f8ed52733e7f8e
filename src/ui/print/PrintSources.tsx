import { chicagoBibliography } from '../../citing/chicago.ts'
import { workOf } from '../../citing/work.ts'
import { uncapitalised } from '../../lib/capitalised.ts'
import type { Source } from '../../model/timeline-event.ts'
import { nounFor } from '../words/basis-words.ts'
import { publishedSentence } from '../words/published-words.ts'
import { CitationRuns } from './CitationRuns.tsx'
import { PartHeading } from './PartHeading.tsx'
import styles from './PrintSources.module.css'
import type { Printed } from './printed.ts'

/** The documents cited, as a bibliography, with what is not known of them. */
export function PrintSources({ printed: { entries, head } }: { readonly printed: Printed }) {
  const cited = new Set(entries.flatMap(({ notes }) => notes.map(({ citation }) => citation.source)))
  const sources = [...head.sources.values()].filter(({ id }) => cited.has(id))
  return (
    <section aria-labelledby="printed-sources">
      <PartHeading id="printed-sources" />
      {sources.map(source => (
        <div key={source.id} className={styles.source}>
          <p>
            <CitationRuns text={chicagoBibliography(workOf(source, { actors: head.actors }))} />
          </p>
          <p className={styles.about}>{aboutSource(source)}</p>
        </div>
      ))}
    </section>
  )
}

function aboutSource({ published, note, unknown = [], derivesFrom = [], ...source }: Source): string {
  const noun = nounFor({ published, ...source })
  return [
    published
      ? `Date of publication: ${uncapitalised(publishedSentence(published.basis, noun))}`
      : 'Date of publication not known.',
    published?.reasoning,
    ...derivesFrom.map(({ relation, name }) => `${RELATIONS[relation]} ${name}.`),
    ...unknown.map(({ field, note }) => `Not known: ${field}. ${note}`),
    note,
  ]
    .filter(Boolean)
    .join(' ')
}

const RELATIONS = { reprint: 'Reprint of', translation: 'Translation of', 'draws-on': 'Draws on' } as const
