import { counted } from '../../../lib/counted.ts'
import { shortNameOf } from '../../../model/source-name.ts'
import type { SourceView as View } from '../../../model/source-view.ts'
import type { CollectionHead } from '../../../model/timeline-event.ts'
import { sourceLine } from '../../words/source-line.ts'
import { viewLink } from '../../words/view-link.ts'
import { CopyLink } from '../CopyLink.tsx'
import { CiteButton } from '../cite/CiteButton.tsx'
import actionStyles from '../ExcerptActions.module.css'
import { ExternalLink } from '../ExternalLink.tsx'
import { PANEL_HEADING_ID } from '../panel-focus.ts'
import { Bibliography } from './Bibliography.tsx'
import { Errors } from './Errors.tsx'
import { EventButton } from './EventButton.tsx'
import { Excerpts } from './Excerpts.tsx'
import { Origins } from './Origins.tsx'
import { Published } from './Published.tsx'
import { SourcePart } from './SourcePart.tsx'
import styles from './SourceView.module.css'

type Props = { readonly view: View; readonly collection: CollectionHead }

/** All that is recorded of a source, and all that the chronology takes from it. */
export function SourceView({ view, collection }: Props) {
  const { source, excerpts, onlyHere, errs } = view
  const { authors } = sourceLine(source, collection.actors)
  const name = shortNameOf(source)
  const url = source.csl?.URL
  return (
    <article className={styles.view}>
      <p className={styles.authors}>{authors}</p>
      <h2 id={PANEL_HEADING_ID} className={styles.title} dir="auto" tabIndex={-1}>
        {source.csl?.title ?? name}
      </h2>
      <div className={actionStyles.actions}>
        {url && <ExternalLink href={url}>Open the document</ExternalLink>}
        {source.archived && <ExternalLink href={source.archived.url}>Archived copy</ExternalLink>}
        <CiteButton of={name} source={source} collection={collection} />
        <CopyLink to={name} href={viewLink(window.location.href, { reading: source.id })} />
      </div>
      <ul className={styles.contents} aria-label="On this page">
        <Way to="source-excerpts" words={counted(excerpts.length, 'excerpt')} count={excerpts.length} />
        <Way
          to="source-alone"
          words={`${counted(onlyHere.length, 'event')} without an independent source`}
          count={onlyHere.length}
        />
        <Way to="source-errs" words={`${counted(errs.length, 'note')} on errors`} count={errs.length} />
      </ul>

      <Bibliography source={source} collection={collection} />
      {source.note && (
        <SourcePart id="source-standpoint" name="Genre and standpoint">
          <p className={styles.prose}>{source.note}</p>
        </SourcePart>
      )}
      <Published source={source} collection={collection} />
      <Origins source={source} collection={collection} />
      <Excerpts excerpts={excerpts} collection={collection} />
      {onlyHere.length > 0 && (
        <SourcePart id="source-alone" name="Without an independent source beside it">
          <p className={styles.hint}>
            No other source of this collection supports these events, or none that is independent of this one: two by
            one author are not.
          </p>
          <ul>
            {onlyHere.map(event => (
              <li key={event.id}>
                <EventButton event={event} />
              </li>
            ))}
          </ul>
        </SourcePart>
      )}
      <Errors errs={errs} />
    </article>
  )
}

/** Goes down to a part; no link, because the fragment of the address is not the reader's place. */
function Way({ to, words, count }: { readonly to: string; readonly words: string; readonly count: number }) {
  if (count === 0) return null
  const go = () => {
    const heading = document.getElementById(to)
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  return (
    <li>
      <button type="button" className="link-button" onClick={go}>
        {words}
      </button>
    </li>
  )
}
