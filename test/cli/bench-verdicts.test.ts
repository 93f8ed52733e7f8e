import { describe, expect, it } from 'vitest'
import type { CheckRun } from '../../src/cli/bench/commands/check-figures.ts'
import type { Findings } from '../../src/cli/bench/findings.ts'
import { verdictsOf } from '../../src/cli/bench/verdicts/verdicts.ts'
import { entry, findings, steps } from './bench-findings.ts'

/** As a table without its columns: what was wanted, what was found, what came of it. */
const linesOf = (target: string, found: Findings) =>
  verdictsOf(found)
    .filter(verdict => verdict.target === target)
    .map(({ at, found, wanted, outcome }) => `${at}: ${found}, ${wanted}: ${outcome}`)

const stepping = (p95: number) => ({ firstDrawMs: 1, zoomSteps: steps(p95), panSteps: steps(p95) })

describe('steps', () => {
  it('must stay within a frame, and within one and a half of the canvas of the same run', () => {
    const found = findings(
      [100, 1_000],
      [
        entry('us', 100, stepping(12)),
        entry('canvas', 100, stepping(10)),
        entry('us', 1_000, stepping(16.8)),
        entry('canvas', 1_000, stepping(10)),
      ],
    )
    expect(linesOf('Zoom step, p95', found)).toEqual([
      '100: 12 ms, ≤ 16.7 ms: met',
      '1,000: 16.8 ms, ≤ 16.7 ms: not met',
    ])
    expect(linesOf('Pan step, p95, ours ÷ canvas', found)).toEqual([
      '100: 1.2×, ≤ 1.5×: met',
      '1,000: 1.7×, ≤ 1.5×: not met',
    ])
  })

  it('must not be felt to grow from a thousand to a million', () => {
    const found = findings([1_000, 1_000_000], [entry('us', 1_000, stepping(10)), entry('us', 1_000_000, stepping(20))])
    expect(linesOf('Zoom step, p95, ours ÷ ours at 1,000', found)).toEqual(['1,000,000: 2.0×, ≤ 1.5×: not met'])
  })

  it('are not judged where nothing was measured, and not met where ours did not finish', () => {
    const found = findings([100, 1_000], [entry('us', 100, { firstDrawMs: 1, stopped: 'late' })])
    expect(linesOf('Zoom step, p95', found)).toEqual([
      '100: did not finish, ≤ 16.7 ms: not met',
      '1,000: not measured, ≤ 16.7 ms: not measured',
    ])
  })
})

it('has no task while loading that holds up the page, at any size', () => {
  const found = findings(
    ['shipped', 1_000_000],
    [
      entry('us', 'shipped', { firstDrawMs: 1, longestTaskMs: 50 }),
      entry('us', 1_000_000, { firstDrawMs: 1, longestTaskMs: 214 }),
    ],
  )
  expect(linesOf('Longest task while loading', found)).toEqual([
    'the shipped collection: 50 ms, ≤ 50 ms: met',
    '1,000,000: 214 ms, ≤ 50 ms: not met',
  ])
})

it('holds the first draw against the canvas, then the floor, then the clock', () => {
  const sizes = [100, 1_000, 10_000, 100_000, 1_000_000]
  const found = findings(
    sizes,
    sizes.flatMap(size => [
      entry('us', size, { firstDrawMs: 2_000 }),
      entry('canvas', size, { firstDrawMs: 1_000 }),
      entry('floor', size, { firstDrawMs: 1_000 }),
    ]),
  )
  expect(linesOf('First complete draw, ours ÷ canvas', found)).toEqual([
    '1,000: 2.0×, ≤ 2.5×: met',
    '10,000: 2.0×, ≤ 2.5×: met',
  ])
  expect(linesOf('First complete draw, ours ÷ floor', found)).toEqual(['100,000: 2.0×, ≤ 1.5×: not met'])
  expect(linesOf('First complete draw', found)).toEqual(['1,000,000: 2,000 ms, ≤ 3,000 ms: met'])
})

