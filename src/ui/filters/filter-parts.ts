/** The chunk of all that filters: the groups, the way to them where they have no column, and what is chosen. */
export { ActiveFilters } from './ActiveFilters.tsx'
export { FilterButton } from './FilterButton.tsx'
export { FilterGroups } from './FilterGroups.tsx'
