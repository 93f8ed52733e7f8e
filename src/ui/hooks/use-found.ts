import type { Found } from '../../model/search/found.ts'
import { selectFound } from '../../store/selectors.ts'
import { useTimeline } from '../store-context.tsx'

/** The answer to the query, if there is one. */
export const useFound = (): Found | undefined => useTimeline(selectFound)
