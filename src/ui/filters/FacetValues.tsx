import { useMemo, useState } from 'react'
import { inFigures } from '../../lib/counted.ts'
import type { Collection } from '../../model/collection.ts'
import { type Facet, type FacetChoice, isOfActors } from '../../model/filters.ts'
import { isComposing } from '../keyboard/is-composing.ts'
import { BranchList } from './BranchList.tsx'
import { branchesOf, keptOf, MANY } from './branches.ts'
import styles from './Filters.module.css'
import { FoundValues, prepareToFind } from './lazy-facet-parts.tsx'
import { moveByArrows } from './row-keys.ts'

/** What to look for by name where there are many; of the other facets there never are. */
const NOUNS: Partial<Record<Facet, string>> = { actor: 'actor', speaker: 'speaker', source: 'source', kind: 'kind' }

/** Of a list that does not stand there whole. */
const FIRST_SHOWN = 8

type Props = { readonly collection: Collection; readonly facet: Facet; readonly choice: FacetChoice }

/** The values of a facet, and where they are many a field to find them by name. Asking for a whole asks for its parts. */
export function FacetValues({ collection, facet, choice }: Props) {
  const [query, setQuery] = useState('')
  const { all, roots } = useMemo(() => branchesOf(collection, facet), [collection, facet])
  const kept = useMemo(() => keptOf(collection, facet, choice), [collection, facet, choice])
  const noun = NOUNS[facet] ?? ''
  const find = `Find ${facet === 'actor' ? 'an' : 'a'} ${noun}`
  const isLong = isOfActors(facet) || all.length > MANY
  const isSearching = query.trim() !== ''
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the boxes in it.
    <div onKeyDown={moveByArrows}>
      {isLong && (
        <input
          type="text"
          className={styles.field}
          aria-label={find}
          placeholder={all.length > MANY ? `Find one of ${inFigures(all.length)} ${noun}s` : find}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onFocus={prepareToFind}
          onChange={event => setQuery(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape' || isComposing(event) || query === '') return
            // The first Esc is for what was typed, and not for the dialog around it.
            event.preventDefault()
            event.stopPropagation()
            setQuery('')
          }}
        />
      )}
      {isSearching ? (
        <FoundValues
          collection={collection}
          facet={facet}
          branches={all}
          query={query}
          none={`No ${noun} of that name.`}
        />
      ) : (
        <BranchList facet={facet} branches={roots} kept={kept} first={isLong ? FIRST_SHOWN : MANY} />
      )}
    </div>
  )
}
