import { useMemo } from 'react'
import type { Collection } from '../../model/collection.ts'
import type { Facet } from '../../model/filters.ts'
import type { Branch } from './branches.ts'
import { FacetRow } from './FacetRow.tsx'
import styles from './Filters.module.css'
import { finderOf } from './find-values.ts'
import { MoreButton, useMore } from './MoreButton.tsx'

const FIRST_FOUND = 20

type Props = {
  readonly collection: Collection
  readonly facet: Facet
  readonly branches: readonly Branch[]
  readonly query: string
  /** What to say if there is nothing. */
  readonly none: string
}

/** What is found by name, without its branches: the way to each stands under its name. */
export function FoundValues({ collection, facet, branches, query, none }: Props) {
  const find = useMemo(() => finderOf(collection, facet, branches), [collection, facet, branches])
  const found = useMemo(() => find(query), [find, query])
  const paging = useMore(FIRST_FOUND, query)
  if (found.length === 0) return <p className={styles.hint}>{none}</p>
  return (
    <>
      <ul>
        {found.slice(0, paging.limit).map(({ branch: { value, name }, alias, path }) => (
          <li key={value}>
            <FacetRow facet={facet} value={value} name={name} note={noteOf(alias, path)} />
          </li>
        ))}
      </ul>
      <MoreButton {...paging} more={Math.max(0, found.length - paging.limit)} />
    </>
  )
}

/** `Pasdaran, in Iran › Armed forces` */
function noteOf(alias: string | undefined, path: readonly string[]): string | undefined {
  const where = path.length > 0 ? `in ${path.join(' › ')}` : undefined
  return [alias, where].filter(part => part !== undefined).join(', ') || undefined
}
