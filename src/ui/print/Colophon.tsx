import { uncapitalised } from '../../lib/capitalised.ts'
import { ownFileOf } from '../words/own-file.ts'
import styles from './Colophon.module.css'
import { PartHeading } from './PartHeading.tsx'
import { PrintedAddress } from './PrintedAddress.tsx'
import type { Printed } from './printed.ts'
import shared from './printed-text.module.css'
import { digestInWords, versionInWords } from './printed-words.ts'

/** How dates and doubts are written, and what this printing was made of. */
export function Colophon({ printed }: { readonly printed: Printed }) {
  const { head, address } = printed
  const version = versionInWords(head)
  return (
    <section className={styles.colophon} aria-labelledby="printed-colophon">
      <PartHeading id="printed-colophon" printed={printed} />
      <p>
        <strong>Dates</strong> are written as precisely as they are known and no more: “October 2022” is some day of
        that month, not its first. They are kept as EDTF expressions (ISO 8601-2), from which the earliest and latest
        possible instants are computed, in UTC. “About” means approximate, “perhaps” uncertain. Under each date stands
        how well it is known; where the source does not give it whole, how it was found.
      </p>
      <p>
        <strong>Order</strong> is that of the earliest possible beginning. Where two neighbours could as well stand the
        other way round, “Order not decided” stands under the second.
      </p>
      <p>
        <strong>Status</strong> is said where an event did not plainly occur: planned, alleged, disputed, did not occur.
        What is asserted is attributed to who asserts it, not endorsed.
      </p>
      <p>
        <strong>Sources count once</strong> where they are not independent: reprints, several texts by one author,
        accounts of the same report, the word of one speaker. Where no author is given, whether they are independent is
        not known. Notes are the editor’s, not the sources’.
      </p>
      <p>
        <strong>Excerpts</strong> belong to their authors and publishers. Characters are counted in the text as it was
        read; the links in this file lead to the passage.
      </p>
      <p>
        <strong>This printing</strong> was made by Whence of “{head.title}”{version && `, ${uncapitalised(version)}`}.
        SHA-256 of the file: <span className={shared.digest}>{digestInWords(head)}</span>{' '}
        {ownFileOf(address) === undefined && (
          <>
            The same view: <PrintedAddress address={address} />
          </>
        )}
      </p>
    </section>
  )
}
