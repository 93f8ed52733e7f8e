/**
 * One facet of a whole collection in flat arrays, so that counting 100,000 events makes no garbage.
 * The values of the facet are numbered; event i has the numbers from `starts[i]` up to `starts[i + 1]`.
 *
 *     values   iran  irgc  israel          event 0: irgc, and so iran     event 1: israel
 *     numbers  1 0 | 2                     starts   0 2 3
 */
import { assertNever } from '../lib/assert.ts'
import { wholesOf } from './actor-tree.ts'
import { isSupporting, speakersOf } from './citations.ts'
import type { Collection } from './collection.ts'
import { evidenceOf } from './evidence.ts'
import { FACETS, type Facet } from './filters.ts'
import type { ActorId, CollectionHead, TimelineEvent } from './timeline-event.ts'

export type FacetColumn = {
  /** All that the collection declares, in its order, then what only events name. */
  readonly values: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  /** The narrowest that holds them. */
  readonly numbers: Uint8Array | Uint16Array | Uint32Array
}

/** Of a whole collection. */
export type FacetColumns = Readonly<Record<FacetKey, FacetColumn>>

export const FACET_KEYS = [...FACETS, 'supporting'] as const satisfies readonly FacetKey[]

/** For numbers below `limit`. */
export function narrowArray(limit: number, length: number): FacetColumn['numbers'] {
  if (limit <= 2 ** 8) return new Uint8Array(length)
  return limit <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)
}

/**
 * What an event has in a facet. An event of the IRGC is one of Iran too, since the IRGC is part of Iran; likewise a
 * speaker. Voices and speakers are those of any of its citations, whether for or against it.
 */
export function valuesOf(event: TimelineEvent, facet: FacetKey, collection: CollectionHead): ReadonlySet<string> {
  switch (facet) {
    case 'actor':
      return withWholes(
        collection,
        event.actors.map(({ actor }) => actor),
      )
    case 'source':
      return new Set(event.citations.map(({ source }) => source))
    case 'supporting':
      return new Set(event.citations.filter(isSupporting).map(({ source }) => source))
    case 'kind':
      return new Set(event.kind === undefined ? [] : [event.kind])
    case 'status':
      return new Set([event.status])
    case 'basis':
      return new Set(event.date.basis === undefined ? [] : [event.date.basis])
    case 'voice':
      return new Set(event.citations.flatMap(({ voice }) => voice ?? []))
    case 'speaker':
      return withWholes(
        collection,
        event.citations.flatMap(citation => speakersOf(citation, collection.sources)),
      )
    case 'evidence':
      return new Set(evidenceOf(event, collection))
    default:
      return assertNever(facet)
  }
}

const withWholes = ({ actors }: CollectionHead, ids: readonly ActorId[]): ReadonlySet<string> =>
  new Set(ids.flatMap(id => [id, ...wholesOf(actors, id)]))

/** Facets, and the sources that support an event: what its citations against it come from does not make it known. */
export type FacetKey = Facet | 'supporting'

/** The column of one facet for `events` in order. */
export function makeFacetColumn(head: CollectionHead, events: readonly TimelineEvent[], key: FacetKey): FacetColumn {
  const { add, finish } = facetBuilder(head, key)
  for (const event of events) add(event)
  return finish()
}

/** The same, for events that come one by one. */
export function facetBuilder(head: CollectionHead, key: FacetKey) {
  const numberOf = new Map<string, number>()
  const numbered = (value: string) => {
    const number = numberOf.get(value) ?? numberOf.size
    numberOf.set(value, number)
    return number
  }
  for (const value of declaredValues(head, key)) numbered(value)
  const starts: number[] = [0]
  const numbers: number[] = []
  return {
    add(event: TimelineEvent): void {
      for (const value of valuesOf(event, key, head)) numbers.push(numbered(value))
      starts.push(numbers.length)
    },
    finish(): FacetColumn {
      const narrow = narrowArray(numberOf.size, numbers.length)
      narrow.set(numbers)
      return { values: [...numberOf.keys()], numberOf, starts: Uint32Array.from(starts), numbers: narrow }
    },
  }
}

/** What a facet has even where no event has it; these are numbered first. */
export function declaredValues({ actors, sources, kinds }: CollectionHead, facet: FacetKey): Iterable<string> {
  switch (facet) {
    case 'actor':
      return actors.keys()
    case 'source':
    case 'supporting':
      return sources.keys()
    case 'kind':
      return kinds.keys()
    case 'status':
    case 'basis':
    case 'voice':
    case 'speaker':
    case 'evidence':
      return []
    default:
      return assertNever(facet)
  }
}

/** Whether events of this collection may have the value: it is declared, or some event has it. */
export const isKnownValue = (collection: Collection, facet: Facet, value: string) =>
  collection.facet(facet)?.numberOf.has(value) ?? true

/** How many of the rows have the value. */
export function countHaving({ numberOf, starts, numbers }: FacetColumn, rows: Uint32Array, value: string): number {
  const number = numberOf.get(value)
  if (number === undefined) return 0
  let count = 0
  for (const row of rows)
    for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++)
      if (numbers[at] === number) {
        count++
        break
      }
  return count
}

/** A flag for each numbered value; values that the column does not have are passed over. */
export function flagValues({ values, numberOf }: FacetColumn, wanted: readonly string[]): Uint8Array {
  const flags = new Uint8Array(values.length)
  for (const value of wanted) {
    const number = numberOf.get(value)
    if (number !== undefined) flags[number] = 1
  }
  return flags
}
