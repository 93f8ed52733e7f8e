import { memo } from 'react'
import type { Collection } from '../../model/collection.ts'
import { type Facet, isCombined } from '../../model/filters.ts'
import { useAfterPaint } from '../loading/use-after-paint.ts'
import { useTimeline } from '../store-context.tsx'
import { FACET_NAMES } from '../words/facet-words.ts'
import { FacetValues } from './FacetValues.tsx'
import { FilterGroup } from './FilterGroup.tsx'
import { Companions, ModeChoice } from './lazy-facet-parts.tsx'

type Props = { readonly collection: Collection; readonly facet: Facet; readonly isFolded?: boolean }

/** A facet to filter by: its values, how those asked for are joined, and of actors who appears together with them. */
export const FacetGroup = memo(function FacetGroup({ collection, facet, isFolded = false }: Props) {
  const choice = useAfterPaint(useTimeline(state => state.filters.facets[facet]))
  const { asked, excluded, mode } = choice
  return (
    <FilterGroup name={FACET_NAMES[facet]} chosen={asked.length + excluded.length} isFolded={isFolded}>
      {isCombined(facet) && (asked.length > 1 || mode === 'all') && <ModeChoice facet={facet} />}
      <FacetValues collection={collection} facet={facet} choice={choice} />
      {facet === 'actor' && asked.length > 0 && <Companions collection={collection} />}
    </FilterGroup>
  )
})
