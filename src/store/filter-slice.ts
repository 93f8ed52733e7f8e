import type { StateCreator } from 'zustand/vanilla'
import { readDuring } from '../model/during.ts'
import {
  addValue,
  type CombinedFacet,
  excludeValue,
  type Facet,
  type Filters,
  joinValues,
  type Mode,
  NO_FILTERS,
  onlyValue,
  toggleValue,
} from '../model/filters.ts'
import { readDay } from '../model/knowledge.ts'
import type { Span } from '../time/span.ts'
import type { TimelineState } from './timeline-store.ts'

export type FilterInputs = { readonly filters: Filters }

export type FilterActions = {
  /** Asks for events with this value, or no longer does. */
  toggle(facet: Facet, value: string): void
  /** Hides events with this value, or no longer does. */
  exclude(facet: Facet, value: string): void
  /** Asks for this value and no other of its facet. */
  only(facet: Facet, value: string): void
  /** Asks for events with this value besides all those asked for already. */
  add(facet: CombinedFacet, value: string): void
  /** Any of the values asked for will do, or all of them must be there. */
  join(facet: CombinedFacet, mode: Mode): void
  /** What is asked for of all facets, in place of what was. */
  askFor(facets: Filters['facets']): void
  search(query: string): void
  /**
   * Only what happened, certainly or possibly, in the time of an EDTF text. A text that is none changes nothing. `view`: what
   * the timeline then shows.
   */
  happenedIn(during: string | undefined, view?: Span): void
  /** Only what was known by the end of a day, such as `2023-03-01`. A text that is none changes nothing. */
  asKnownOn(day: string | undefined): void
  /** Keeps the query, and lets everything else pass. */
  searchEverything(): void
  clearFilters(): void
}

export const FILTERS_AT_START: FilterInputs = { filters: NO_FILTERS }

export const createFilterSlice: StateCreator<TimelineState, [], [], FilterActions> = set => ({
  toggle: (facet, value) => set(({ filters }) => ({ filters: toggleValue(filters, facet, value) })),
  exclude: (facet, value) => set(({ filters }) => ({ filters: excludeValue(filters, facet, value) })),
  only: (facet, value) => set(({ filters }) => ({ filters: onlyValue(filters, facet, value) })),
  add: (facet, value) => set(({ filters }) => ({ filters: addValue(filters, facet, value) })),
  join: (facet, mode) => set(({ filters }) => ({ filters: joinValues(filters, facet, mode) })),
  askFor: facets => set(({ filters }) => ({ filters: { ...filters, facets } })),
  search: query => set(({ filters }) => ({ filters: { ...filters, query } })),
  happenedIn: (during, view) =>
    set(state =>
      during === undefined || readDuring(during).ok
        ? { filters: { ...state.filters, during }, ...(view && { viewport: view, viewportBy: 'timeline' }) }
        : state,
    ),
  asKnownOn: knownOn =>
    set(state => (knownOn === undefined || readDay(knownOn).ok ? { filters: { ...state.filters, knownOn } } : state)),
  searchEverything: () => set(({ filters: { query } }) => ({ filters: { ...NO_FILTERS, query } })),
  clearFilters: () => set({ filters: NO_FILTERS }),
})
