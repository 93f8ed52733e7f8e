import { createContext, use, useMemo } from 'react'
import { type FacetCount, facetCounts } from '../../model/facet-counts.ts'
import type { Facet } from '../../model/filters.ts'
import { selectCollection, selectMatching } from '../../store/selectors.ts'
import { useAfterPaint } from '../loading/use-after-paint.ts'
import { useTimeline } from '../store-context.tsx'
import { type Effect, effectOf, type Situation } from './effect-of.ts'

const NO_COUNT: FacetCount = { own: 0, after: 0, together: 0 }
const NO_EFFECT: Effect = { inFigures: '', inWords: '', isIdle: true }

/** What the rows of the filters count by. */
export const SituationContext = createContext<Situation | undefined>(undefined)

/** The filters as they were a moment ago: a box is ticked at once, and a hundred counts follow in the background. */
export function useSituation(): Situation | undefined {
  const collection = useTimeline(selectCollection)
  const filters = useTimeline(state => state.filters)
  const shown = useTimeline(selectMatching)
  return useAfterPaint(useMemo(() => collection && { collection, filters, shown }, [collection, filters, shown]))
}

export function useEffectOf(facet: Facet, value: string): Effect {
  const situation = use(SituationContext)
  return useMemo(() => {
    if (!situation) return NO_EFFECT
    const counts = facetCounts(situation.collection, situation.filters, facet)
    return effectOf(situation, facet, value, counts.get(value) ?? NO_COUNT)
  }, [situation, facet, value])
}
