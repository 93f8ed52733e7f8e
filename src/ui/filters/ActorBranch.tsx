import { useState } from 'react'
import type { ActorNode } from '../../model/actor-tree.ts'
import type { ActorId } from '../../model/timeline-event.ts'
import { type ActorFacet, holdsAny } from './actor-branches.ts'
import { FacetRow } from './FacetRow.tsx'
import styles from './Filters.module.css'

type Props = {
  readonly facet: ActorFacet
  readonly node: ActorNode
  readonly chosen: ReadonlySet<ActorId>
  readonly isSearching: boolean
}

/** An actor with, folded away until wanted, what is part of it. A search, or a choice among the parts, unfolds it. */
export function ActorBranch({ facet, node, chosen, isSearching }: Props) {
  const [unfolded, setUnfolded] = useState<boolean>()
  const { actor, children } = node
  const isOpen = isSearching || (unfolded ?? holdsAny(node, chosen))
  return (
    <li>
      <div className={styles.branch}>
        {children.length > 0 && (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-label={`Parts of ${actor.name}`}
            disabled={isSearching}
            onClick={() => setUnfolded(!isOpen)}
          >
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M3 1.5 6.5 5 3 8.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
            </svg>
          </button>
        )}
        <FacetRow facet={facet} value={actor.id} name={actor.name} />
      </div>
      {isOpen && children.length > 0 && (
        <ul className={styles.parts}>
          {children.map(child => (
            <ActorBranch key={child.actor.id} facet={facet} node={child} chosen={chosen} isSearching={isSearching} />
          ))}
        </ul>
      )}
    </li>
  )
}
