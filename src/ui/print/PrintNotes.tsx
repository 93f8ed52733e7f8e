import { chicagoNote } from '../../citing/chicago.ts'
import { workOf } from '../../citing/work.ts'
import { inFigures } from '../../lib/counted.ts'
import type { Footnote } from '../../model/footnotes.ts'
import { isPublishedOn } from '../../model/knowledge.ts'
import type { Citation } from '../../model/schema.ts'
import { shortNameOf } from '../../model/source-name.ts'
import type { CollectionHead, Source, SourceId } from '../../model/timeline-event.ts'
import { datingOf } from '../words/dated-words.ts'
import { edtfInWords } from '../words/edtf-words.ts'
import { stanceInWords } from '../words/stance-words.ts'
import { CitationRuns } from './CitationRuns.tsx'
import { PartHeading } from './PartHeading.tsx'
import styles from './PrintNotes.module.css'
import type { Printed } from './printed.ts'
import shared from './printed-text.module.css'

/** Every citation under its number: a source in full where it is first cited, by its short name from then on. */
export function PrintNotes({ printed }: { readonly printed: Printed }) {
  const { entries, head, knownOn } = printed
  const notes = entries.flatMap(entry => entry.notes)
  const firstOf = new Map<SourceId, number>()
  for (const { number, citation } of notes) if (!firstOf.has(citation.source)) firstOf.set(citation.source, number)
  return (
    <section aria-labelledby="printed-notes">
      <PartHeading id="printed-notes" printed={printed} />
      <p className={shared.partIntro}>
        By the numbers behind the titles of part 2.
        {notes.some(({ citation }) => charactersOf(citation)) && ' Places are counted in characters of the text.'} Each
        has its words under the same number in part 4.
      </p>
      <ol className={styles.notes}>
        {notes.map(note => (
          <li key={note.number} id={`printed-note-${note.number}`}>
            <a href={`#printed-excerpt-${note.sameAs ?? note.number}`} className={styles.noteNumber}>
              {note.number}
            </a>{' '}
            <NoteText note={note} head={head} isFirst={firstOf.get(note.citation.source) === note.number} />
            {stanceOfNote(note)}
            {note.sameAs !== undefined && ` Words as under ${note.sameAs}.`}
            {knownOn !== undefined &&
              isPublishedOn(head.sources.get(note.citation.source), knownOn) === undefined &&
              ` ${verbOf(head.sources.get(note.citation.source))} after ${edtfInWords(knownOn)}.`}
          </li>
        ))}
      </ol>
    </section>
  )
}

const verbOf = (source: Source | undefined) => datingOf(source ?? {}).verb

function stanceOfNote({ citation }: Footnote): string | undefined {
  const stance = stanceInWords(citation)
  return stance && ` ${stance} the event.`
}

type TextProps = { readonly note: Footnote; readonly head: CollectionHead; readonly isFirst: boolean }

function NoteText({ note: { citation }, head: { sources, actors }, isFirst }: TextProps) {
  const source = sources.get(citation.source)
  if (!source) return citation.source
  const { locator } = citation
  const characters = charactersOf(citation)
  return (
    <>
      {isFirst ? (
        <CitationRuns text={chicagoNote(workOf(source, { actors }), locator)} />
      ) : (
        `${shortNameOf(source)}${locator ? `, ${locator}` : ''}.`
      )}
      {characters && ` ${characters}.`}
    </>
  )
}

/** `Characters 1,204–1,322`, of a text that the note names: hundreds of notes need not say so again. */
function charactersOf({ quote: { position }, locator }: Citation): string | undefined {
  if (locator || !position) return undefined
  return `Characters ${inFigures(position.start + 1)}–${inFigures(position.end)}`
}
