import { type ClusterMark, isAmong } from './clusters.ts'
import { LANE_PX } from './packing.ts'
import type { Mark, Scene } from './scene.ts'
import type { Extent } from './shape.ts'

/** The mark or cluster under a point, topmost first; a little slack, because a dot is small under a finger. */
export function hitTest(scene: Scene, x: number, y: number, slackPx: number): Mark | ClusterMark | undefined {
  const isInLane = (markY: number) => Math.abs(y - markY) <= LANE_PX / 2
  for (const cluster of scene.clusters)
    if (isInLane(cluster.y) && Math.abs(x - cluster.x) <= 20 + slackPx) return cluster
  let nearest: { readonly mark: Mark; readonly distance: number } | undefined
  for (const mark of scene.marks) {
    if (!isInLane(mark.y)) continue
    const { x0, x1 } = visualExtent(mark)
    const distance = Math.max(x0 - x, x - x1, 0)
    // What is drawn later lies above.
    const isNearer = !nearest || distance < nearest.distance || distance === 0
    if (distance <= slackPx && isNearer) nearest = { mark, distance }
  }
  return nearest?.mark
}

/** The mark with its label, in px. */
export function visualExtent({ x0, x1, label }: Mark): Extent {
  return label ? { x0: Math.min(x0, label.x), x1: Math.max(x1, label.x + label.width) } : { x0, x1 }
}

export const isCluster = (hit: Mark | ClusterMark): hit is ClusterMark => 'bin' in hit

/** The one row that is meant; undefined for a cluster of several. */
export function rowAt(hit: Mark | ClusterMark): number | undefined {
  if (!isCluster(hit)) return hit.row
  return hit.count === 1 && hit.among.length === 1 ? hit.among[0] : undefined
}

/**
 * Where a row is drawn, if it is: its own mark, or the cluster that counts it. It may stand in several bands: then what is
 * nearest to `y`, in px from the top of the lanes.
 */
export function findRow(scene: Scene, row: number, y: number): Mark | ClusterMark | undefined {
  const nearest = <T extends Mark | ClusterMark>(found: T | undefined, next: T) =>
    found && Math.abs(found.y - y) <= Math.abs(next.y - y) ? found : next
  return (
    scene.marks.filter(mark => mark.row === row).reduce<Mark | undefined>(nearest, undefined) ??
    scene.clusters.filter(cluster => isAmong(cluster, row)).reduce<ClusterMark | undefined>(nearest, undefined)
  )
}
