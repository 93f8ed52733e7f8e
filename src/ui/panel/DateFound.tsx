import { capitalised } from '../../lib/capitalised.ts'
import { dateSource } from '../../model/date-source.ts'
import { sourceName } from '../../model/source-name.ts'
import type { CollectionHead, TimelineEvent } from '../../model/timeline-event.ts'
import { basisSentence } from '../words/basis-words.ts'
import { nounFor } from '../words/noun-for.ts'
import { CompetingDates } from './CompetingDates.tsx'
import styles from './DateFound.module.css'
import { References } from './References.tsx'

type Props = { readonly event: TimelineEvent; readonly collection: CollectionHead }

export function DateFound({ event, collection }: Props) {
  const { phrase, basis, reasoning, completedBy = [], references, competing } = event.date
  const noun = nounFor(dateSource(event, collection))
  return (
    <section className={styles.section} aria-labelledby="date-found">
      <h3 id="date-found" className="part-name">
        How the date was found
      </h3>
      {phrase && (
        <p className={styles.phrase}>
          {basis === 'external' ? `${capitalised(noun)} says only` : 'Read from the words'}{' '}
          <q dir="auto">{phrase.exact}</q>.
        </p>
      )}
      {(basis || !(phrase || reasoning)) && <p>{basisSentence(basis, noun)}</p>}
      {reasoning && <p className={styles.reasoning}>{reasoning}</p>}
      {completedBy.map(({ source, quote, locator }) => (
        <p key={`${source} ${quote.exact}`} className={styles.completing}>
          <q dir="auto">{quote.exact}</q>{' '}
          <span className={styles.whence}>
            {sourceName(collection, source)}
            {locator && `, ${locator}`}
          </span>
        </p>
      ))}
      <References urls={references} />
      {competing.length > 0 && <CompetingDates date={event.date} citations={event.citations} collection={collection} />}
    </section>
  )
}
