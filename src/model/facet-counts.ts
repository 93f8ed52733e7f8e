import { memoizeBy } from '../lib/memoize-by.ts'
import type { Collection } from './collection.ts'
import { type FacetColumn, flagValues } from './facet-column.ts'
import { type Facet, type FacetChoice, type Filters, isChosen } from './filters.ts'
import { failureBit, failuresOf, matchingRows } from './matching.ts'

export type FacetCount = {
  /** Events that have the value and pass the query and the other facets, whatever is chosen in this one. */
  readonly own: number
  /** Events that would be shown after one more click on the value (`toggleValue`). */
  readonly after: number
  /** Of `own`, those that have everything asked for and nothing excluded: what is left if this is asked for as well. */
  readonly together: number
}

type Counts = ReadonlyMap<string, FacetCount>

const NONE: Counts = new Map()

/** Several parts of the page ask for the same. */
const countsIn = memoizeBy((_: Collection) => memoizeBy((_: Filters) => new Map<Facet, Counts>()))

/**
 * Counts for every value of the facet, in the order of `FacetColumn.values`, those with no event included. None until
 * the facet is there.
 */
export function facetCounts(collection: Collection, filters: Filters, facet: Facet): Counts {
  const known = countsIn(collection)(filters)
  const counts = known.get(facet) ?? count(collection, filters, facet)
  known.set(facet, counts)
  return counts
}

function count(collection: Collection, filters: Filters, facet: Facet): Counts {
  const column = collection.facet(facet)
  if (!column) return NONE
  const choice = filters.facets[facet]
  if (!isChosen(choice)) {
    // Whoever passes the others passes all.
    const tally = tallyOf(column, matchingRows(collection, filters))
    const countOf = (own: number) => ({ own, after: own, together: own })
    return new Map(column.values.map((value, n) => [value, countOf(tally[n] ?? 0)]))
  }
  return countClicks(column, choice, failuresOf(collection, filters), ~failureBit(facet))
}

/** By value, how many of the rows have it. */
function tallyOf({ values, starts, numbers }: FacetColumn, rows: Uint32Array): Uint32Array {
  const tally = new Uint32Array(values.length)
  for (const row of rows)
    for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) {
      const value = numbers[at] ?? 0
      tally[value] = (tally[value] ?? 0) + 1
    }
  return tally
}

/**
 * One pass over the events that the other filters leave. Say an event has `asked` of the `most` values asked for and
 * `hidden` of the excluded ones. It is shown if hidden = 0 and it has enough of those asked for: one, or all. Then a
 * click on one of its values matters only in the cases below, which are tallied by value.
 *
 *     any    hidden = 0, asked = 0          a click on any of its values shows it
 *            hidden = 0, asked = 1          a click on the one asked for hides it
 *            hidden = 1                     a click on the excluded one shows it
 *     all    hidden = 0, asked = most       a click on another of its values leaves it, on one it lacks hides it
 *            hidden = 0, asked = most - 1   a click on the one it lacks shows it, on one that it has does not
 *            hidden = 1, asked = most       a click on the excluded one shows it, and it alone
 */
function countClicks(column: FacetColumn, choice: FacetChoice, failures: Uint16Array, othersBits: number) {
  const { values, starts, numbers } = column
  const isAsked = flagValues(column, choice.asked)
  const isHidden = flagValues(column, choice.excluded)
  const most = choice.asked.length
  const isAll = choice.mode === 'all'
  /** How many of those asked for an event must have for the click on one of them to be tallied; and on another. */
  const [ifAsked, ifOther] = isAll ? [most - 1, most] : [1, 0]
  const own = new Uint32Array(values.length)
  const tallied = new Uint32Array(values.length)
  const together = new Uint32Array(values.length)
  /** Events not hidden, by how many of those asked for they have: some, all, all but one. */
  let notHidden = 0
  let withSome = 0
  let withAll = 0
  let lackingOne = 0
  for (let i = 0; i < failures.length; i++) {
    if (((failures[i] ?? 0) & othersBits) !== 0) continue
    const from = starts[i] ?? 0
    const to = starts[i + 1] ?? 0
    let asked = 0
    let hidden = 0
    for (let at = from; at < to; at++) {
      asked += isAsked[numbers[at] ?? 0] ?? 0
      hidden += isHidden[numbers[at] ?? 0] ?? 0
    }
    if (hidden === 0) {
      notHidden++
      if (asked > 0) withSome++
      if (asked === most) withAll++
      if (asked === most - 1) lackingOne++
    }
    for (let at = from; at < to; at++) {
      const value = numbers[at] ?? 0
      own[value] = (own[value] ?? 0) + 1
      if (hidden === 0 && asked === most) together[value] = (together[value] ?? 0) + 1
      const isTallied =
        hidden === 0
          ? asked === (isAsked[value] === 1 ? ifAsked : ifOther)
          : hidden === 1 && isHidden[value] === 1 && (asked === most || !isAll)
      if (isTallied) tallied[value] = (tallied[value] ?? 0) + 1
    }
  }

  const afterClick = (n: number) => {
    const tally = tallied[n] ?? 0
    if (isAll) return isAsked[n] === 1 ? withAll + lackingOne - tally : tally
    if (isAsked[n] !== 1) return withSome + tally
    return most === 1 ? notHidden : withSome - tally
  }
  const countOf = (n: number) => ({ own: own[n] ?? 0, after: afterClick(n), together: together[n] ?? 0 })
  return new Map(values.map((value, n) => [value, countOf(n)]))
}
