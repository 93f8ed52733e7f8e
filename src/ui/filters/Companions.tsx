import { use, useMemo, useRef } from 'react'
import { counted, inFigures } from '../../lib/counted.ts'
import type { Collection } from '../../model/collection.ts'
import { companionsOf } from '../../model/companions.ts'
import { facetCounts } from '../../model/facet-counts.ts'
import { FoldSign } from '../signs/FoldSign.tsx'
import { useTimelineStore } from '../store-context.tsx'
import { allInWords, valueName } from '../words/facet-words.ts'
import styles from './Companions.module.css'
import type { Situation } from './effect-of.ts'
import filterStyles from './Filters.module.css'
import { useFold } from './folds.ts'
import { MoreButton, useMore } from './MoreButton.tsx'
import { SituationContext } from './use-effect-of.ts'

const FIRST_SHOWN = 6

/** Who appears together with the actors asked for; a click asks for events that have them all. */
export function Companions({ collection }: { readonly collection: Collection }) {
  const situation = use(SituationContext)
  const [isOpen, setOpen] = useFold('Companions', true)
  const heading = useRef<HTMLButtonElement>(null)
  const asked = situation?.filters.facets.actor.asked ?? []
  // Until the facet has come, nobody knows who is there together.
  if (!situation?.collection.facet('actor') || asked.length === 0) return null
  const whom = allInWords(collection, 'actor', asked)
  return (
    <div className={styles.companions}>
      <button
        ref={heading}
        type="button"
        className={styles.name}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <FoldSign />
        Together with {whom}
      </button>
      {isOpen && (
        <CompanionList
          key={asked.join(' ')}
          situation={situation}
          none={`Nobody else is in an event with ${whom}.`}
          // The row that was pressed goes; the focus must not go with it.
          onAdd={() => heading.current?.focus()}
        />
      )}
    </div>
  )
}

type ListProps = {
  readonly situation: Situation
  readonly none: string
  readonly onAdd: () => void
}

function CompanionList({ situation, none, onAdd }: ListProps) {
  const { collection, filters } = situation
  const companions = useMemo(
    () => companionsOf(collection, filters.facets.actor, facetCounts(collection, filters, 'actor')),
    [collection, filters],
  )
  const paging = useMore(FIRST_SHOWN)
  const store = useTimelineStore()
  if (companions.length === 0) return <p className={filterStyles.hint}>{none}</p>
  return (
    <>
      <ul>
        {companions.slice(0, paging.limit).map(({ actor, count }) => (
          <li key={actor}>
            <button
              type="button"
              className={styles.companion}
              aria-description={`leaves ${counted(count, 'event')}`}
              onClick={() => {
                store.getState().add('actor', actor)
                onAdd()
              }}
            >
              <span className={styles.who}>
                and <span>{valueName(collection, 'actor', actor)}</span>
              </span>
              <span className={styles.count} aria-hidden="true">
                {inFigures(count)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <MoreButton {...paging} more={Math.max(0, companions.length - paging.limit)} of="who appear together" />
    </>
  )
}
