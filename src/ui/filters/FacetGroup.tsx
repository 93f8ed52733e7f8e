import { useMemo } from 'react'
import type { Facet } from '../../model/filters.ts'
import type { Collection } from '../../model/timeline-event.ts'
import { FACET_NAMES, valueName } from '../words/facet-words.ts'
import { FacetRow } from './FacetRow.tsx'
import styles from './Filters.module.css'
import { byTotal } from './facet-totals.ts'

type Props = {
  readonly collection: Collection
  readonly facet: Facet
  readonly values: readonly string[]
  readonly order: 'total' | 'given'
}

export function FacetGroup({ collection, facet, values, order }: Props) {
  const ordered = useMemo(
    () => (order === 'total' ? values.toSorted(byTotal(collection, facet)) : values),
    [collection, facet, values, order],
  )
  return (
    <fieldset className={styles.group}>
      <legend className={`part-name ${styles.groupName}`}>{FACET_NAMES[facet]}</legend>
      <ul>
        {ordered.map(value => (
          <li key={value}>
            <FacetRow facet={facet} value={value} name={valueName(collection, facet, value)} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
