/** Most openings do without these, and the first picture should not wait behind them. */
import { loadedLater, loadedWhenWanted } from '../loading/loaded-later.tsx'

const load = () => import('./facet-parts.ts')

export const Companions = loadedLater(async () => (await load()).Companions)
export const FoundValues = loadedWhenWanted(async () => (await load()).FoundValues)
export const ModeChoice = loadedLater(async () => (await load()).ModeChoice)

/** Ahead of the first letter, so that it is answered at once. If it fails, who types is told. */
export const prepareToFind = () => void load().catch(() => undefined)
