import type { ReactNode } from 'react'
import { counted } from '../../lib/counted.ts'
import { citationsKnownOn } from '../../model/knowledge.ts'
import { instantInWords } from '../../time/instant-words.ts'
import { partsOf } from './PartHeading.tsx'
import { PrintedAddress } from './PrintedAddress.tsx'
import styles from './PrintHead.module.css'
import type { Printed } from './printed.ts'
import shared from './printed-text.module.css'
import { digestInWords, shownInWords, versionInWords } from './printed-words.ts'

/** What this is, what of it is shown, and how to tell it from another printing. */
export function PrintHead({ printed }: { readonly printed: Printed }) {
  const { head, filters, entries, knownOn, address, at } = printed
  const version = versionInWords(head)
  const { shows, lacks } = shownInWords(printed)
  const citations = entries.reduce((sum, { notes }) => sum + notes.length, 0)
  const later = knownOn === undefined ? 0 : citations - knownCitations(printed, knownOn)
  return (
    <header>
      <p className={shared.caps}>Chronology</p>
      <h1 className={styles.title}>{head.title}</h1>
      {head.description && <p className={styles.description}>{head.description}</p>}
      <dl className={styles.facts}>
        <Fact name="Shows">
          {shows}. {lacks}
          {filters.length > 0 && (
            <ul className={styles.filters}>
              {filters.map(({ name, value }) => (
                <li key={name}>
                  {name}: {value}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name="Rests on">
          {counted(citations, 'citation')} of {counted(sourcesCited(printed), 'source')}, each with its words (part 4).
          {later > 0 && ` ${later} of them published later than asked for: events do not count them.`}
        </Fact>
        <Fact name="Version">
          {version && `${version}. `}SHA-256 of its file: <span className={shared.digest}>{digestInWords(head)}</span>
        </Fact>
        <Fact name="Printed">{instantInWords(at.getTime())}</Fact>
        <Fact name="From">
          <PrintedAddress address={address} />
        </Fact>
      </dl>
      <ol className={styles.contents} aria-label="Contents">
        {partsOf(printed).map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ol>
    </header>
  )
}

const knownCitations = ({ entries, head }: Printed, day: string) =>
  entries.reduce((sum, { event }) => sum + citationsKnownOn(event, head, day).length, 0)

const sourcesCited = ({ entries }: Printed) =>
  new Set(entries.flatMap(({ notes }) => notes.map(({ citation }) => citation.source))).size

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
