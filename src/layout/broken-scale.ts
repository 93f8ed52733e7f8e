import { memoizeBy } from '../lib/memoize-by.ts'
import { memoizeLast } from '../lib/memoize-last.ts'
import { anchorAt, type EventColumns, latestAt } from '../model/event-columns.ts'
import { type Instant, lengthOf, type Span } from '../time/span.ts'
import { type TimeScale, timeScale } from '../time/time-scale.ts'

/**
 * A scale for the overview that leaves out long empty stretches, each shown as a break of fixed width:
 *
 *   | 1813 … 1828 |≈| 1978 … 2023 |        two parts, linear, in one px per ms; the break in between has no scale
 *
 * One treaty two centuries ago would otherwise squeeze the years that a reader works in into a few px. Inside a break
 * instants and px still map one to one, so that a window can be dragged across it.
 */
export type BrokenScale = {
  readonly widthPx: number
  /** The linear parts in time order, with the px where each begins. */
  readonly parts: readonly { readonly scale: TimeScale; readonly x0: number }[]
  readonly breaks: readonly { readonly span: Span; readonly x0: number; readonly x1: number }[]
  readonly xOf: (instant: Instant) => number
  readonly instantAt: (x: number) => Instant
}

export const BREAK_PX = 26
/** A stretch without any event is left out if it takes this share of all time. */
const LONGEST_EMPTY_SHARE = 0.15

/** `full` is the span to show. */
export function brokenScale(full: Span, columns: EventColumns, widthPx: number): BrokenScale {
  const empty = emptyIn(columns)(full)
  const shown = lengthOf(full) - empty.reduce((sum, span) => sum + lengthOf(span), 0)
  const pxPerMs = Math.max(1, widthPx - empty.length * BREAK_PX) / shown
  // Corner points of the piecewise linear map, in order: both lists rise strictly.
  const instants: Instant[] = [full.start]
  const xs: number[] = [0]
  const parts: { scale: TimeScale; x0: number }[] = []
  const breaks: { span: Span; x0: number; x1: number }[] = []
  const addPart = (end: Instant) => {
    const start = instants.at(-1) ?? full.start
    const x0 = xs.at(-1) ?? 0
    const width = (end - start) * pxPerMs
    parts.push({ scale: timeScale({ start, end }, width), x0 })
    instants.push(end)
    xs.push(x0 + width)
  }
  for (const span of empty) {
    addPart(span.start)
    const x0 = xs.at(-1) ?? 0
    breaks.push({ span, x0, x1: x0 + BREAK_PX })
    instants.push(span.end)
    xs.push(x0 + BREAK_PX)
  }
  addPart(full.end)
  return {
    widthPx,
    parts,
    breaks,
    xOf: empty.length === 0 ? at => (at - full.start) * pxPerMs : at => interpolate(instants, xs, at),
    instantAt: x => interpolate(xs, instants, x),
  }
}

/** Another width of the window leaves out the same. */
const emptyIn = memoizeBy((columns: EventColumns) => memoizeLast((full: Span) => emptyStretches(full, columns)))

/** Gaps between what the events may cover, long enough to leave out, with a margin left at each side. */
function emptyStretches(full: Span, columns: EventColumns): readonly Span[] {
  const margin = lengthOf(full) * 0.02
  const stretches: Span[] = []
  let coveredTo: Instant | undefined
  const longest = lengthOf(full) * LONGEST_EMPTY_SHARE
  for (let row = 0; row < columns.length; row++) {
    const start = anchorAt(columns, row)
    if (start === Infinity) break
    const high = latestAt(columns, row)
    const end = high === Infinity ? start : high
    if (coveredTo !== undefined && start - coveredTo > longest)
      stretches.push({ start: coveredTo + margin, end: start - margin })
    coveredTo = Math.max(coveredTo ?? end, end)
  }
  return stretches
}

/** Linear between corners; beyond the first and last, on along the outermost stretch. */
function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  let i = 1
  while (i < from.length - 1 && value > (from[i] ?? 0)) i++
  const [a = 0, b = 1] = [from[i - 1], from[i]]
  const [c = 0, d = 1] = [to[i - 1], to[i]]
  return c + ((value - a) / (b - a)) * (d - c)
}
