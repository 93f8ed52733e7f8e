/** What an address consists of, for whoever writes one and whoever reads one. */
import type { Collection } from '../model/collection.ts'
import { COMBINED_FACETS, type CombinedFacet, FACETS } from '../model/filters.ts'
import type { TimelineEvent } from '../model/timeline-event.ts'
import type { Addressed } from '../store/view-slice.ts'

/** `data`: another dataset, as the address has it. See `data-address.ts`. `embed`: the page is a part of another. */
export type AddressState = Addressed & { readonly data: string | undefined; readonly embed: boolean }

const SINGLE = [
  'event',
  'citation',
  'reading',
  'q',
  'during',
  'known',
  'from',
  'to',
  'group',
  'strip',
  'view',
  'sort',
  'data',
  'embed',
] as const
export type Single = (typeof SINGLE)[number]
/** The parts that say how the values of a facet are joined: `actors=all`. Any of them will do where there is none. */
export const JOINS = { actor: 'actors', source: 'sources', speaker: 'speakers' } as const satisfies Record<
  CombinedFacet,
  string
>
export const NAMES: ReadonlySet<string> = new Set([...SINGLE, ...FACETS, ...COMBINED_FACETS.map(facet => JOINS[facet])])

/** If it is there, and has come. */
export function eventOf({ events }: Collection, id: string): TimelineEvent | undefined {
  const row = events.rowOf(id)
  return row === undefined ? undefined : events.at(row)
}
