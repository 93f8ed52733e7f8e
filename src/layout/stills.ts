import type { EventShelf } from '../model/collection.ts'
import type { EventColumns } from '../model/event-columns.ts'
import type { Span } from '../time/span.ts'
import { timeScale } from '../time/time-scale.ts'
import type { Axis } from './axis.ts'
import type { LabelFit } from './label-fit.ts'
import { LANE_PX, packGroups } from './packing.ts'
import { type Scene, sceneAt } from './scene.ts'
import { EVENTS_PER_STRIP, stripsOf } from './strips.ts'

/** A scene for paper or a file, where nothing moves and nobody scrolls: as high as what it holds. */
export type Still = {
  readonly span: Span
  readonly scene: Scene
  /** Places among the rows drawn: of the first that begins here, and after the last. */
  readonly from: number
  readonly to: number
}

type Options = {
  readonly columns: EventColumns
  readonly events: EventShelf
  readonly labels: LabelFit
  readonly widthPx: number
}

/**
 * Of a piece. With its caption it takes a quarter or a third of a page, of A4 as of Letter, so that no page ends in a blank
 * foot because the next strip did not fit. Three to a page name more of a crowd.
 */
const LANES = { fourToAPage: 9, threeToAPage: 13 }
/** On the first, where pieces follow, few do to show where in time the crowds are. */
const LANES_OF_WHOLE = 5

/** All of the rows' time, as `stripsOf` cuts it. */
export function stillsOf(rows: Uint32Array, { columns, events, labels, widthPx }: Options): readonly Still[] {
  const strips = stripsOf(columns, rows)
  const isCrowded = rows.length > EVENTS_PER_STRIP * (strips.length - 1)
  const lanesOfPiece = isCrowded ? LANES.threeToAPage : LANES.fourToAPage
  return strips.map(({ span, rows: within, from }, i) => {
    const lanes = i === 0 && strips.length > 1 ? LANES_OF_WHOLE : lanesOfPiece
    const group = { id: 'none', name: '', rows: within }
    const packing = packGroups([group], { columns, widthPx, heightPx: lanes * LANE_PX, full: span })
    const scene = sceneAt(packing, { columns, events, labels, scale: timeScale(span, widthPx), isStill: true })
    // A crowd with its middle outside still counts in this piece, and nobody can pan to it.
    const clusters = scene.clusters.map(cluster => ({ ...cluster, x: Math.max(0, Math.min(cluster.x, widthPx)) }))
    const axis = withinPlot(scene.axis, labels, widthPx)
    return { span, scene: { ...scene, clusters, axis }, from, to: from + within.length }
  })
}

/** The room that an axis leaves before the name of a tick. */
const TICK_GAP_PX = 5

/** Without the names that would be cut off at the edge. */
function withinPlot({ major, minor }: Axis, labels: LabelFit, widthPx: number): Axis {
  const fits = ({ x, label }: { readonly x: number; readonly label: string }) =>
    x + TICK_GAP_PX + labels.widthOf(label, true) <= widthPx
  return {
    major: major.map(tick => (fits(tick) ? tick : { ...tick, label: '' })),
    minor: minor.map(tick => (fits(tick) ? tick : { ...tick, label: '' })),
  }
}
