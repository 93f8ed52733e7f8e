import { useMemo, useState } from 'react'
import type { ActorNode } from '../../model/actor-tree.ts'
import type { ActorId, Collection } from '../../model/timeline-event.ts'
import { useTimeline } from '../store-context.tsx'
import { counted } from '../words/counted.ts'
import { FACET_NAMES } from '../words/facet-words.ts'
import { ActorBranch } from './ActorBranch.tsx'
import { holdsAny, orderedActors, pruned } from './actor-branches.ts'
import styles from './Filters.module.css'

const FIRST_SHOWN = 8

/** Actors as a tree: a state, and under it what is part of it. Asking for a whole asks for its parts as well. */
export function ActorGroup({ collection }: { readonly collection: Collection }) {
  const [query, setQuery] = useState('')
  const [showsAll, setShowsAll] = useState(false)
  const { any, none } = useTimeline(state => state.filters.facets.actor)
  const chosen = useMemo<ReadonlySet<ActorId>>(() => new Set([...any, ...none]), [any, none])
  const tree = useMemo(() => orderedActors(collection), [collection])
  const found = useMemo(() => pruned(tree, query), [tree, query])

  const isSearching = query.trim() !== ''
  const isChosen = (node: ActorNode) => chosen.has(node.actor.id) || holdsAny(node, chosen)
  const roots = isSearching || showsAll ? found : found.filter((node, i) => i < FIRST_SHOWN || isChosen(node))
  return (
    <fieldset className={styles.group}>
      <legend className={`part-name ${styles.groupName}`}>{FACET_NAMES.actor}</legend>
      <input
        type="text"
        className={styles.find}
        aria-label="Find an actor"
        placeholder="Find an actor"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={event => setQuery(event.target.value)}
      />
      <ul>
        {roots.map(node => (
          <ActorBranch key={node.actor.id} node={node} chosen={chosen} isSearching={isSearching} />
        ))}
      </ul>
      {isSearching && found.length === 0 && <p className={styles.none}>No actor of that name.</p>}
      {!isSearching && tree.length > FIRST_SHOWN && (
        <button
          type="button"
          className={`link-button ${styles.all}`}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? 'Fewer actors' : `All ${counted(collection.actors.size, 'actor')}`}
        </button>
      )}
    </fieldset>
  )
}