it('gives a filter more time the more it has to filter', () => {
  const sizes = [10_000, 100_000, 1_000_000]
  const filtered = { firstDrawMs: 1, filterOnMs: [40], filterOffMs: [40] }
  const found = findings(
    sizes,
    sizes.map(size => entry('us', size, filtered)),
  )
  expect(linesOf('Filter to redraw, on', found)).toEqual([
    '10,000: 40 ms, ≤ 16.7 ms: not met',
    '100,000: 40 ms, ≤ 50 ms: met',
    '1,000,000: 40 ms, ≤ 100 ms: met',
  ])
})

it('bounds a keystroke of the search up to 10,000 events', () => {
  const typed = { firstDrawMs: 1, keystrokeMs: [20, 51] }
  const found = findings(
    ['shipped', 10_000, 100_000],
    [
      entry('us', 'shipped', { firstDrawMs: 1, keystrokeMs: [20, 50] }),
      entry('us', 10_000, typed),
      entry('us', 100_000, typed),
    ],
  )
  expect(linesOf('Search keystroke to redraw, p95', found)).toEqual([
    'the shipped collection: 50 ms, ≤ 50 ms: met',
    '10,000: 51 ms, ≤ 50 ms: not met',
  ])
})

it('bounds elements everywhere, and the heap where data is packed', () => {
  const run = { firstDrawMs: 1, elements: 3_001, heap: { mainMb: 100, workersMb: 150 } }
  const found = findings(['shipped', 1_000_000], [entry('us', 'shipped', run), entry('us', 1_000_000, run)])
  expect(linesOf('DOM elements', found)).toEqual([
    'the shipped collection: 3,001, ≤ 3,000: not met',
    '1,000,000: 3,001, ≤ 3,000: not met',
  ])
  expect(linesOf('Heap and buffers', found)).toEqual(['1,000,000: 250 MB, ≤ 250 MB: met'])
})

describe('vis-timeline', () => {
  const run = { firstDrawMs: 1, zoomSteps: steps(4) }

  it('must be slower by the factors of the issue from 1,000 events on', () => {
    const found = findings(
      [100, 1_000],
      [
        ...[100, 1_000].map(size => entry('us', size, run)),
        ...[100, 1_000].map(size => entry('vis', size, { firstDrawMs: 1, zoomSteps: steps(12, 12, 39) })),
      ],
    )
    expect(linesOf('Zoom step, p50, vis-timeline ÷ ours', found)).toEqual(['1,000: 3.0×, ≥ 2.5×: met'])
    expect(linesOf('Zoom step, p95, vis-timeline ÷ ours', found)).toEqual(['1,000: 9.8×, ≥ 10×: not met'])
  })

  it('is slower by any factor where only ours finishes, and is not judged where there was no time for it', () => {
    const found = findings([1_000, 10_000], [entry('us', 1_000, run), entry('us', 10_000, run)])
    const skips = [
      { contestant: 'vis', dataset: '1000', why: 'did not finish at 100', isHopeless: true },
      { contestant: 'vis', dataset: '10000', why: 'no time left', isHopeless: false },
    ] as const
    expect(linesOf('Zoom step, p95, vis-timeline ÷ ours', { ...found, skips })).toEqual([
      '1,000: it did not finish, ≥ 10×: met',
      '10,000: nothing to compare, ≥ 10×: not measured',
    ])
  })
})

it('leaves open whether the shipped collection starts as fast as before', () => {
  const entries = [entry('us', 'shipped', { firstDrawMs: 300 }), entry('floor', 'shipped', { firstDrawMs: 100 })]
  expect(linesOf('First complete draw, ours ÷ floor', findings(['shipped'], entries))).toEqual([
    'the shipped collection: 3.0×, as before: not measured',
  ])
})

it('wants a check of 100,000 events in seconds, with memory in proportion', () => {
  const run = (events: number, seconds: number, peakMb: number): CheckRun => ({
    dataset: String(events),
    label: events.toLocaleString('en'),
    events,
    bytes: 1,
    figures: { status: 0, seconds, cpuSeconds: seconds, peakMb },
  })
  const checks = [run(10_000, 1, 200), run(100_000, 12, 1_000)]
  expect(linesOf('Check', { ...findings([], []), checks })).toEqual(['100,000: 12 s, ≤ 10 s: not met'])
  expect(linesOf('Check, memory ÷ that for 10,000', { ...findings([], []), checks })).toEqual([
    '100,000: 5.0×, ≤ 10×: met',
  ])
})
