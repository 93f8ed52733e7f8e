import { Fragment } from 'react'
import { capitalised } from '../../lib/capitalised.ts'
import { isDenied } from '../../model/citations.ts'
import { dateSource } from '../../model/date-source.ts'
import { citationsKnownOn } from '../../model/knowledge.ts'
import { tellingOf } from '../../model/telling.ts'
import type { CollectionHead } from '../../model/timeline-event.ts'
import { certaintyInWords } from '../../time/certainty-words.ts'
import { dateInWords } from '../../time/date-words.ts'
import { longMonth } from '../../time/month-names.ts'
import { yearInWords } from '../../time/year-words.ts'
import { basisInWords } from '../words/basis-words.ts'
import { knownOnInWords } from '../words/clock-words.ts'
import { edtfInWords } from '../words/edtf-words.ts'
import { judgementOf } from '../words/judgement.ts'
import { NOTE_NAMES } from '../words/note-words.ts'
import { nounFor } from '../words/noun-for.ts'
import { partInWords } from '../words/part-words.ts'
import { statusMeaning } from '../words/status-meaning.ts'
import { statusInWords } from '../words/status-words.ts'
import { PartHeading } from './PartHeading.tsx'
import styles from './PrintEntries.module.css'
import { PrintedLinks } from './PrintedLinks.tsx'
import type { Entry, Printed } from './printed.ts'
import shared from './printed-text.module.css'
import { denialInWords } from './printed-words.ts'
import type { References } from './references.ts'

/** The numbered chronology under its years and months. */
export function PrintEntries({ printed }: { readonly printed: Printed }) {
  const { entries, head, knownOn, references } = printed
  return (
    <section aria-labelledby="printed-events">
      <PartHeading id="printed-events" printed={printed} />
      {entries.length === 0 && <p>No event passes the filters.</p>}
      {entries.map(entry => (
        <PrintEntry key={entry.event.id} entry={entry} head={head} knownOn={knownOn} references={references} />
      ))}
    </section>
  )
}

function EntryHeading({ entry: { heading, isNewYear } }: { readonly entry: Entry }) {
  if (!heading) return null
  const { year, month } = heading
  return (
    <>
      {isNewYear && <h3 className={styles.year}>{year === undefined ? 'Undated' : yearInWords(year)}</h3>}
      {month !== undefined && (
        <h3 className={styles.month}>
          {longMonth(month)} {year !== undefined && yearInWords(year)}
        </h3>
      )}
    </>
  )
}

type EntryProps = {
  readonly entry: Entry
  readonly head: CollectionHead
  readonly knownOn: string | undefined
  readonly references: References
}

function PrintEntry({ entry, head, knownOn, references }: EntryProps) {
  const { number, event, isOrderOpen, during, known } = entry
  const { date } = event
  const telling = tellingOf(event, head)
  const doubts = [
    certaintyInWords(date.bounds),
    during === 'possibly' && 'Possibly in the time asked for.',
    known === 'possibly' && knownOn !== undefined && `Possibly known on ${edtfInWords(knownOn)}.`,
    isOrderOpen && 'Order not decided.',
  ]
  return (
    <article
      className={styles.entry}
      id={`printed-event-${number}`}
      aria-label={`${number} ${event.title}`}
      data-headed={entry.heading !== undefined}
    >
      <div className={styles.opening}>
        <EntryHeading entry={entry} />
        <div className={styles.when}>
          <p className={styles.number}>{number}</p>
          <p className={styles.date}>{dateInWords(date.parsed)}</p>
          <p className={styles.certainty}>{doubts.filter(Boolean).join(' ')}</p>
        </div>
        <h4 className={styles.eventTitle} dir="auto">
          {event.title}
          <NoteNumbers entry={entry} />
        </h4>
        {event.actors.length > 0 && <p className={styles.actors}>{actorsInWords(entry, head)}</p>}
        {event.summary && <p>{event.summary}</p>}
        <p className={styles.status}>
          {(event.status !== 'occurred' || telling !== 'told' || isDenied(event)) && (
            <>
              <strong>{statusInWords(event.status)}</strong>
              {statusMeaning(event.status, telling, isDenied(event))}{' '}
            </>
          )}
          {evidenceInWords(entry, head, knownOn)}
        </p>
      </div>
      <HowDated entry={entry} head={head} references={references} />
      {event.notes.map(note => (
        <Paragraph
          key={note.text}
          label={NOTE_NAMES[note.type]}
          text={note.text}
          urls={note.references}
          references={references}
          isNote
        />
      ))}
    </article>
  )
}

/** Superscript, each leading to its citation. */
function NoteNumbers({ entry: { notes } }: { readonly entry: Entry }) {
  return (
    <sup className={styles.numbers}>
      {notes.map(({ number }, i) => (
        <Fragment key={number}>
          {i > 0 && ', '}
          <a href={`#printed-note-${number}`}>{number}</a>
        </Fragment>
      ))}
    </sup>
  )
}

const actorsInWords = ({ event: { actors } }: Entry, head: CollectionHead): string =>
  actors
    .map(({ actor, part }) => `${head.actors.get(actor)?.name ?? actor}${part ? ` (${partInWords(part)})` : ''}`)
    .join(', ')

/** By what was known on the day asked for, if one was: the notes say of the rest that it was published after it. */
function evidenceInWords({ event, notes }: Entry, head: CollectionHead, knownOn: string | undefined): string {
  const citations = knownOn === undefined ? event.citations : citationsKnownOn(event, head, knownOn)
  const { count, why, assertion } = judgementOf(event, citations, head)
  const clock = knownOn === undefined ? '' : `${capitalised(knownOnInWords(knownOn))}: `
  const known = notes.filter(({ citation }) => citations.includes(citation))
  return [`${clock}${count}${why ? `: ${why}` : ''}.`, assertion, denialInWords(known, head)].filter(Boolean).join(' ')
}

/** Said where the words of the source do not give the date whole, or where others differ. */
function HowDated({ entry: { event }, head, references }: Omit<EntryProps, 'knownOn'>) {
  const { basis, phrase, reasoning, competing, bounds } = event.date
  const noun = nounFor(dateSource(event, head))
  const isBounded = bounds.precision === 'range'
  const found = basis === 'stated' && !isBounded ? undefined : basisInWords(basis, noun, phrase?.exact, isBounded)
  return (
    <>
      {(found || reasoning || event.date.references?.length) && (
        <Paragraph
          label="Date"
          text={[found && `${capitalised(found)}.`, reasoning].filter(Boolean).join(' ')}
          urls={event.date.references}
          references={references}
        />
      )}
      {competing.map(candidate => (
        <Paragraph
          key={candidate.edtf}
          label={candidate.chosen ? 'Date chosen' : 'Competing date'}
          text={`${capitalised(edtfInWords(candidate.edtf))}. ${candidate.reasoning}`}
          urls={candidate.references}
          references={references}
        />
      ))}
    </>
  )
}

/** Some six lines. Shorter paragraphs are kept whole: browsers let a page begin with the last line of one, whatever `widows` asks. */
const LONG = 600

type ParagraphProps = {
  readonly label: string
  readonly text: string
  readonly urls: readonly string[] | undefined
  readonly references: References
  readonly isNote?: boolean
}

/** On the date, or an editor's note. */
const Paragraph = ({ label, text, urls, references, isNote = false }: ParagraphProps) => (
  <p className={`${styles.detail} ${isNote ? styles.note : ''}`} data-long={text.length > LONG}>
    <span className={`${shared.caps} ${styles.label}`}>{label}</span> {text}{' '}
    <PrintedLinks urls={urls} references={references} />
  </p>
)
