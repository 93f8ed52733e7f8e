import type { Citation, CompetingDate } from '../../model/schema.ts'
import type { CollectionHead, EventDate } from '../../model/timeline-event.ts'
import { attribution } from '../words/attribution.ts'
import { edtfInWords } from '../words/edtf-words.ts'
import styles from './DateFound.module.css'
import { References } from './References.tsx'

type Props = {
  readonly date: EventDate
  /** Those that the candidates refer to by their index; a publication date has none. */
  readonly citations: readonly Citation[]
  readonly collection: CollectionHead
}

/** Every date that a source or a page elsewhere gives, with its support and the editor's choice. */
export function CompetingDates({ date: { competing }, citations, collection }: Props) {
  return (
    <table className={styles.competing}>
      <caption>Dates that compete</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Support</th>
        </tr>
      </thead>
      <tbody>
        {competing.map(date => (
          <tr key={date.edtf} data-chosen={date.chosen ?? false}>
            <th scope="row">
              {edtfInWords(date.edtf)}
              {date.chosen && <span className={styles.chosen}>chosen</span>}
            </th>
            <td>
              <p>{date.reasoning}</p>
              <Support date={date} citations={citations} collection={collection} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type SupportProps = Omit<Props, 'date'> & { readonly date: CompetingDate }

function Support({ date, citations, collection }: SupportProps) {
  const citation = date.citation === undefined ? undefined : citations[date.citation]
  return (
    <>
      {citation && <p className={styles.whence}>{attribution(citation, collection)}</p>}
      <References urls={date.references} />
    </>
  )
}
