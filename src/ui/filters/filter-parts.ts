/**
 * The chunk of all that filters: the groups to choose from, and what is chosen. With what the panel tells of the
 * collection, which is due at the same time: a chunk of its own would cost a request, and more bytes.
 */
export { AboutCollection } from '../panel/AboutCollection.tsx'
export { ActiveFilters } from './ActiveFilters.tsx'
export { FilterGroups } from './FilterGroups.tsx'
