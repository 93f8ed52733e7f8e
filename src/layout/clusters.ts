import type { TimelineEvent } from '../model/timeline-event.ts'
import { knownSpan } from '../time/known-span.ts'
import { type Span, union } from '../time/span.ts'
import { extentOf } from './shape.ts'

/** Width of a bin in px at the packing scale; a badge with four digits fits into it. */
export const BIN_PX = 52

/** Events that found no lane, counted together. `x` is in px from 1970 at the packing scale. */
export type Cluster = {
  readonly key: string
  readonly events: readonly TimelineEvent[]
  readonly x: number
  /** What to show when the cluster is opened: all that its events could cover, as far as it is bounded. */
  readonly span: Span
}

/**
 * Counts overflowing events in bins of fixed width, laid from 1970 on.
 *
 *   bin     |        |  ●3    |        |   ●12  |
 *
 * Bins are tied to time and scale, never to the viewport: panning neither splits nor joins a cluster. A badge stands
 * at the mean of its events, kept inside its bin so that two badges cannot touch.
 */
export function binClusters(overflow: readonly TimelineEvent[], pxPerMs: number): readonly Cluster[] {
  const bins = new Map<number, { events: TimelineEvent[]; sum: number }>()
  for (const event of overflow) {
    const extent = extentOf(event.date.bounds, pxPerMs)
    if (!extent) continue
    const middle = (extent.x0 + extent.x1) / 2
    const bin = Math.floor(middle / BIN_PX)
    const known = bins.get(bin)
    if (known) {
      known.events.push(event)
      known.sum += middle
    } else bins.set(bin, { events: [event], sum: middle })
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, { events, sum }]) => ({
      key: `${bin}`,
      events,
      x: Math.min(Math.max(sum / events.length, (bin + 0.4) * BIN_PX), (bin + 0.6) * BIN_PX),
      span: spanOf(events),
    }))
}

const spanOf = (events: readonly TimelineEvent[]): Span =>
  events
    .flatMap(({ date }) => knownSpan(date.bounds) ?? [])
    .reduce(union, { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY })

/** Whether zooming in can ever part these events: false where all of them fill the very same time. */
export function canSplit(events: readonly TimelineEvent[]): boolean {
  const first = events[0]
  return events.some(
    ({ date: { bounds } }) =>
      bounds.earliest !== first?.date.bounds.earliest || bounds.latest !== first?.date.bounds.latest,
  )
}
