import { createContext, use, useMemo } from 'react'
import { type FacetCount, facetCounts } from '../../model/facet-counts.ts'
import type { Facet } from '../../model/filters.ts'
import { selectCollection, selectMatching } from '../../store/selectors.ts'
import { useAfterPaint } from '../hooks/use-after-paint.ts'
import { useTimeline } from '../store-context.tsx'
import { type Effect, effectOf, type Situation } from './effect-of.ts'

const NO_COUNT: FacetCount = { own: 0, after: 0, together: 0 }
const NO_EFFECT: Effect = { inFigures: '', inWords: '', isIdle: true }

export type Counted = Situation & { readonly countsOf: (facet: Facet) => ReadonlyMap<string, FacetCount> }

/** What the rows of the filters count by. */
export const CountedContext = createContext<Counted | undefined>(undefined)

/** The filters as they were a moment ago: a box is ticked at once, and a hundred counts follow in the background. */
export function useCounted(): Counted | undefined {
  const collection = useTimeline(selectCollection)
  const filters = useTimeline(state => state.filters)
  const shown = useTimeline(selectMatching)
  const counted = useMemo(() => {
    if (!collection) return undefined
    const countsOf = (facet: Facet) => facetCounts(collection, filters, facet)
    return { collection, filters, shown, countsOf }
  }, [collection, filters, shown])
  return useAfterPaint(counted)
}

export function useEffectOf(facet: Facet, value: string): Effect {
  const counted = use(CountedContext)
  return useMemo(
    () => (counted ? effectOf(counted, facet, value, counted.countsOf(facet).get(value) ?? NO_COUNT) : NO_EFFECT),
    [counted, facet, value],
  )
}
