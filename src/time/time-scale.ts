import { type Instant, lengthOf } from './span.ts'
import type { Viewport } from './viewport.ts'

/**
 * Instants <-> CSS pixels from the left edge of the timeline.
 *
 *   viewport.start           viewport.end       instants (ms)
 *   0                        widthPx            x (px); outside the viewport negative, or beyond widthPx
 */
export type TimeScale = {
  readonly viewport: Viewport
  readonly widthPx: number
  readonly pxPerMs: number
  readonly xOf: (instant: Instant) => number
  readonly instantAt: (x: number) => Instant
}

/** The viewport must not be empty. Unbounded instants come out at ±Infinity; whoever draws them clips. */
export function timeScale(viewport: Viewport, widthPx: number): TimeScale {
  const pxPerMs = widthPx / lengthOf(viewport)
  return {
    viewport,
    widthPx,
    pxPerMs,
    xOf: instant => (instant - viewport.start) * pxPerMs,
    instantAt: x => viewport.start + x / pxPerMs,
  }
}
