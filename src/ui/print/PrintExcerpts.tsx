import type { Footnote } from '../../model/footnotes.ts'
import { shortNameOf } from '../../model/source-name.ts'
import { textFragmentLink } from '../../model/text-fragment.ts'
import type { CollectionHead } from '../../model/timeline-event.ts'
import { attribution } from '../words/attribution.ts'
import { placeInWords } from '../words/place-words.ts'
import { quoteSegments } from '../words/quote-segments.ts'
import { PartHeading } from './PartHeading.tsx'
import styles from './PrintExcerpts.module.css'
import type { Printed } from './printed.ts'
import shared from './printed-text.module.css'

/** The verbatim words of every citation in what stands around them, once each, in the order of the events. */
export function PrintExcerpts({ printed }: { readonly printed: Printed }) {
  const { entries, head } = printed
  const notes = entries.flatMap(entry => entry.notes).filter(({ sameAs }) => sameAs === undefined)
  return (
    <section aria-labelledby="printed-excerpts">
      <PartHeading id="printed-excerpts" printed={printed} />
      <p className={shared.partIntro}>
        Verbatim, under the numbers of part 3. What stands around the words cited is set lighter, in brackets; the words
        that a date was read from are underlined.
      </p>
      <div className={styles.excerpts}>
        {notes.map(note => (
          <Excerpt key={note.number} note={note} head={head} />
        ))}
      </div>
    </section>
  )
}

function Excerpt({ note, head }: { readonly note: Footnote; readonly head: CollectionHead }) {
  const { number, entry, event, index, citation } = note
  const source = head.sources.get(citation.source)
  const url = source?.csl?.URL
  const phrase = event.date.phrase?.citation === index ? event.date.phrase.exact : undefined
  const name = source ? shortNameOf(source) : citation.source
  const place = placeInWords(citation)
  const pieces = quoteSegments(citation.quote, phrase)
  const around = (part: 'prefix' | 'suffix') => pieces.filter(piece => piece.part === part)
  return (
    <figure className={styles.excerpt} id={`printed-excerpt-${number}`}>
      <p className={styles.excerptNumber}>{number}</p>
      <blockquote className={styles.quote}>
        <p dir="auto" lang={source?.csl?.language}>
          <Around pieces={around('prefix')} before="… " />
          {pieces.map((piece, i) => piece.part === 'exact' && <Piece key={i} piece={piece} />)}
          <Around pieces={around('suffix')} after=" …" />
        </p>
      </blockquote>
      <figcaption className={styles.whence}>
        {attribution(citation, head)}. {place && `${name}${citation.locator ? ', ' : '. '}`}
        {url ? <a href={textFragmentLink(url, citation.quote)}>{place ?? name}</a> : (place ?? name)}. Event{' '}
        <a href={`#printed-event-${entry}`}>{entry}</a>.
      </figcaption>
    </figure>
  )
}

type Pieces = ReturnType<typeof quoteSegments>
type AroundProps = { readonly pieces: Pieces; readonly before?: string; readonly after?: string }

/** Spaces at the border of the words cited stand outside the brackets. */
function Around({ pieces, before = '', after = '' }: AroundProps) {
  const text = pieces.map(piece => piece.text).join('')
  if (text.trim() === '') return text
  return (
    <>
      {before === '' && /^\s/.test(text) && ' '}
      <span className={styles.around}>
        [{before}
        {pieces.map((piece, i) => (
          <Piece key={i} piece={{ ...piece, text: trimmed(piece.text, i === 0, i === pieces.length - 1) }} />
        ))}
        {after}]
      </span>
      {after === '' && /\s$/.test(text) && ' '}
    </>
  )
}

function trimmed(text: string, isFirst: boolean, isLast: boolean): string {
  const begun = isFirst ? text.trimStart() : text
  return isLast ? begun.trimEnd() : begun
}

const Piece = ({ piece: { text, isDate } }: { readonly piece: Pieces[number] }) =>
  isDate ? <u className={styles.datePhrase}>{text}</u> : text
