import { useMemo, useState } from 'react'
import type { Collection } from '../../model/collection.ts'
import type { Facet, FacetChoice } from '../../model/filters.ts'
import { inFigures } from '../words/counted.ts'
import { BranchList } from './BranchList.tsx'
import { branchesOf, isOfActors, keptOf, MANY } from './branches.ts'
import styles from './Filters.module.css'
import { FoundList } from './FoundList.tsx'
import { finderOf } from './find-values.ts'
import { moveByArrows } from './row-keys.ts'

/** What a value of the facet is called, with its article and in the plural. */
const NOUNS: Readonly<Record<Facet, readonly [one: string, many: string]>> = {
  actor: ['an actor', 'actors'],
  speaker: ['a speaker', 'speakers'],
  source: ['a source', 'sources'],
  kind: ['a kind', 'kinds'],
  status: ['a status', 'statuses'],
  basis: ['a basis', 'bases'],
  voice: ['a voice', 'voices'],
  evidence: ['a trait', 'traits'],
}

/** Of a list that does not stand there whole. */
const FIRST_SHOWN = 8

type Props = { readonly collection: Collection; readonly facet: Facet; readonly choice: FacetChoice }

/** The values of a facet, and where they are many a field to find them by name. Asking for a whole asks for its parts. */
export function FacetValues({ collection, facet, choice }: Props) {
  const [query, setQuery] = useState('')
  const { all, roots } = useMemo(() => branchesOf(collection, facet), [collection, facet])
  const find = useMemo(() => finderOf(collection, facet, all), [collection, facet, all])
  const found = useMemo(() => find(query), [find, query])
  const kept = useMemo(() => keptOf(collection, facet, choice), [collection, facet, choice])
  const [one, many] = NOUNS[facet]
  const isLong = isOfActors(facet) || all.length > MANY
  const isSearching = query.trim() !== ''
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the boxes in it.
    <div onKeyDown={moveByArrows}>
      {isLong && (
        <input
          type="text"
          className={styles.field}
          aria-label={`Find ${one}`}
          placeholder={all.length > MANY ? `Find one of ${inFigures(all.length)} ${many}` : `Find ${one}`}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={event => setQuery(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape' || query === '') return
            // The first Esc is for what was typed, and not for the dialog around it.
            event.preventDefault()
            event.stopPropagation()
            setQuery('')
          }}
        />
      )}
      {isSearching ? (
        <FoundList key={query} facet={facet} found={found} />
      ) : (
        <BranchList facet={facet} branches={roots} kept={kept} first={isLong ? FIRST_SHOWN : MANY} />
      )}
      {isSearching && found.length === 0 && <p className={styles.hint}>No {one.replace(/^an? /, '')} of that name.</p>}
    </div>
  )
}
