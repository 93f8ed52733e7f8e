import type { ReactNode } from 'react'
import { TYPE_NAMES } from '../../../citing/type-names.ts'
import { capitalised } from '../../../lib/capitalised.ts'
import { inFigures } from '../../../lib/counted.ts'
import type { CollectionHead, Source } from '../../../model/timeline-event.ts'
import { languageName } from '../../words/bibliography-words.ts'
import { datingOf } from '../../words/dated-words.ts'
import { edtfInWords } from '../../words/edtf-words.ts'
import { sourceLine } from '../../words/source-line.ts'
import { SourcePart } from './SourcePart.tsx'
import styles from './SourceView.module.css'

type Props = { readonly source: Source; readonly collection: CollectionHead }

/** The document as a catalogue has it. What is not known stands under its own heading. */
export function Bibliography({ source, collection }: Props) {
  const { csl, archived, authors = [], text, unknown = [] } = source
  const line = sourceLine(source, collection.actors)
  const roles = authors.flatMap(({ actor, role }) =>
    role ? [authors.length > 1 ? `${collection.actors.get(actor)?.name ?? actor}: ${role}` : role] : [],
  )
  return (
    <SourcePart id="source-data" name="The document">
      <dl className={styles.facts}>
        <Fact name="Author">{line.authors}</Fact>
        <Fact name="Role, as stated">{roles.join('; ')}</Fact>
        <Fact name="Title">{csl?.title && <cite>{csl.title}</cite>}</Fact>
        <Fact name={datingOf(source).verb === 'Published' ? 'Published in' : 'In'}>{csl?.['container-title']}</Fact>
        <Fact name="Publisher">{csl?.publisher}</Fact>
        <Fact name="Type">{csl && capitalised(TYPE_NAMES[csl.type])}</Fact>
        <Fact name="Genre">{csl?.genre && capitalised(csl.genre)}</Fact>
        <Fact name="Language">{csl?.language && languageName(csl.language)}</Fact>
        <Fact name="Address">{csl?.URL && <span className={styles.address}>{csl.URL}</span>}</Fact>
        <Fact name="Archived copy">
          {archived && (
            <>
              {archived.date && `${capitalised(edtfInWords(archived.date))}: `}
              <span className={styles.address}>{archived.url}</span>
            </>
          )}
        </Fact>
        <Fact name="Text quoted from">
          {text && (
            <>
              {inFigures(text.length)} UTF-16 code units, SHA-256 <span className={styles.address}>{text.sha256}</span>
            </>
          )}
        </Fact>
      </dl>
      {unknown.length > 0 && (
        <>
          <h4 className={styles.subName}>Not known</h4>
          <dl className={styles.facts}>
            {unknown.map(({ field, note }) => (
              <Fact key={field} name={capitalised(field.replace(/^csl\./, ''))}>
                {note}
              </Fact>
            ))}
          </dl>
        </>
      )}
    </SourcePart>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
