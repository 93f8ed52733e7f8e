/** The chunk of all that filters: the groups to choose from, and what is chosen. */

export { AboutCollection } from '../panel/AboutCollection.tsx'
export { ActiveFilters } from './ActiveFilters.tsx'
export { FilterGroups } from './FilterGroups.tsx'
