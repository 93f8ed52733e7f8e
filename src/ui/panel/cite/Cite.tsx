import { useId } from 'react'
import { type CitationText, plainText } from '../../../citing/citation-text.ts'
import { type CitationStyle, formatCitation } from '../../../citing/format-citation.ts'
import { formatExcerpt } from '../../../citing/format-excerpt.ts'
import { excerptKey } from '../../../model/excerpt-key.ts'
import type { CivilDate } from '../../../time/calendar.ts'
import { useCopy } from '../../hooks/use-copy.ts'
import { attribution } from '../../words/attribution.ts'
import { linesOf } from '../../words/citation-lines.ts'
import { lastingLink } from '../../words/lasting-link.ts'
import { opensOnly } from '../../words/opens-only.ts'
import styles from './Cite.module.css'
import type { Cited } from './CiteButton.tsx'
import { STYLES, useCiteStyle } from './cite-style.ts'

const COPY_WORDS = { no: 'Copy', yes: 'Copied', failed: 'Copying was refused' }

/** The citation as it will be copied, in the style chosen. */
export function Cite(cited: Cited) {
  const [style, chooseStyle] = useCiteStyle()
  const name = useId()
  const text = textOf(cited, style)
  const opens = cited.excerpt && opensOnly(window.location.href)
  return (
    <>
      <fieldset className={styles.styles}>
        <legend className="visually-hidden">Style</legend>
        {STYLES.map(choice => (
          <label key={choice.style} className={styles.style}>
            <input
              type="radio"
              name={name}
              checked={choice.style === style}
              onChange={() => chooseStyle(choice.style)}
            />
            {choice.name}
          </label>
        ))}
      </fieldset>
      <div className={styles.text}>
        {linesOf(text).map((line, i) => (
          <p key={i}>{line.map((run, n) => (run.italic ? <i key={n}>{run.text}</i> : run.text))}</p>
        ))}
      </div>
      <div className={styles.copy}>
        <CopyButton key={style} text={plainText(text)} />
        <p className={styles.hint}>
          Plain text. Where the style asks when a page was visited, it says today.
          {opens && ` The event stands without a link: its address ${opens}.`}
        </p>
      </div>
    </>
  )
}

function CopyButton({ text }: { readonly text: string }) {
  const [copied, copy] = useCopy()
  return (
    <button type="button" className="button" onClick={() => copy(text)}>
      <span aria-live="polite">{COPY_WORDS[copied]}</span>
    </button>
  )
}

function textOf({ source, excerpt, collection }: Cited, style: CitationStyle): CitationText {
  const context = { actors: collection.actors, accessed: today() }
  const citation = excerpt?.event.citations[excerpt.index]
  if (!excerpt || !citation) return formatCitation(source, style, context)
  const { event, index } = excerpt
  return formatExcerpt(citation, source, style, {
    ...context,
    attribution: attribution(citation, collection),
    event: {
      title: event.title,
      url: lastingLink(window.location.href, { event: event.id, citation: excerptKey(event.citations, index) }),
    },
  })
}

/** By the reader's own calendar. */
function today(): CivilDate {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}
