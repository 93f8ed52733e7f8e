import type { MissingId } from '../../model/address-problem.ts'
import type { Collection } from '../../model/collection.ts'
import { nameOfRecord, probablyMeant, withdrawnAs } from '../../model/missing-id.ts'
import { withIdReplaced } from '../words/replaced-id.ts'
import { withdrawnInWords } from '../words/withdrawn-words.ts'
import styles from './Problems.module.css'

type Props = { readonly missing: MissingId; readonly collection: Collection }

/** What became of a record that a link asks for: withdrawn, and where to look instead; or perhaps just misspelt. */
export function MissingRecord({ missing, collection }: Props) {
  const withdrawn = withdrawnAs(collection, missing)
  if (withdrawn) {
    const { replacedBy } = withdrawn
    return (
      <p className={styles.withdrawn}>
        {withdrawnInWords(withdrawn)}
        {replacedBy !== undefined && (
          <>
            {' See '}
            <OtherLink missing={missing} id={replacedBy} collection={collection} />.
          </>
        )}
      </p>
    )
  }
  const meant = probablyMeant(collection, missing)
  return (
    <p>
      {missing.said}
      {meant !== undefined && (
        <>
          {' Did you mean '}
          <OtherLink missing={missing} id={meant} collection={collection} />?
        </>
      )}
    </p>
  )
}

/** A true link, which loads the page anew: of a large dataset the event is fetched as the page opens. */
function OtherLink({ missing, id, collection }: Props & { readonly id: string }) {
  return <a href={withIdReplaced(missing, id)}>{nameOfRecord(collection, missing.of, id)}</a>
}
