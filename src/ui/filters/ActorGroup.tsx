import { useMemo, useState } from 'react'
import type { ActorNode } from '../../model/actor-tree.ts'
import type { Collection } from '../../model/collection.ts'
import type { ActorId } from '../../model/timeline-event.ts'
import { useAfterPaint } from '../hooks/use-after-paint.ts'
import { useTimeline } from '../store-context.tsx'
import { counted } from '../words/counted.ts'
import { FACET_NAMES } from '../words/facet-words.ts'
import { ActorBranch } from './ActorBranch.tsx'
import { type ActorFacet, countNodes, holdsAny, orderedActors, pruned } from './actor-branches.ts'
import { FilterGroup } from './FilterGroup.tsx'
import styles from './Filters.module.css'

type Props = { readonly collection: Collection; readonly facet: ActorFacet; readonly isFolded?: boolean }

const FIRST_SHOWN = 8
const WORDS: Readonly<Record<ActorFacet, { readonly one: string; readonly find: string; readonly none: string }>> = {
  actor: { one: 'actor', find: 'Find an actor', none: 'No actor of that name.' },
  speaker: { one: 'speaker', find: 'Find a speaker', none: 'No speaker of that name.' },
}

/** Actors as a tree: a state, and under it what is part of it. Asking for a whole asks for its parts as well. */
export function ActorGroup({ collection, facet, isFolded = false }: Props) {
  const { any, none } = useAfterPaint(useTimeline(state => state.filters.facets[facet]))
  return (
    <FilterGroup name={FACET_NAMES[facet]} chosen={any.length + none.length} isFolded={isFolded}>
      <ActorTree collection={collection} facet={facet} any={any} none={none} />
    </FilterGroup>
  )
}

type TreeProps = Props & { readonly any: readonly ActorId[]; readonly none: readonly ActorId[] }

function ActorTree({ collection, facet, any, none }: TreeProps) {
  const [query, setQuery] = useState('')
  const [showsAll, setShowsAll] = useState(false)
  const chosen = useMemo<ReadonlySet<ActorId>>(() => new Set([...any, ...none]), [any, none])
  const tree = useMemo(() => orderedActors(collection, facet), [collection, facet])
  const found = useMemo(() => pruned(tree, query), [tree, query])

  const words = WORDS[facet]
  const isSearching = query.trim() !== ''
  const isChosen = (node: ActorNode) => chosen.has(node.actor.id) || holdsAny(node, chosen)
  const roots = isSearching || showsAll ? found : found.filter((node, i) => i < FIRST_SHOWN || isChosen(node))
  return (
    <>
      <input
        type="text"
        className={styles.field}
        aria-label={words.find}
        placeholder={words.find}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={event => setQuery(event.target.value)}
      />
      <ul>
        {roots.map(node => (
          <ActorBranch key={node.actor.id} facet={facet} node={node} chosen={chosen} isSearching={isSearching} />
        ))}
      </ul>
      {isSearching && found.length === 0 && <p className={styles.hint}>{words.none}</p>}
      {!isSearching && tree.length > FIRST_SHOWN && (
        <button
          type="button"
          className={`link-button ${styles.all}`}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? `Fewer ${words.one}s` : `All ${counted(countNodes(tree), words.one)}`}
        </button>
      )}
    </>
  )
}
