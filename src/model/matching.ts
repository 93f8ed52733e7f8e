/**
 * Which events pass the filters, the way crossfilter does it: sixteen bits an event, one for each test it fails.
 *
 *     bit      10      9       8       7 …     2       1       0
 *              known   during  query   …       kind    source  actor
 *     event 0  ·       ·       ·       ·       ·       ·       ·       passes
 *     event 1  ·       ·       ·       ·       ·       ·       1       would pass without the actor filter
 *
 * The same bits give the matching events and, for every facet, what passes all filters but its own.
 */
import { memoizeBy } from '../lib/memoize-by.ts'
import { memoizeLast } from '../lib/memoize-last.ts'
import { liesBetween } from '../time/range-relation.ts'
import type { Collection } from './collection.ts'
import { spanDuring } from './during.ts'
import type { EventColumns } from './event-columns.ts'
import { type FacetColumn, flagValues } from './facet-column.ts'
import { FACETS, type Facet, type FacetChoice, type Filters, isChosen, isFiltered, needOf } from './filters.ts'
import { knowledgeOn } from './knowledge.ts'
import type { Found } from './search/found.ts'

const QUERY_BIT = 1 << FACETS.length
const DURING_BIT = QUERY_BIT << 1
const KNOWN_BIT = QUERY_BIT << 2

export const failureBit = (facet: Facet) => 1 << FACETS.indexOf(facet)

/** The rows of the events that pass all filters, in order; the very same array for all, whenever all pass. */
export function matchingRows(collection: Collection, filters: Filters): Uint32Array {
  if (!isFiltered(filters)) return allRows(collection)
  const failures = failuresOf(collection, filters)
  const count = countPassing(failures)
  if (count === failures.length) return allRows(collection)
  const rows = new Uint32Array(count)
  let at = 0
  for (let row = 0; row < failures.length; row++) if (failures[row] === 0) rows[at++] = row
  return rows
}

/** How many events pass all filters. */
export const countMatching = (collection: Collection, filters: Filters): number =>
  countPassing(failuresOf(collection, filters))

function countPassing(failures: Uint16Array): number {
  let count = 0
  for (let row = 0; row < failures.length; row++) if (failures[row] === 0) count++
  return count
}

const rowsOf = memoizeBy(({ length }: EventColumns) => {
  const rows = new Uint32Array(length)
  for (let row = 0; row < length; row++) rows[row] = row
  return rows
})

/** Every row. Keyed by the columns, which stay when facets come. */
export const allRows = ({ columns }: Pick<Collection, 'columns'>): Uint32Array => rowsOf(columns)

/** Kept by what they were computed from: two stores never see each other's, and old ones go with their filters. */
const failuresIn = memoizeBy(makeFailuresOf)

/** The tests that each event fails, as bits. Computed once for each pair of a collection and a Filters object. */
export const failuresOf = (collection: Collection, filters: Filters): Uint16Array => failuresIn(collection)(filters)

function makeFailuresOf(collection: Collection): (filters: Filters) => Uint16Array {
  // Most changes of the filters leave the query alone; so with the clocks.
  const missesOf = memoizeLast((found: Found | undefined) => findMisses(collection, found))
  const outsideOf = memoizeLast((during: string) => findOutside(collection, during))
  const unknownOn = memoizeLast((day: string) => findUnknown(collection, day))
  return memoizeBy(filters => {
    const failures = missesOf(collection.search.find(filters.query)).slice()
    if (filters.during !== undefined) addFailures(failures, outsideOf(filters.during))
    if (filters.knownOn !== undefined) addFailures(failures, unknownOn(filters.knownOn))
    for (const facet of FACETS) {
      const column = isChosen(filters.facets[facet]) ? collection.facet(facet) : undefined
      if (column) markFailures(failures, column, filters.facets[facet], failureBit(facet))
    }
    return failures
  })
}

/** Of no query, and of one that cannot be answered yet, every event is what was looked for. */
function findMisses({ columns }: Collection, found: Found | undefined): Uint16Array {
  const misses = new Uint16Array(columns.length)
  if (found) for (let row = 0; row < misses.length; row++) if (found.fields[row] === 0) misses[row] = QUERY_BIT
  return misses
}

function findOutside({ columns }: Collection, during: string): Uint16Array {
  const span = spanDuring(during)
  const { start, end } = span
  const { earliest, latest, members } = columns
  const outside = new Uint16Array(columns.length)
  // As `relationTo` does; without its objects, of which a million dates would make three million.
  for (let row = 0; row < outside.length; row++)
    if ((earliest[row] ?? 0) >= end || (latest[row] ?? 0) <= start) outside[row] = DURING_BIT
  for (const [row, times] of members) if (liesBetween(times, span)) outside[row] = DURING_BIT
  return outside
}

function findUnknown(collection: Collection, day: string): Uint16Array {
  return Uint16Array.from(knowledgeOn(collection, day), certainty => (certainty === 0 ? KNOWN_BIT : 0))
}

function addFailures(failures: Uint16Array, more: Uint16Array) {
  for (let i = 0; i < failures.length; i++) failures[i] = (failures[i] ?? 0) | (more[i] ?? 0)
}

/** An event has a value once at most, so counting those it has tells whether it has enough of them, in either mode. */
function markFailures(failures: Uint16Array, column: FacetColumn, choice: FacetChoice, bit: number) {
  const isAsked = flagValues(column, choice.asked)
  const isExcluded = flagValues(column, choice.excluded)
  const { starts, numbers } = column
  const need = needOf(choice)
  for (let i = 0, at = 0; i < failures.length; i++) {
    let asked = 0
    let excluded = 0
    for (const end = starts[i + 1] ?? 0; at < end; at++) {
      const value = numbers[at] ?? 0
      asked += isAsked[value] ?? 0
      excluded += isExcluded[value] ?? 0
    }
    if (asked < need || excluded > 0) failures[i] = (failures[i] ?? 0) | bit
  }
}
