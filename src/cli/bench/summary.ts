import type { ContestantName } from './contestants.ts'
import type { Entry } from './findings.ts'
import type { MainThread } from './instruments.ts'
import type { Repetition } from './repetition.ts'
import { median, quantile } from './statistics.ts'

export type Measure = {
  readonly key: string
  readonly title: string
  readonly unit: 'ms' | '%' | 'MB' | ''
  readonly of: (run: Repetition) => number | undefined
  /** Whose figures are shown, if not everybody's. */
  readonly shownFor?: readonly ContestantName[]
}

/** Frames come 16.7 ms apart, give or take some tenths by the browser's clock. */
const LATE_FRAME_MS = 17.5

const lateShare = (frames: readonly number[] | undefined) =>
  frames && frames.length > 0 ? (100 * frames.filter(ms => ms > LATE_FRAME_MS).length) / frames.length : undefined
const at = (share: number, values: readonly number[] | undefined) => values && quantile(values, share)
const typical = (values: readonly number[] | undefined) => values && median(values)

function step(share: number, clock: keyof MainThread, steps: readonly MainThread[] | undefined) {
  const costs = steps?.map(cost => cost[clock])
  return at(share, costs)
}

const TIMELINES: readonly ContestantName[] = ['us', 'canvas', 'svg', 'vis']

type Gesture = {
  readonly steps: readonly MainThread[] | undefined
  readonly all: number | undefined
  readonly frames: readonly number[] | undefined
}

/** What is told of a gesture: what its steps took, and how many frames came late. */
function gesture<const Key extends string>(key: Key, name: string, doing: string, of: (run: Repetition) => Gesture) {
  const ms = 'ms' as const
  return [
    { key: `${key}P50`, title: `${name} step, p50`, unit: ms, of: run => step(0.5, 'task', of(run).steps) },
    { key: `${key}P95`, title: `${name} step, p95`, unit: ms, of: run => step(0.95, 'task', of(run).steps) },
    {
      key: `${key}OwnP95`,
      title: `${name} step, p95, processor time`,
      unit: ms,
      of: run => step(0.95, 'processor', of(run).steps),
    },
    { key: `${key}Max`, title: `${name} step, max`, unit: ms, of: run => step(1, 'task', of(run).steps) },
    { key: `${key}All`, title: `${name} step, all threads, mean`, unit: ms, of: run => of(run).all },
    { key: `${key}Late`, title: `Frames over 16.7 ms while ${doing}`, unit: '%', of: run => lateShare(of(run).frames) },
  ] as const satisfies readonly Measure[]
}

const LIST = [
  { key: 'firstDraw', title: 'First complete draw', unit: 'ms', of: run => run.firstDrawMs },
  { key: 'ready', title: 'Ready to filter', unit: 'ms', of: run => run.readyMs, shownFor: ['us'] },
  { key: 'longestTask', title: 'Longest task while loading', unit: 'ms', of: run => run.longestTaskMs },
  ...gesture('zoom', 'Zoom', 'zooming', run => ({
    steps: run.zoomSteps,
    all: run.zoomProcessorMs,
    frames: run.zoomFrameMs,
  })),
  ...gesture('pan', 'Pan', 'panning', run => ({
    steps: run.panSteps,
    all: run.panProcessorMs,
    frames: run.panFrameMs,
  })),
  {
    key: 'filterOn',
    title: 'Filter to redraw, on',
    unit: 'ms',
    of: run => typical(run.filterOnMs),
    shownFor: TIMELINES,
  },
  {
    key: 'filterOff',
    title: 'Filter to redraw, off',
    unit: 'ms',
    of: run => typical(run.filterOffMs),
    shownFor: TIMELINES,
  },
  {
    key: 'searchReady',
    title: 'Search ready after the click',
    unit: 'ms',
    of: run => run.searchReadyMs,
    shownFor: ['us'],
  },
  {
    key: 'searchP95',
    title: 'Search keystroke to redraw, p95',
    unit: 'ms',
    of: run => at(0.95, run.keystrokeMs),
    shownFor: ['us'],
  },
  {
    key: 'searchMax',
    title: 'Search keystroke to redraw, max',
    unit: 'ms',
    of: run => at(1, run.keystrokeMs),
    shownFor: ['us'],
  },
  {
    key: 'heap',
    title: 'Heap and buffers after collection, main thread and workers',
    unit: 'MB',
    of: ({ heap }) => heap && heap.mainMb + heap.workersMb,
  },
  { key: 'workerHeap', title: 'Of these in workers', unit: 'MB', of: run => run.heap?.workersMb, shownFor: ['us'] },
  { key: 'elements', title: 'DOM elements', unit: '', of: run => run.elements },
] as const satisfies readonly Measure[]

export type MeasureKey = (typeof LIST)[number]['key']
export const MEASURES: readonly (Measure & { readonly key: MeasureKey })[] = LIST

/** The median over the rounds; `undefined` if any round did not get there, as a median of the lucky ones would flatter. */
export function summarise(
  entries: readonly Entry[],
  contestant: ContestantName,
  dataset: string,
  { of }: Pick<Measure, 'of'>,
): number | undefined {
  const values = entries
    .filter(entry => entry.contestant === contestant && entry.dataset === dataset)
    .map(({ run }) => of(run))
  return values.some(value => value === undefined) ? undefined : median(values as number[])
}
