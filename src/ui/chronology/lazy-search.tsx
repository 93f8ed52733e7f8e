/** What the chronology says of a search, fetched when there is one. */
import { loadedLater } from '../hooks/loaded-later.tsx'

const load = () => import('./search-parts.ts')

export const FoundLine = loadedLater(async () => (await load()).FoundLine)
export const NothingFound = loadedLater(async () => (await load()).NothingFound)
