export const FACETS = ['actor', 'source', 'kind', 'status', 'basis', 'voice', 'speaker', 'evidence'] as const
export type Facet = (typeof FACETS)[number]

/** An event passes if it has any of `any` (or `any` is empty) and none of `none`. No value stands in both. */
export type FacetChoice = { readonly any: readonly string[]; readonly none: readonly string[] }

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

const NO_CHOICE: FacetChoice = { any: [], none: [] }

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

export const isChosen = ({ any, none }: FacetChoice) => any.length > 0 || none.length > 0

/** A query of nothing but spaces filters nothing. */
export const isFiltered = ({ facets, query, during, knownOn }: Filters) =>
  query.trim() !== '' || during !== undefined || knownOn !== undefined || FACETS.some(facet => isChosen(facets[facet]))

/** Asks for events with the value, or no longer does. An excluded value is asked for instead. */
export function toggleValue(filters: Filters, facet: Facet, value: string): Filters {
  const { any, none } = filters.facets[facet]
  return withChoice(filters, facet, { any: flipped(any, value), none: without(none, value) })
}

/** Hides the events with the value, or no longer does. A value asked for is hidden instead. */
export function excludeValue(filters: Filters, facet: Facet, value: string): Filters {
  const { any, none } = filters.facets[facet]
  return withChoice(filters, facet, { any: without(any, value), none: flipped(none, value) })
}

/** Asks for this value alone within its facet. */
export const onlyValue = (filters: Filters, facet: Facet, value: string): Filters =>
  withChoice(filters, facet, { any: [value], none: [] })

const withChoice = (filters: Filters, facet: Facet, choice: FacetChoice): Filters => ({
  ...filters,
  facets: { ...filters.facets, [facet]: choice },
})

const without = (values: readonly string[], value: string) => values.filter(other => other !== value)

const flipped = (values: readonly string[], value: string) =>
  values.includes(value) ? without(values, value) : [...values, value]
