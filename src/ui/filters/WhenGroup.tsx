import { useTimeline } from '../store-context.tsx'
import { FilterGroup } from './FilterGroup.tsx'
import { HappenedIn } from './HappenedIn.tsx'
import { KnownOn } from './KnownOn.tsx'

/** The two clocks: when it happened, and since when it could be known. */
export function WhenGroup() {
  const chosen = useTimeline(
    ({ filters }) => Number(filters.during !== undefined) + Number(filters.knownOn !== undefined),
  )
  return (
    <FilterGroup name="When" chosen={chosen}>
      <HappenedIn />
      <KnownOn />
    </FilterGroup>
  )
}
