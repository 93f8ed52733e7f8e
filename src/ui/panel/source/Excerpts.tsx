import type { Excerpt } from '../../../model/source-view.ts'
import type { CollectionHead } from '../../../model/timeline-event.ts'
import { placeInWords } from '../../words/place-words.ts'
import { stanceInWords } from '../../words/stance-words.ts'
import { ExcerptActions } from '../ExcerptActions.tsx'
import { EventButton } from './EventButton.tsx'
import { SourcePart } from './SourcePart.tsx'
import styles from './SourceView.module.css'

type Props = { readonly excerpts: readonly Excerpt[]; readonly collection: CollectionHead }

/** The words taken from it, as they follow one another in its text, and what they are cited for. */
export function Excerpts({ excerpts, collection }: Props) {
  if (excerpts.length === 0) return null
  return (
    <SourcePart id="source-excerpts" name="Excerpts, in the order of its text">
      <ol>
        {excerpts.map(excerpt => {
          const { quote, uses } = excerpt
          const [first] = uses
          const place = placeInWords(excerpt)
          const language = first && collection.sources.get(first.citation.source)?.csl?.language
          return (
            <li key={`${first?.event.id} ${first?.index}`} className={styles.excerpt}>
              <blockquote className={styles.quote} dir="auto" lang={language}>
                {quote.exact}
              </blockquote>
              {place && <p className={styles.place}>{place}</p>}
              <ul>
                {uses.map(({ event, index, citation }) => {
                  const stance = stanceInWords(citation)
                  return (
                    <li key={`${event.id} ${index}`}>
                      {stance && (
                        <span className={styles.stance} data-stance={citation.stance}>
                          {stance}
                        </span>
                      )}
                      <EventButton event={event} citation={index + 1} />
                    </li>
                  )
                })}
              </ul>
              {first && <ExcerptActions event={first.event} index={first.index} collection={collection} />}
            </li>
          )
        })}
      </ol>
    </SourcePart>
  )
}
