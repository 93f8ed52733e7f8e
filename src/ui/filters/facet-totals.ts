import type { Collection } from '../../model/collection.ts'
import { facetCounts } from '../../model/facet-counts.ts'
import { type Facet, NO_FILTERS } from '../../model/filters.ts'
import { valueName } from '../words/facet-words.ts'

/**
 * Orders values by how many events of the whole collection have them, then by name. The whole, so that rows do not
 * change places under the reader's pointer while filtering.
 */
export function byTotal(collection: Collection, facet: Facet): (a: string, b: string) => number {
  const totals = facetCounts(collection, NO_FILTERS, facet)
  const totalOf = (value: string) => totals.get(value)?.own ?? 0
  return (a, b) =>
    totalOf(b) - totalOf(a) || valueName(collection, facet, a).localeCompare(valueName(collection, facet, b), 'en')
}
