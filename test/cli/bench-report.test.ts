import { describe, expect, it } from 'vitest'
import { readOptions } from '../../src/cli/bench/options.ts'
import { asMarkdown } from '../../src/cli/bench/report.ts'
import { median, quantile } from '../../src/cli/bench/statistics.ts'
import type { Entry } from '../../src/cli/bench/summary.ts'

const entry = (contestant: Entry['contestant'], round: number, run: Entry['run']): Entry => ({
  contestant,
  events: 100,
  round,
  run,
})
const tableOf = (title: string, entries: readonly Entry[]) =>
  asMarkdown(entries, [100], [])
    .split('\n## ')
    .find(part => part.startsWith(title))
    ?.trim()
    .split('\n')
    .slice(4)

describe('statistics', () => {
  it('takes quantiles by the nearest rank, and the last value for all of them', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect([0.5, 0.95, 1].map(share => quantile(hundred, share))).toEqual([50, 95, 100])
    expect(quantile([], 0.5)).toBeUndefined()
  })

  it('takes the mean of the two values in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, undefined])
  })
})

describe('the report', () => {
  it('gives the median of the rounds, and how ours stands to each of the others', () => {
    const entries = [
      ...[50, 20, 30].map((ms, round) => entry('us', round, { firstDrawMs: ms })),
      ...[10, 12, 14].map((ms, round) => entry('canvas', round, { firstDrawMs: ms })),
      entry('vis', 0, { firstDrawMs: 3_000 }),
    ]
    expect(tableOf('First complete draw', entries)).toEqual([
      '| Whence | 30 | not yet |',
      '| bare canvas | 12 | not yet |',
      '| vis-timeline, clustered | 3,000 | not yet |',
      '| ours ÷ bare canvas | 2.5× |  |',
      '| ours ÷ vis-timeline, clustered | 0.010× |  |',
    ])
  })

  it('says that a contestant did not finish if it failed in any round', () => {
    const entries = [
      entry('us', 0, { firstDrawMs: 9 }),
      entry('vis', 0, { firstDrawMs: 9 }),
      entry('vis', 1, { stopped: 'not finished within 90 s' }),
    ]
    expect(tableOf('First complete draw', entries)).toContain('| vis-timeline, clustered | did not finish | not yet |')
    expect(tableOf('First complete draw', entries)).toContain('| ours ÷ vis-timeline, clustered | – |  |')
  })

  it('takes steps by their quantiles, and frames by the share of those that came late', () => {
    const zoom = { zoomStepMs: [1, 2, 3, 40], zoomFrameMs: [16.7, 16.6, 33.3, 16.7] }
    const rows = (title: string) => tableOf(title, [entry('us', 0, zoom)])?.[0]
    expect(['Zoom step, p50', 'Zoom step, max', 'Frames over 16.7 ms while zooming'].map(rows)).toEqual([
      '| Whence | 2.0 | not yet |',
      '| Whence | 40 | not yet |',
      '| Whence | 25 | not yet |',
    ])
  })

  it('leaves the floor out where there is nothing to filter', () => {
    const entries = [entry('us', 0, { filterOnMs: [9] }), entry('floor', 0, {})]
    expect(tableOf('Filter to redraw, on', entries)).toEqual(['| Whence | 9.0 | not yet |'])
  })
})

describe('the options', () => {
  it.each([
    ['100,1000', [100, 1_000]],
    ['50', [50]],
  ])('take sizes as %s', (text, sizes) => {
    expect(readOptions(['--sizes', text])).toMatchObject({ ok: true, value: { sizes } })
  })

  it.each([[['--sizes', '1e']], [['--sizes', '']], [['--rounds', '0']], [['--sauces']]])('refuse %s', args => {
    expect(readOptions(args).ok).toBe(false)
  })
})
