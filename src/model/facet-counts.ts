import type { Collection } from './collection.ts'
import { flagValues } from './facet-column.ts'
import { type Facet, type Filters, isChosen } from './filters.ts'
import { failureBit, failuresOf, matchingRows } from './matching.ts'

export type FacetCount = {
  /** Events that have the value and pass the query and the other facets, whatever is chosen in this one. */
  readonly own: number
  /** Events that would be shown after one more click on the value (`toggleValue`). */
  readonly after: number
}

const NONE: ReadonlyMap<string, FacetCount> = new Map()

/**
 * Counts for every value of the facet, in the order of `FacetColumn.values`, those with no event included. None until the facet is there.
 *
 * One pass over the events that the other filters leave. Say an event has `asked` of the values asked for and
 * `hidden` of the excluded ones; it is shown if hidden = 0 and (nothing is asked for, or asked > 0). Then a click on
 * one of its values changes what is shown only in three cases, which are tallied by value:
 *
 *     hidden = 0, asked = 0    a click on any of its values shows it
 *     hidden = 0, asked = 1    a click on the one asked for hides it
 *     hidden = 1               a click on the excluded one shows it
 */
export function facetCounts(collection: Collection, filters: Filters, facet: Facet): ReadonlyMap<string, FacetCount> {
  const choice = filters.facets[facet]
  const column = collection.facet(facet)
  if (!column) return NONE
  const { values, starts, numbers } = column
  const own = new Uint32Array(values.length)
  if (!isChosen(choice)) {
    // Whoever passes the others passes all.
    const rows = matchingRows(collection, filters)
    for (const row of rows)
      for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) {
        const value = numbers[at] ?? 0
        own[value] = (own[value] ?? 0) + 1
      }
    return new Map(values.map((value, n) => [value, { own: own[n] ?? 0, after: own[n] ?? 0 }]))
  }
  const failures = failuresOf(collection, filters)
  const othersBits = ~failureBit(facet)
  const isAsked = flagValues(column, choice.any)
  const isHidden = flagValues(column, choice.none)
  const changed = new Uint32Array(values.length)
  let notHidden = 0
  let askedFor = 0
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
    if (hidden === 0) notHidden++
    if (hidden === 0 && asked > 0) askedFor++
    for (let at = from; at < to; at++) {
      const value = numbers[at] ?? 0
      own[value] = (own[value] ?? 0) + 1
      const isChange = hidden === 0 ? asked === 0 || (asked === 1 && isAsked[value]) : hidden === 1 && isHidden[value]
      if (isChange) changed[value] = (changed[value] ?? 0) + 1
    }
  }

  const afterClickOn = (value: string, difference: number) => {
    if (!choice.any.includes(value)) return askedFor + difference
    return choice.any.length === 1 ? notHidden : askedFor - difference
  }
  return new Map(values.map((value, n) => [value, { own: own[n] ?? 0, after: afterClickOn(value, changed[n] ?? 0) }]))
}
