import { capitalised } from '../../lib/capitalised.ts'
import { shortNameOf } from '../../model/source-name.ts'
import type { Actor, Source } from '../../model/timeline-event.ts'
import { datingOf } from '../words/dated-words.ts'
import { type SourceLine, sourceLine } from '../words/source-line.ts'
import { SourceLink } from './SourceLink.tsx'
import styles from './SourceNote.module.css'

type Props = { readonly source: Source; readonly actors: ReadonlyMap<string, Actor> }

/** The document as a bibliography gives it, with what is not known of it said. Its title opens its own page. */
export function SourceNote({ source, actors }: Props) {
  const line = sourceLine(source, actors)
  return (
    <div className={styles.note}>
      <p>
        <span className={styles.authors}>{line.authors}</span>
        {line.role && <span>, {line.role}</span>}. <Title source={source} line={line} />
        {line.publisher && <span> {line.publisher}.</span>}
      </p>
      <p className={styles.facts}>
        {[line.genre && capitalised(line.genre), publishedText(source, line)].filter(Boolean).join('. ')}.
      </p>
    </div>
  )
}

function Title({ source, line: { title, untitledWhy } }: { readonly source: Source; readonly line: SourceLine }) {
  if (title)
    return (
      <cite className={styles.title} dir="auto">
        <SourceLink source={source}>{title}</SourceLink>.
      </cite>
    )
  // Of a document that the dataset says nothing about, it is not known either that it has no title.
  if (!source.csl)
    return (
      <span>
        <SourceLink source={source}>{shortNameOf(source)}</SourceLink>.
      </span>
    )
  return (
    <span>
      <SourceLink source={source}>
        Untitled<span className="visually-hidden">, {shortNameOf(source)}</span>
      </SourceLink>
      {untitledWhy ? `: ${untitledWhy}` : '.'}
    </span>
  )
}

function publishedText(source: Source, { published, publishedHow }: SourceLine): string {
  const { verb, name } = datingOf(source)
  if (!published) return `${name} not known`
  return `${verb} ${published}${publishedHow ? ` (${publishedHow})` : ''}`
}
