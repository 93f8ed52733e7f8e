import type { Painter } from '../../draw/painter/open-painter.ts'
import { afterMark } from '../loading/after-mark.ts'
import { loadedLater, loadedWhenWanted } from '../loading/loaded-later.tsx'
import type { PageForm } from '../page-form.ts'
import { FIRST_DRAW, IDLE } from './performance-marks.ts'

const loadParts = () => import('./stage-parts.ts')
const loadRefinements = () => import('./stage-refinements.ts')

type Refine = (refinements: Awaited<ReturnType<typeof loadRefinements>>, painter: Painter | undefined) => void

/** Calls back once the page was idle and they are there, with whoever draws in place of the page; or not, if taken back. */
export function refineLater(startPainter: PageForm['startPainter'], host: HTMLElement, refine: Refine): () => void {
  let isWanted = true
  const ask = async () => {
    await afterMark(IDLE)
    const refinements = await loadRefinements()
    const painter = await refinements.painterFor(startPainter, host)
    if (isWanted) refine(refinements, painter)
  }
  ask().catch((error: unknown) => console.error(error))
  return () => {
    isWanted = false
  }
}

/** What could not be fetched is asked for as often: without it the page neither takes gestures nor goes through a long list. */
const AGAIN_MS = 5_000

/** The same with what nobody can use before the first picture stands. If it cannot be fetched, with nothing, and then once it can. */
export function equipLater(equip: (parts: Awaited<ReturnType<typeof loadParts>> | undefined) => void): () => void {
  let isWanted = true
  const ask = async (isFirst: boolean) => {
    const parts = await loadParts().catch(() => undefined)
    if (!isWanted) return
    if (parts || isFirst) equip(parts)
    if (!parts) setTimeout(ask, AGAIN_MS, false)
  }
  void afterMark(FIRST_DRAW).then(() => ask(true))
  return () => {
    isWanted = false
  }
}

export const BandNames = loadedLater(async () => (await loadParts()).BandNames)
export const ClusterList = loadedWhenWanted(async () => (await loadRefinements()).ClusterList)
export const EmptyView = loadedLater(async () => {
  await afterMark(IDLE)
  return (await loadRefinements()).EmptyView
})
export const MoreGroups = loadedLater(async () => {
  await afterMark(IDLE)
  return (await loadRefinements()).MoreGroups
})
export const Tip = loadedLater(async () => (await loadRefinements()).Tip)
