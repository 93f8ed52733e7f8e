/** The parts of the page that filter, fetched once the timeline and the chronology stand. */
import { firstPicture } from '../loading/first-picture.ts'
import { loadedLater, loadedWhenWanted } from '../loading/loaded-later.tsx'
import { NotFetched } from '../loading/NotFetched.tsx'

const load = () => import('./filter-parts.ts')

export const ActiveFilters = loadedLater(async () => (await load()).ActiveFilters)
export const FilterGroups = loadedLater(
  async () => {
    await firstPicture()
    return (await load()).FilterGroups
  },
  { isPartOfPage: true, Failed: NotFetched },
)

/** Only where there is no room for a column. */
export const FilterButton = loadedWhenWanted(async () => (await import('./FilterButton.tsx')).FilterButton)
