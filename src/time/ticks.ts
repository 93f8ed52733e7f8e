import { civilOf } from './calendar.ts'
import { longMonth, shortMonth } from './month-names.ts'
import { type Instant, lengthOf, type Span } from './span.ts'
import { shortestMs, type TickStep, type TickUnit, tickAfter, tickAtOrBefore, tickLabel } from './tick-step.ts'
import type { TimeScale } from './time-scale.ts'
import { yearInWords } from './year-words.ts'

type Tick = { readonly instant: Instant; readonly label: string }

/**
 * Two rows for the axis. The minor row tells neighbours apart, the major row says where they are, so that the year
 * is always in view:
 *
 *   major   | November 2022              | December 2022
 *   minor   | 1    | 8    | 15    | 22   | 1    | 8
 *
 * Years need no context: with them the major row is empty.
 */
type Ticks = {
  /** Undefined where nothing can be marked: a timeline of no width, or without bounds. */
  readonly steps: { readonly minor: TickStep; readonly major: TickStep | undefined } | undefined
  /** Those in the viewport, in order. */
  readonly major: readonly Tick[]
  readonly minor: readonly Tick[]
  /** The unit in force at the left edge, for a label that stays there while its own tick is out of view. */
  readonly majorAtStart: string | undefined
}

const MIN_LABEL_PX = 64
/** Long years ("170 million BCE") take more; a generous width of one character of an axis label, and the gap. */
const CHARACTER_PX = 8
const LABEL_GAP_PX = 16

const STEPS: readonly TickStep[] = [
  ...[1, 5, 10, 15, 30].map(count => ({ unit: 'minute', count }) as const),
  ...[1, 2, 3, 6, 12].map(count => ({ unit: 'hour', count }) as const),
  ...[1, 2, 7, 14].map(count => ({ unit: 'day', count }) as const),
  ...[1, 3, 6].map(count => ({ unit: 'month', count }) as const),
  ...yearSteps(1e12),
]

const MAJOR_STEP: Record<TickUnit, TickStep | undefined> = {
  minute: { unit: 'day', count: 1 },
  hour: { unit: 'day', count: 1 },
  day: { unit: 'month', count: 1 },
  month: { unit: 'year', count: 1 },
  year: undefined,
}

const NO_TICKS: Ticks = { steps: undefined, major: [], minor: [], majorAtStart: undefined }

/** The finest step whose labels have room: at most one tick in 64 px (a fifth less at the era boundary). */
export function ticksFor(scale: TimeScale): Ticks {
  const { viewport } = scale
  const minor = STEPS.find(step => hasRoom(step, scale))
  if (!minor || !Number.isFinite(lengthOf(viewport))) return NO_TICKS
  const major = MAJOR_STEP[minor.unit]
  return {
    steps: { minor, major },
    minor: ticksWithin(viewport, minor, instant => tickLabel(minor.unit, instant)),
    major: major ? ticksWithin(viewport, major, instant => contextLabel(major.unit, instant)) : [],
    majorAtStart: major && contextLabel(major.unit, tickAtOrBefore(major, viewport.start)),
  }
}

function ticksWithin({ start, end }: Span, step: TickStep, label: (instant: Instant) => string): Tick[] {
  const ticks: Tick[] = []
  let instant = tickAtOrBefore(step, start)
  while (instant < end) {
    if (instant >= start) ticks.push({ instant, label: label(instant) })
    const next = tickAfter(step, instant)
    if (next <= instant) break // so far from 1970 that doubles are further apart than the step
    instant = next
  }
  return ticks
}

function contextLabel(unit: TickUnit, instant: Instant): string {
  const { year, month, day } = civilOf(instant)
  if (unit === 'year') return yearInWords(year)
  if (unit === 'month') return `${longMonth(month)} ${yearInWords(year)}`
  return `${day} ${shortMonth(month)} ${yearInWords(year)}`
}

function hasRoom(step: TickStep, { viewport, pxPerMs }: TimeScale): boolean {
  const distancePx = shortestMs(step) * pxPerMs
  if (step.unit !== 'year' || !(distancePx >= MIN_LABEL_PX)) return distancePx >= MIN_LABEL_PX
  const labels = [viewport.start, viewport.end].map(instant => tickLabel('year', tickAtOrBefore(step, instant)))
  return labels.every(label => distancePx >= label.length * CHARACTER_PX + LABEL_GAP_PX)
}

/** 1, 2, 5, 10, 20, 50, 100 … */
function yearSteps(max: number): TickStep[] {
  const steps: TickStep[] = []
  for (let power = 1; power <= max; power *= 10)
    for (const digit of [1, 2, 5]) steps.push({ unit: 'year', count: digit * power })
  return steps
}
