import { ticksFor } from '../time/ticks.ts'
import type { TimeScale } from '../time/time-scale.ts'

/**
 * Ticks in px. The context (`major`) that is in force at the left edge stands there as a label without a tick, and
 * gives way when the next one comes near.
 *
 *   November 2022         | December 2022
 *   |14      |21    |28   |5       |12
 */
export type Axis = {
  readonly minor: readonly { readonly x: number; readonly label: string }[]
  readonly major: readonly { readonly x: number; readonly label: string; readonly isTick: boolean }[]
}

/** About what the longest context label takes ("September 2022", in the axis' type). */
const CONTEXT_LABEL_PX = 104

export function axisAt(scale: TimeScale): Axis {
  const { minor, major, majorAtStart } = ticksFor(scale)
  const ticks = major.map(({ instant, label }) => ({ x: scale.xOf(instant), label, isTick: true }))
  const firstX = ticks[0]?.x ?? Number.POSITIVE_INFINITY
  const atStart =
    majorAtStart !== undefined && firstX > CONTEXT_LABEL_PX ? [{ x: 0, label: majorAtStart, isTick: false }] : []
  return {
    minor: minor.map(({ instant, label }) => ({ x: scale.xOf(instant), label })),
    major: [...atStart, ...ticks],
  }
}

/**
 * Where there is room for one row of ticks, each says by itself where it is: the context alone where several begin, else
 * the ticks with theirs, as many as have room.
 *
 *   |1990     |1995      |2000         |March 1961   |April 1961        |Jun 1961     |Jul 1961
 */
export function ticksInOneRow(scale: TimeScale): readonly { readonly x: number; readonly label: string }[] {
  const { minor, major } = axisAt(scale)
  if (major.length === 0) return minor
  if (major.filter(({ isTick }) => isTick).length > 1) return major
  let free = Number.NEGATIVE_INFINITY
  return minor.flatMap(({ x, label }) => {
    const context = major.findLast(unit => unit.x <= x)
    if (!context || x < free) return []
    free = x + CONTEXT_LABEL_PX
    return [{ x, label: `${label} ${context.label}` }]
  })
}
