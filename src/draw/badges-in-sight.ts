import type { Scene } from '../layout/scene.ts'
import { badgeWidth } from './draw-badge.ts'

/** A scene for paper and pictures: a badge of which a part is seen stands so that all is, as nobody can pan to the rest. */
export function badgesInSight(scene: Scene): Scene {
  const clusters = scene.clusters.map(cluster => {
    const half = badgeWidth(cluster.count) / 2
    if (cluster.x <= -half || cluster.x >= scene.width + half) return cluster
    return { ...cluster, x: Math.min(Math.max(cluster.x, half), Math.max(half, scene.width - half)) }
  })
  return { ...scene, clusters }
}
