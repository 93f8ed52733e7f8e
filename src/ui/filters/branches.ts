import { wholesOf } from '../../model/actor-tree.ts'
import { VOICES } from '../../model/citations.ts'
import type { Collection } from '../../model/collection.ts'
import { EVIDENCE_TRAITS } from '../../model/evidence.ts'
import { facetCounts } from '../../model/facet-counts.ts'
import { type Facet, type FacetChoice, isOfActors, NO_FILTERS } from '../../model/filters.ts'
import { STATUSES } from '../../model/status.ts'
import { BASIS_NAMES } from '../words/basis-names.ts'
import { valueName } from '../words/facet-words.ts'

/** A value of a facet and, where values are actors, those that are part of it. */
export type Branch = {
  readonly value: string
  readonly name: string
  /** Events of the whole collection that have it: rows must not change places under the pointer while filtering. */
  readonly total: number
  readonly parts: readonly Branch[]
}

type Branches = {
  readonly roots: readonly Branch[]
  /** Those of every level. Here as at each level: most events first, then by name; or in an order of their own. */
  readonly all: readonly Branch[]
}

/** More values than a glance takes in: they come with a field to find one by name, and not all at once. */
export const MANY = 20

/** Few, and in an order that means something. */
const GIVEN: Partial<Record<Facet, readonly string[]>> = {
  status: STATUSES,
  evidence: EVIDENCE_TRAITS,
  voice: VOICES,
  basis: Object.keys(BASIS_NAMES),
}

const NAMES_IN_ORDER = new Intl.Collator('en', { numeric: true })

/** What may be asked for in a facet. Nothing until the facet has come. */
export function branchesOf(collection: Collection, facet: Facet): Branches {
  const counts = facetCounts(collection, NO_FILTERS, facet)
  const values = GIVEN[facet]?.filter(value => counts.has(value)) ?? [...counts.keys()]
  const all = values.map(value => ({
    value,
    name: valueName(collection, facet, value),
    total: counts.get(value)?.own ?? 0,
    parts: [] as Branch[],
  }))
  // A few sources stand in the order of the dataset, which is that of the panel.
  if (!GIVEN[facet] && (facet !== 'source' || all.length > MANY))
    all.sort((a, b) => b.total - a.total || NAMES_IN_ORDER.compare(a.name, b.name))
  if (!isOfActors(facet)) return { roots: all, all }
  const byValue = new Map(all.map(branch => [branch.value, branch]))
  const roots: Branch[] = []
  for (const branch of all) {
    const whole = collection.actors.get(branch.value)?.partOf
    const siblings = whole === undefined ? undefined : byValue.get(whole)?.parts
    ;(siblings ?? roots).push(branch)
  }
  return { roots, all }
}

/** What stays in sight: the values chosen, and the wholes under which they stand, which are unfolded. */
export type Kept = { readonly chosen: ReadonlySet<string>; readonly unfolded: ReadonlySet<string> }

export function keptOf({ actors }: Collection, facet: Facet, { asked, excluded }: FacetChoice): Kept {
  const chosen = new Set([...asked, ...excluded])
  const wholes = isOfActors(facet) ? [...chosen].flatMap(id => wholesOf(actors, id)) : []
  return { chosen, unfolded: new Set(wholes) }
}

/** The first `limit` that some event has, and those to be kept wherever they stand; and how many more there are. */
export function firstOf(
  branches: readonly Branch[],
  limit: number,
  { chosen, unfolded }: Kept,
): { readonly shown: readonly Branch[]; readonly more: number } {
  const shown: Branch[] = []
  let used = 0
  let more = 0
  for (const branch of branches) {
    const isKept = chosen.has(branch.value) || unfolded.has(branch.value)
    if (branch.total > 0) used++
    if (isKept || (branch.total > 0 && used <= limit)) shown.push(branch)
    else if (branch.total > 0) more++
  }
  return { shown, more }
}
