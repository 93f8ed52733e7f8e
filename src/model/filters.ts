export const FACETS = ['actor', 'source', 'kind', 'status', 'basis', 'voice', 'speaker', 'evidence'] as const
export type Facet = (typeof FACETS)[number]

/**
 * Facets of which the values asked for can be combined by “and” as well: an event has several actors, sources and
 * speakers, but one kind and one status. Voices and traits of evidence are left at “or”: they are few and say little together.
 */
export const COMBINED_FACETS = ['actor', 'source', 'speaker'] as const satisfies readonly Facet[]
export type CombinedFacet = (typeof COMBINED_FACETS)[number]

export const isCombined = (facet: Facet): facet is CombinedFacet =>
  (COMBINED_FACETS as readonly Facet[]).includes(facet)

/** Of which the values are actors, and so form a tree. */
export const isOfActors = (facet: Facet): boolean => facet === 'actor' || facet === 'speaker'

/** Whether an event must have any one of the values asked for, or all of them. */
export type Mode = 'any' | 'all'

/**
 * An event passes if it has what is asked for, in the way the mode says (all do if nothing is), and nothing that is
 * excluded. No value stands in both. Where nothing is asked for, the mode is `any`.
 */
export type FacetChoice = {
  readonly asked: readonly string[]
  readonly excluded: readonly string[]
  readonly mode: Mode
}

/** Immutable: whoever changes a filter makes a new object, and what was computed for the old one stays with it. */
export type Filters = {
  readonly facets: Readonly<Record<Facet, FacetChoice>>
  readonly query: string
  /** EDTF that `readDuring` reads: only events that certainly or possibly happened then. */
  readonly during: string | undefined
  /**
   * A day that `readDay` reads: only events that a reader of the sources could know by its end, certainly or possibly.
   * The facets still judge an event by all its citations.
   */
  readonly knownOn: string | undefined
}

const NO_CHOICE: FacetChoice = { asked: [], excluded: [], mode: 'any' }

export const NO_FILTERS: Filters = {
  facets: {
    actor: NO_CHOICE,
    source: NO_CHOICE,
    kind: NO_CHOICE,
    status: NO_CHOICE,
    basis: NO_CHOICE,
    voice: NO_CHOICE,
    speaker: NO_CHOICE,
    evidence: NO_CHOICE,
  },
  query: '',
  during: undefined,
  knownOn: undefined,
}

export const isChosen = ({ asked, excluded }: FacetChoice) => asked.length > 0 || excluded.length > 0

/** How many of the values asked for an event must have to pass. */
export function needOf({ asked, mode }: FacetChoice): number {
  return mode === 'all' ? asked.length : Math.min(1, asked.length)
}

/** Nobody types more; a text of megabytes, which an address could bring, would be sought in every event. */
export const LONGEST_QUERY = 500

/** A query of nothing but spaces filters nothing. */
export const isFiltered = ({ facets, query, during, knownOn }: Filters) =>
  query.trim() !== '' || during !== undefined || knownOn !== undefined || FACETS.some(facet => isChosen(facets[facet]))

/** Asks for events with the value, or no longer does. An excluded value is asked for instead. */
export function toggleValue(filters: Filters, facet: Facet, value: string): Filters {
  const { asked, excluded, mode } = filters.facets[facet]
  return withChoice(filters, facet, { asked: flipped(asked, value), excluded: without(excluded, value), mode })
}

/** Hides the events with the value, or no longer does. A value asked for is hidden instead. */
export function excludeValue(filters: Filters, facet: Facet, value: string): Filters {
  const { asked, excluded, mode } = filters.facets[facet]
  return withChoice(filters, facet, { asked: without(asked, value), excluded: flipped(excluded, value), mode })
}

/** Asks for this value alone within its facet. */
export const onlyValue = (filters: Filters, facet: Facet, value: string): Filters =>
  withChoice(filters, facet, { asked: [value], excluded: [], mode: 'any' })

/** Asks for events that have this value besides all those asked for already. */
export function addValue(filters: Filters, facet: CombinedFacet, value: string): Filters {
  const { asked, excluded } = filters.facets[facet]
  return withChoice(filters, facet, {
    asked: [...without(asked, value), value],
    excluded: without(excluded, value),
    mode: 'all',
  })
}

/** Joins the values asked for by “or” or by “and”. */
export const joinValues = (filters: Filters, facet: CombinedFacet, mode: Mode): Filters =>
  withChoice(filters, facet, { ...filters.facets[facet], mode })

const withChoice = (filters: Filters, facet: Facet, choice: FacetChoice): Filters => ({
  ...filters,
  facets: { ...filters.facets, [facet]: choice.asked.length === 0 ? { ...choice, mode: 'any' } : choice },
})

const without = (values: readonly string[], value: string) => values.filter(other => other !== value)

const flipped = (values: readonly string[], value: string) =>
  values.includes(value) ? without(values, value) : [...values, value]
