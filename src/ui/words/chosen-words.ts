import { FACETS, type Filters } from '../../model/filters.ts'
import type { CollectionHead } from '../../model/timeline-event.ts'
import { duringInWords, knownOnInWords } from './clock-words.ts'
import { valueAlone } from './facet-words.ts'

/** What is chosen of the filters, shortest, as their chips name it: `Iran, not: Armenia, in 2022`. The search is no filter. */
export function chosenInWords({ facets, during, knownOn }: Filters, head: CollectionHead): string {
  const words = FACETS.flatMap(facet => [
    ...facets[facet].asked.map(value => valueAlone(head, facet, value)),
    ...facets[facet].excluded.map(value => `not: ${valueAlone(head, facet, value)}`),
  ])
  if (during !== undefined) words.push(duringInWords(during))
  if (knownOn !== undefined) words.push(knownOnInWords(knownOn))
  return words.join(', ')
}
