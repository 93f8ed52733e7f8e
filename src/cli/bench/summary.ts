import type { ContestantName } from './contestants.ts'
import type { Repetition } from './repetition.ts'
import { median, quantile } from './statistics.ts'

/** One repetition of one contestant at one size. */
export type Entry = {
  readonly contestant: ContestantName
  readonly events: number
  readonly round: number
  readonly run: Repetition
}

export type Measure = {
  readonly key: string
  readonly title: string
  readonly unit: 'ms' | '%' | 'MB' | ''
  readonly of: (run: Repetition) => number | undefined
}

/** Frames come 16.7 ms apart, give or take some tenths by the browser's clock. */
const LATE_FRAME_MS = 17.5

const lateShare = (frames: readonly number[] | undefined) =>
  frames && frames.length > 0 ? (100 * frames.filter(ms => ms > LATE_FRAME_MS).length) / frames.length : undefined
const at = (share: number, values: readonly number[] | undefined) => values && quantile(values, share)
const typical = (values: readonly number[] | undefined) => values && median(values)

export const MEASURES: readonly Measure[] = [
  { key: 'firstDraw', title: 'First complete draw', unit: 'ms', of: run => run.firstDrawMs },
  { key: 'zoomP50', title: 'Zoom step, p50', unit: 'ms', of: run => at(0.5, run.zoomStepMs) },
  { key: 'zoomP95', title: 'Zoom step, p95', unit: 'ms', of: run => at(0.95, run.zoomStepMs) },
  { key: 'zoomMax', title: 'Zoom step, max', unit: 'ms', of: run => at(1, run.zoomStepMs) },
  { key: 'zoomLate', title: 'Frames over 16.7 ms while zooming', unit: '%', of: run => lateShare(run.zoomFrameMs) },
  { key: 'panP50', title: 'Pan step, p50', unit: 'ms', of: run => at(0.5, run.panStepMs) },
  { key: 'panP95', title: 'Pan step, p95', unit: 'ms', of: run => at(0.95, run.panStepMs) },
  { key: 'panMax', title: 'Pan step, max', unit: 'ms', of: run => at(1, run.panStepMs) },
  { key: 'panLate', title: 'Frames over 16.7 ms while panning', unit: '%', of: run => lateShare(run.panFrameMs) },
  { key: 'filterOn', title: 'Filter to redraw, on', unit: 'ms', of: run => typical(run.filterOnMs) },
  { key: 'filterOff', title: 'Filter to redraw, off', unit: 'ms', of: run => typical(run.filterOffMs) },
  { key: 'heap', title: 'Heap after collection', unit: 'MB', of: run => run.heapMb },
  { key: 'elements', title: 'DOM elements', unit: '', of: run => run.elements },
]

/** The median over the rounds; `undefined` if any round did not get there, as a median of the lucky ones would flatter. */
export function summarise(entries: readonly Entry[], contestant: ContestantName, events: number, measure: Measure) {
  const values = entries
    .filter(entry => entry.contestant === contestant && entry.events === events)
    .map(({ run }) => measure.of(run))
  return values.some(value => value === undefined) ? undefined : median(values as number[])
}
