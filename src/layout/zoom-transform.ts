import { lengthOf, type Span } from '../time/span.ts'

/**
 * The viewport in the store and d3-zoom's transform on the node are two notations of one thing:
 *
 *   axis      |<--------------- full, drawn over width at k = 1 --------------->|
 *   viewport           |<-- start … end -->|          k = full / viewport
 *                                                     x = −k · px of start at k = 1
 */
export type ZoomAxis = { readonly full: Span; readonly widthPx: number }
type Transform = { readonly k: number; readonly x: number }

export function viewportAt({ full, widthPx }: ZoomAxis, { k, x }: Transform): Span {
  const length = lengthOf(full) / k
  const start = full.start + (-x / (k * widthPx)) * lengthOf(full)
  return { start, end: start + length }
}

export function transformFor({ full, widthPx }: ZoomAxis, viewport: Span): Transform {
  const k = lengthOf(full) / lengthOf(viewport)
  return { k, x: (-k * widthPx * (viewport.start - full.start)) / lengthOf(full) }
}
