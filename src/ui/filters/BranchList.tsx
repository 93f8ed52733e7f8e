import { useState } from 'react'
import type { Facet } from '../../model/filters.ts'
import { FoldSign } from '../signs/FoldSign.tsx'
import { type Branch, firstOf, type Kept } from './branches.ts'
import styles from './FacetRow.module.css'
import { FacetRow } from './FacetRow.tsx'
import { MoreButton, useMore } from './MoreButton.tsx'

type ListProps = {
  readonly facet: Facet
  readonly branches: readonly Branch[]
  readonly kept: Kept
  /** How many are there at first. */
  readonly first: number
  /** The name of what these are parts of. */
  readonly whole?: string
}

/** The values of one level, the first of them and those chosen; the others come some at a time. */
export function BranchList({ facet, branches, kept, first, whole }: ListProps) {
  const paging = useMore(first)
  const { shown, more } = firstOf(branches, paging.limit, kept)
  return (
    <>
      <ul className={whole === undefined ? undefined : styles.parts}>
        {shown.map(branch => (
          <BranchItem key={branch.value} facet={facet} branch={branch} kept={kept} />
        ))}
      </ul>
      <MoreButton {...paging} more={more} of={whole && `parts of ${whole}`} />
    </>
  )
}

const FIRST_PARTS = 20

type ItemProps = { readonly facet: Facet; readonly branch: Branch; readonly kept: Kept }

/**
 * A value with, folded away until wanted, what is part of it. A choice among the parts unfolds it as far as the choice:
 * what was found among thousands is in sight, and not behind those that are more frequent.
 */
function BranchItem({ facet, branch, kept }: ItemProps) {
  const { value, name, parts } = branch
  const [unfolded, setUnfolded] = useState<boolean>()
  const isOpen = unfolded ?? kept.unfolded.has(value)
  const hasParts = parts.some(({ total, value: part }) => total > 0 || kept.chosen.has(part))
  return (
    <li>
      <div className={styles.branch}>
        {hasParts && (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-label={`Parts of ${name}`}
            onClick={() => setUnfolded(!isOpen)}
          >
            <FoldSign />
          </button>
        )}
        <FacetRow facet={facet} value={value} name={name} />
      </div>
      {isOpen && hasParts && (
        <BranchList
          key={String(unfolded)}
          facet={facet}
          branches={parts}
          kept={kept}
          first={unfolded ? FIRST_PARTS : 0}
          whole={name}
        />
      )}
    </li>
  )
}
