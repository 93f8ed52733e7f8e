import { chicagoBibliography } from '../../citing/chicago.ts'
import { workOf } from '../../citing/work.ts'
import { CitationRuns } from './CitationRuns.tsx'
import { PartHeading } from './PartHeading.tsx'
import styles from './PrintSources.module.css'
import type { Printed } from './printed.ts'
import { aboutSource } from './printed-words.ts'

/** The documents cited, as a bibliography, with what is not known of them. */
export function PrintSources({ printed }: { readonly printed: Printed }) {
  const { entries, head } = printed
  const cited = new Set(entries.flatMap(({ notes }) => notes.map(({ citation }) => citation.source)))
  const sources = [...head.sources.values()].filter(({ id }) => cited.has(id))
  return (
    <section aria-labelledby="printed-sources">
      <PartHeading id="printed-sources" printed={printed} />
      {sources.map(source => (
        <div key={source.id} className={styles.source}>
          <p>
            <CitationRuns text={chicagoBibliography(workOf(source, { actors: head.actors }))} />
          </p>
          <About text={aboutSource(source)} />
        </div>
      ))}
    </section>
  )
}

const About = ({ text }: { readonly text: string }) => text !== '' && <p className={styles.about}>{text}</p>
