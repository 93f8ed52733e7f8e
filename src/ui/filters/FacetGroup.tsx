import { useMemo } from 'react'
import type { Collection } from '../../model/collection.ts'
import type { Facet } from '../../model/filters.ts'
import { useTimeline } from '../store-context.tsx'
import { FACET_NAMES, valueName } from '../words/facet-words.ts'
import { FacetRow } from './FacetRow.tsx'
import { FilterGroup } from './FilterGroup.tsx'
import { byTotal } from './facet-totals.ts'

type Props = {
  readonly collection: Collection
  readonly facet: Facet
  readonly values: readonly string[]
  readonly order: 'total' | 'given'
  readonly isFolded?: boolean
}

export function FacetGroup({ collection, facet, values, order, isFolded = false }: Props) {
  const ordered = useMemo(
    () => (order === 'total' ? values.toSorted(byTotal(collection, facet)) : values),
    [collection, facet, values, order],
  )
  const { any, none } = useTimeline(state => state.filters.facets[facet])
  return (
    <FilterGroup name={FACET_NAMES[facet]} chosen={any.length + none.length} isFolded={isFolded}>
      <ul>
        {ordered.map(value => (
          <li key={value}>
            <FacetRow facet={facet} value={value} name={valueName(collection, facet, value)} />
          </li>
        ))}
      </ul>
    </FilterGroup>
  )
}
