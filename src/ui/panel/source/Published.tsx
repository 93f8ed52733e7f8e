import { capitalised } from '../../../lib/capitalised.ts'
import type { CollectionHead, Source } from '../../../model/timeline-event.ts'
import { certaintyInWords } from '../../../time/certainty-words.ts'
import { dateInWords } from '../../../time/date-words.ts'
import { datingOf } from '../../words/dated-words.ts'
import { nounFor } from '../../words/noun-for.ts'
import { publishedSentence } from '../../words/published-words.ts'
import { CompetingDates } from '../CompetingDates.tsx'
import { References } from '../References.tsx'
import { SourcePart } from './SourcePart.tsx'
import styles from './SourceView.module.css'

type Props = { readonly source: Source; readonly collection: CollectionHead }

/** When it was published, or what its date is of otherwise, and how that is known: the second clock of every event that rests on it. */
export function Published({ source, collection }: Props) {
  const { published } = source
  return (
    <SourcePart id="source-published" name={datingOf(source).heading}>
      {published ? (
        <>
          <p>
            <strong className={styles.when}>{capitalised(dateInWords(published.parsed))}.</strong>{' '}
            <span className={styles.soft}>{certaintyInWords(published.bounds)}</span>
          </p>
          <p>{publishedSentence(published.basis, nounFor(source))}</p>
          {published.reasoning && <p className={styles.soft}>{published.reasoning}</p>}
          <References urls={published.references} />
          {published.competing.length > 0 && <CompetingDates date={published} citations={[]} collection={collection} />}
        </>
      ) : (
        <p>Not known.</p>
      )}
    </SourcePart>
  )
}
