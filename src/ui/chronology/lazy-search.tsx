/** What the chronology says of a search, fetched when there is one. */
import { loadedLater, loadedWhenWanted } from '../loading/loaded-later.tsx'

const load = () => import('./search-parts.ts')

export const FoundLine = loadedLater(async () => (await load()).FoundLine)
export const NothingFound = loadedWhenWanted(async () => (await load()).NothingFound)
