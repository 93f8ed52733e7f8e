import { NO_FILTERS } from '../../src/model/filters.ts'
import { BY_DATE } from '../../src/model/sort.ts'

/** Where an address leads that asks for nothing. */
export const PLACE = {
  selectedId: undefined,
  citation: undefined,
  readingId: undefined,
  filters: NO_FILTERS,
  group: 'none',
  strip: 'none',
  view: 'list',
  sort: BY_DATE,
  viewport: undefined,
} as const
