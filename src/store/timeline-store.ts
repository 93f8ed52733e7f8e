import { createStore, type StoreApi } from 'zustand/vanilla'
import { createDataSlice, DATA_AT_START, type DataActions, type DataInputs } from './data-slice.ts'
import { createDerivations, type Derivations } from './derivations.ts'
import { createFilterSlice, FILTERS_AT_START, type FilterActions, type FilterInputs } from './filter-slice.ts'
import { createViewSlice, VIEW_AT_START, type ViewActions, type ViewInputs } from './view-slice.ts'

/** All that is not computed from something else. */
type TimelineInputs = DataInputs & ViewInputs & FilterInputs

export type TimelineState = TimelineInputs &
  DataActions &
  ViewActions &
  FilterActions & {
    /** The store's own memoised functions, by which selectors give it stable references. Not state: never changes. */
    readonly derive: Derivations
  }

export type TimelineStore = StoreApi<TimelineState>

/** A store of its own for each page and each test. A viewport given here is kept when the collection arrives. */
export function createTimelineStore(initial: Partial<TimelineInputs> = {}): TimelineStore {
  return createStore<TimelineState>()((...api) => ({
    ...DATA_AT_START,
    ...VIEW_AT_START,
    ...FILTERS_AT_START,
    ...(initial.viewport && { viewportBy: 'address' }),
    ...initial,
    ...createDataSlice(...api),
    ...createViewSlice(...api),
    ...createFilterSlice(...api),
    derive: createDerivations(),
  }))
}
