import { BIN_PX } from '../layout/level.ts'
import type { Scene } from '../layout/scene.ts'
import { badgeWidth } from './draw-badge.ts'

/**
 * Where a badge stands whose cluster has its middle at `x`: all of it in sight as long as that middle is, and none of it after.
 * Half a badge cannot be read; one of more than two figures may still lose some px. At the edge it makes room for a neighbour as wide as itself, one bin away.
 */
export function wholeInSight(x: number, count: number, widthPx: number): number {
  if (x > widthPx / 2) return widthPx - wholeInSight(widthPx - x, count, widthPx)
  const width = badgeWidth(count)
  return x < 0 ? x - width / 2 : Math.max(x, Math.min(width / 2, x + BIN_PX - width))
}

/** A scene for a view that is dragged: see `badgesInSight` for one that nobody can drag. */
export function badgesAtEdges(scene: Scene): Scene {
  const isNear = (x: number) => x < BIN_PX || x > scene.width - BIN_PX
  const clusters = scene.clusters.map(cluster =>
    isNear(cluster.x) ? { ...cluster, x: wholeInSight(cluster.x, cluster.count, scene.width) } : cluster,
  )
  return { ...scene, clusters }
}
