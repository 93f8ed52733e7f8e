import { counted, inFigures } from '../../lib/counted.ts'
import type { Collection } from '../../model/collection.ts'
import { countHaving } from '../../model/facet-column.ts'
import type { FacetCount } from '../../model/facet-counts.ts'
import { excludeValue, type Facet, type Filters } from '../../model/filters.ts'
import { countMatching } from '../../model/matching.ts'

/** What a row of a filter says of its value: for the eye, for the ear, and whether a click would change nothing. */
export type Effect = { readonly inFigures: string; readonly inWords: string; readonly isIdle: boolean }

export type Situation = {
  readonly collection: Collection
  readonly filters: Filters
  /** The rows that pass the filters. */
  readonly shown: Uint32Array
}

/**
 * A value that is chosen says how many of the events shown have it; an excluded one, how many it keeps away. One not
 * chosen says how many events a click would leave; where others of its group are chosen and any will do, how many it
 * would add.
 */
export function effectOf(
  { collection, filters, shown }: Situation,
  facet: Facet,
  value: string,
  { own, after }: FacetCount,
): Effect {
  const { asked, excluded, mode } = filters.facets[facet]
  if (asked.length + excluded.length === 0)
    return { inFigures: inFigures(own), inWords: counted(own, 'event'), isIdle: own === 0 }
  if (excluded.includes(value)) {
    const hidden = countMatching(collection, excludeValue(filters, facet, value)) - shown.length
    return { inFigures: `−${inFigures(hidden)}`, inWords: `hides ${counted(hidden, 'event')}`, isIdle: false }
  }
  if (asked.includes(value)) {
    const column = collection.facet(facet)
    const having = column ? countHaving(column, shown, value) : 0
    return { inFigures: inFigures(having), inWords: counted(having, 'event'), isIdle: false }
  }
  if (asked.length === 0) return { inFigures: inFigures(after), inWords: counted(after, 'event'), isIdle: after === 0 }
  if (mode === 'all')
    return { inFigures: inFigures(after), inWords: `leaves ${counted(after, 'event')}`, isIdle: after === 0 }
  const more = after - shown.length
  return { inFigures: `+${inFigures(more)}`, inWords: `adds ${counted(more, 'event')}`, isIdle: more === 0 }
}
