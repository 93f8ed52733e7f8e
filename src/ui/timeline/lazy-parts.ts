import { loadedLater, loadedWhenWanted } from '../hooks/loaded-later.tsx'

export const loadParts = () => import('./stage-parts.ts')
export const loadRefinements = () => import('./stage-refinements.ts')

export const ClusterList = loadedWhenWanted(async () => (await loadRefinements()).ClusterList)
export const Tip = loadedLater(async () => (await loadRefinements()).Tip)
