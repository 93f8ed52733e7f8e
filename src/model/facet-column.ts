/**
 * One facet of a whole collection in flat arrays, so that counting 100,000 events makes no garbage.
 * The values of the facet are numbered; event i has the numbers from `starts[i]` up to `starts[i + 1]`.
 *
 *     values   iran  irgc  israel          event 0: irgc, and so iran     event 1: israel
 *     numbers  1 0 | 2                     starts   0 2 3
 */
import { assertNever } from '../lib/assert.ts'
import { wholesOf } from './actor-tree.ts'
import type { Facet } from './filters.ts'
import type { Collection, TimelineEvent } from './timeline-event.ts'

export type FacetColumn = {
  /** All that the collection declares, in its order, then what only events name. */
  readonly values: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

/** What an event has in a facet. An event of the IRGC is one of Iran too, since the IRGC is part of Iran. */
export function valuesOf(event: TimelineEvent, facet: Facet, collection: Collection): ReadonlySet<string> {
  switch (facet) {
    case 'actor':
      return new Set(event.actors.flatMap(({ actor }) => [actor, ...wholesOf(collection.actors, actor)]))
    case 'source':
      return new Set(event.citations.map(({ source }) => source))
    case 'kind':
      return new Set(event.kind === undefined ? [] : [event.kind])
    case 'status':
      return new Set([event.status])
    case 'basis':
      return new Set(event.date.basis === undefined ? [] : [event.date.basis])
    default:
      return assertNever(facet)
  }
}

const columnsByCollection = new WeakMap<Collection, Map<Facet, FacetColumn>>()

/** Made when first asked for, and kept as long as the collection is. */
export function facetColumn(collection: Collection, facet: Facet): FacetColumn {
  const columns = columnsByCollection.get(collection) ?? new Map<Facet, FacetColumn>()
  columnsByCollection.set(collection, columns)
  const column = columns.get(facet) ?? makeColumn(collection, facet)
  columns.set(facet, column)
  return column
}

function makeColumn(collection: Collection, facet: Facet): FacetColumn {
  const numberOf = new Map<string, number>()
  const numbered = (value: string) => {
    const number = numberOf.get(value) ?? numberOf.size
    numberOf.set(value, number)
    return number
  }
  for (const value of declaredValues(collection, facet)) numbered(value)
  const starts = new Uint32Array(collection.events.length + 1)
  const numbers: number[] = []
  collection.events.forEach((event, i) => {
    for (const value of valuesOf(event, facet, collection)) numbers.push(numbered(value))
    starts[i + 1] = numbers.length
  })
  return { values: [...numberOf.keys()], numberOf, starts, numbers: Uint32Array.from(numbers) }
}

function declaredValues({ actors, sources, kinds }: Collection, facet: Facet): Iterable<string> {
  switch (facet) {
    case 'actor':
      return actors.keys()
    case 'source':
      return sources.keys()
    case 'kind':
      return kinds.keys()
    case 'status':
    case 'basis':
      return []
    default:
      return assertNever(facet)
  }
}

/** Whether a facet of this collection has the value at all, be it on no event. */
export const isKnownValue = (collection: Collection, facet: Facet, value: string) =>
  facetColumn(collection, facet).numberOf.has(value)

/** A flag for each numbered value; values that the column does not have are passed over. */
export function flagValues({ values, numberOf }: FacetColumn, wanted: readonly string[]): Uint8Array {
  const flags = new Uint8Array(values.length)
  for (const value of wanted) {
    const number = numberOf.get(value)
    if (number !== undefined) flags[number] = 1
  }
  return flags
}

/** How many of the flagged values event `i` has. */
export function countFlagged({ starts, numbers }: FacetColumn, flags: Uint8Array, i: number): number {
  let count = 0
  for (let at = starts[i] ?? 0, end = starts[i + 1] ?? 0; at < end; at++) count += flags[numbers[at] ?? 0] ?? 0
  return count
}
