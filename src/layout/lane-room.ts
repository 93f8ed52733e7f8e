import { visualExtent } from './hit-test.ts'
import { bandOf } from './mark.ts'
import { LANE_PX, type PackedBand } from './packing.ts'
import type { Scene } from './scene.ts'
import type { Extent } from './shape.ts'
import { LANE_GAP_PX } from './slots.ts'

/** Of one lane, what is taken up in the view, labels included, in px from the left edge. */
type Taken = readonly Extent[]

/** Of each lane of a band what the marks of a scene take up, in an order of its own. */
export function takenIn(band: PackedBand, { marks }: Pick<Scene, 'marks'>): readonly Extent[][] {
  const lanes: Extent[][] = Array.from({ length: band.lanes }, () => [])
  for (const mark of marks)
    if (bandOf(mark) === band.id) lanes[Math.floor((mark.y - band.lanesTop) / LANE_PX)]?.push(visualExtent(mark))
  return lanes
}

export const isFree = (taken: Taken, { x0, x1 }: Extent): boolean =>
  taken.every(other => other.x1 + LANE_GAP_PX <= x0 || other.x0 - LANE_GAP_PX >= x1)

/**
 * How long a mark can be, in px, to find any lane free between the edges of the view:
 *
 *     0 │══ War ══  ───────────────────  ● Call │ widthPx
 *                   the widest that is free
 */
export function widestFree(lanes: readonly Taken[], widthPx: number): number {
  let widest = 0
  for (const taken of lanes) {
    let from = 0
    for (const { x0, x1 } of taken.toSorted((a, b) => a.x0 - b.x0)) {
      widest = Math.max(widest, Math.min(x0 - LANE_GAP_PX, widthPx) - from)
      from = Math.max(from, x1 + LANE_GAP_PX)
    }
    widest = Math.max(widest, widthPx - from)
  }
  return widest
}
