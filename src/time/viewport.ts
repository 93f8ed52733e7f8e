import { type Duration, type Instant, lengthOf, MS_PER_HOUR, midpoint, type Span } from './span.ts'

/** The visible span. An immutable value: a gesture makes a new one. */
export type Viewport = Span

export type ViewportLimits = {
  /** All there is to see. A viewport never leaves it. */
  readonly full: Span
  readonly shortest: Duration
}

export const SHORTEST_VIEW_MS: Duration = MS_PER_HOUR

/**
 * Shows `factor` times as much time: 1/2 zooms in, 2 zooms out. The instant (what is under the pointer) keeps its
 * place on the screen, unless the viewport would leave `limits.full`.
 *
 *   before        start          instant                    end
 *                 [-----------------|-------------------------]
 *   factor 1/2             [--------|------------]
 */
export function zoomAround(viewport: Viewport, factor: number, instant: Instant, limits: ViewportLimits): Viewport {
  const length = clampedLength(lengthOf(viewport) * factor, limits)
  const start = instant - (instant - viewport.start) * (length / lengthOf(viewport))
  return movedInto(limits.full, { start, end: start + length })
}

/** Moves towards later time (negative: earlier) as far as `full` allows. The length stays. */
export const panBy = (viewport: Viewport, ms: Duration, full: Span): Viewport =>
  movedInto(full, { start: viewport.start + ms, end: viewport.end + ms })

/** The nearest viewport that the limits allow: the length is changed around the middle, then the whole is moved. */
export function fitWithin(viewport: Viewport, limits: ViewportLimits): Viewport {
  const length = clampedLength(lengthOf(viewport), limits)
  if (length === lengthOf(viewport)) return movedInto(limits.full, viewport)
  const start = midpoint(viewport) - length / 2
  return movedInto(limits.full, { start, end: start + length })
}

/** With `share` of the length added on each side, so that the first and last event do not stick to the edge. */
export function padded({ start, end }: Span, share: number): Span {
  const margin = (end - start) * share
  return { start: start - margin, end: end + margin }
}

/** A `full` that is shorter than the shortest view (one event, say) gives way. */
const clampedLength = (length: Duration, { full, shortest }: ViewportLimits): Duration =>
  Math.max(Math.min(length, lengthOf(full)), shortest)

/** The same length, moved no further than needed to lie within `full`; around its middle if it is longer than that. */
export function movedInto(full: Span, viewport: Viewport): Viewport {
  const length = lengthOf(viewport)
  if (length > lengthOf(full)) return centredOn(midpoint(full), length)
  if (viewport.start < full.start) return { start: full.start, end: full.start + length }
  if (viewport.end > full.end) return { start: full.end - length, end: full.end }
  return viewport
}

const centredOn = (middle: Instant, length: Duration): Viewport => ({
  start: middle - length / 2,
  end: middle + length / 2,
})
