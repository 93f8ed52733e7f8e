import { useMemo } from 'react'
import type { FacetCount } from '../../model/facet-counts.ts'
import type { Facet } from '../../model/filters.ts'
import { selectCollection, selectFacetCounts, selectMatching } from '../../store/selectors.ts'
import { useTimeline } from '../store-context.tsx'
import { type Effect, effectOf } from './effect-of.ts'

const NO_COUNT: FacetCount = { own: 0, after: 0 }
const NO_EFFECT: Effect = { inFigures: '', inWords: '', isIdle: true }

export function useEffectOf(facet: Facet, value: string): Effect {
  const collection = useTimeline(selectCollection)
  const filters = useTimeline(state => state.filters)
  const shown = useTimeline(selectMatching)
  const count = useTimeline(state => selectFacetCounts(facet)(state).get(value) ?? NO_COUNT)
  return useMemo(
    () => (collection ? effectOf({ collection, filters, shown }, facet, value, count) : NO_EFFECT),
    [collection, filters, shown, facet, value, count],
  )
}
