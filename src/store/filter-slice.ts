import type { StateCreator } from 'zustand/vanilla'
import { excludeValue, type Facet, type Filters, NO_FILTERS, onlyValue, toggleValue } from '../model/filters.ts'
import type { TimelineState } from './timeline-store.ts'

export type FilterInputs = { readonly filters: Filters }

export type FilterActions = {
  /** Asks for events with this value, or no longer does. */
  toggle(facet: Facet, value: string): void
  /** Hides events with this value, or no longer does. */
  exclude(facet: Facet, value: string): void
  /** Asks for this value and no other of its facet. */
  only(facet: Facet, value: string): void
  search(query: string): void
  clearFilters(): void
}

export const FILTERS_AT_START: FilterInputs = { filters: NO_FILTERS }

export const createFilterSlice: StateCreator<TimelineState, [], [], FilterActions> = set => ({
  toggle: (facet, value) => set(({ filters }) => ({ filters: toggleValue(filters, facet, value) })),
  exclude: (facet, value) => set(({ filters }) => ({ filters: excludeValue(filters, facet, value) })),
  only: (facet, value) => set(({ filters }) => ({ filters: onlyValue(filters, facet, value) })),
  search: query => set(({ filters }) => ({ filters: { ...filters, query } })),
  clearFilters: () => set({ filters: NO_FILTERS }),
})
