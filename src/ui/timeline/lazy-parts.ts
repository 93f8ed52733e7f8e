import type { Painter } from '../../draw/painter/open-painter.ts'
import { afterMark } from '../hooks/after-mark.ts'
import { loadedLater, loadedWhenWanted } from '../hooks/loaded-later.tsx'
import type { PageForm } from '../page-form.ts'
import { FIRST_DRAW, IDLE } from './performance-marks.ts'

const loadParts = () => import('./stage-parts.ts')
const loadRefinements = () => import('./stage-refinements.ts')

type Refine = (refinements: Awaited<ReturnType<typeof loadRefinements>>, painter: Painter | undefined) => void

/** Calls back once the page was idle and they are there, with whoever draws in place of the page; or not, if taken back. */
export function refineLater(startPainter: PageForm['startPainter'], host: HTMLElement, refine: Refine): () => void {
  return unlessTakenBack(async () => {
    await afterMark(IDLE)
    const refinements = await loadRefinements()
    const painter = await refinements.painterFor(startPainter, host)
    return () => refine(refinements, painter)
  })
}

/** The same with what nobody can use before the first picture stands; with nothing if it cannot be fetched. */
export function equipLater(equip: (parts: Awaited<ReturnType<typeof loadParts>> | undefined) => void): () => void {
  return unlessTakenBack(async () => {
    await afterMark(FIRST_DRAW)
    const parts = await loadParts().catch(() => undefined)
    return () => equip(parts)
  })
}

function unlessTakenBack(prepare: () => Promise<() => void>): () => void {
  let isWanted = true
  prepare()
    .then(run => isWanted && run())
    .catch((error: unknown) => console.error(error))
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
export const Tip = loadedLater(async () => (await loadRefinements()).Tip)
