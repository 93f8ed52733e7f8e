/** Scenes of a few events on one screen, as the page makes them. */
import { createLabelFit } from '../../src/layout/label-fit.ts'
import { type Packing, packGroups } from '../../src/layout/packing.ts'
import { type Scene, sceneAt } from '../../src/layout/scene.ts'
import type { Collection } from '../../src/model/collection.ts'
import type { Span } from '../../src/time/span.ts'
import { timeScale } from '../../src/time/time-scale.ts'
import { rowsUpTo } from './make-event.ts'

/** Every letter is 7 px wide. */
export const LABELS = createLabelFit(text => text.length * 7)

type Screen = { readonly widthPx: number; readonly heightPx: number; readonly full: Span }

/** One packing of a collection in one band, for scenes of any viewport. */
export function packedCollection({ columns, events }: Pick<Collection, 'columns' | 'events'>, screen: Screen) {
  const groups = [{ id: 'none', name: '', rows: rowsUpTo(columns.length) }]
  const packing: Packing = packGroups(groups, { columns, ...screen })
  const scaleOf = (viewport: Span) => timeScale(viewport, screen.widthPx)
  const sceneOf = (viewport: Span, { isStill = false } = {}): Scene =>
    sceneAt(packing, { columns, events, scale: scaleOf(viewport), labels: LABELS, isStill })
  return { packing, sceneOf, scaleOf }
}
