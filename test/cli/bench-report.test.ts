import { describe, expect, it } from 'vitest'
import type { Findings } from '../../src/cli/bench/findings.ts'
import { asMarkdown } from '../../src/cli/bench/report/report.ts'
import { entry, findings, steps } from './bench-findings.ts'

const rowsOf = (title: string, found: Findings) =>
  asMarkdown(found, [])
    .split('\n## ')
    .find(part => part.startsWith(title))
    ?.trim()
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)

describe('the table of a measure', () => {
  it('gives the median of the rounds, and how ours stands to each of the others', () => {
    const entries = [
      ...[50, 20, 30].map((ms, round) => entry('us', 100, { firstDrawMs: ms }, round)),
      ...[10, 12, 14].map((ms, round) => entry('canvas', 100, { firstDrawMs: ms }, round)),
      entry('vis', 100, { firstDrawMs: 3_000 }),
    ]
    expect(rowsOf('First complete draw', findings([100], entries))).toEqual([
      '| Whence | 30 |',
      '| bare canvas | 12 |',
      '| vis-timeline, clustered | 3,000 |',
      '| ours ÷ bare canvas | 2.5× |',
      '| ours ÷ vis-timeline, clustered | 0.010× |',
    ])
  })

  it('says that a contestant did not finish if it failed in any round', () => {
    const entries = [
      entry('us', 100, { firstDrawMs: 9 }),
      entry('vis', 100, { firstDrawMs: 9 }),
      entry('vis', 100, { stopped: 'not finished within 90 s' }, 1),
    ]
    const rows = rowsOf('First complete draw', findings([100], entries))
    expect(rows).toContain('| vis-timeline, clustered | did not finish |')
    expect(rows).toContain('| ours ÷ vis-timeline, clustered | – |')
  })

  it('says why one was not tried, and gives no ratio to it', () => {
    const found = findings([100, 1_000], [entry('us', 100, { firstDrawMs: 9 }), entry('us', 1_000, { firstDrawMs: 9 })])
    const vis = entry('vis', 100, { stopped: 'not finished within 90 s' })
    const skip = { contestant: 'vis', dataset: '1000', why: 'did not finish at 100', isHopeless: true } as const
    expect(rowsOf('First complete draw', { ...found, entries: [...found.entries, vis], skips: [skip] })).toEqual([
      '| Whence | 9.0 | 9.0 |',
      '| vis-timeline, clustered | did not finish | not tried: did not finish at 100 |',
      '| ours ÷ vis-timeline, clustered | – | – |',
    ])
  })

  it('takes steps by their quantiles, and frames by the share of those that came late', () => {
    const zoom = { zoomSteps: steps(1, 2, 3, 40), zoomFrameMs: [16.7, 16.6, 33.3, 16.7] }
    const rows = (title: string) => rowsOf(title, findings([100], [entry('us', 100, zoom)]))?.[0]
    const titles = ['p50', 'max', 'p95, processor time'].map(what => `Zoom step, ${what}`)
    expect([...titles, 'Frames over 16.7 ms while zooming'].map(rows)).toEqual([
      '| Whence | 2.0 |',
      '| Whence | 40 |',
      '| Whence | 20 |',
      '| Whence | 25 |',
    ])
  })

  it('leaves the floor out where there is nothing to filter', () => {
    const entries = [entry('us', 100, { filterOnMs: [9] }), entry('floor', 100, {})]
    expect(rowsOf('Filter to redraw, on', findings([100], entries))).toEqual(['| Whence | 9.0 |'])
  })

  it('counts what workers hold with what the main thread holds', () => {
    const found = findings([100], [entry('us', 100, { heap: { mainMb: 10, workersMb: 30 } })])
    expect(rowsOf('Heap and buffers', found)).toEqual(['| Whence | 40 |'])
    expect(rowsOf('Of these in workers', found)).toEqual(['| Whence | 30 |'])
  })
})

describe('the other tables', () => {
  it('have the shipped collection beside the floor, and in no column of the sizes', () => {
    const entries = [
      entry('us', 'shipped', { firstDrawMs: 300 }),
      entry('floor', 'shipped', { firstDrawMs: 100 }),
      entry('us', 100, { firstDrawMs: 9 }),
    ]
    const found = findings(['shipped', 100], entries)
    expect(rowsOf('The shipped collection', found)?.[0]).toBe('| First complete draw, ms | 300 | 100 | 3.0× |')
    expect(rowsOf('First complete draw', found)?.[0]).toBe('| Whence | 9.0 |')
  })

  it('have what a check took, or why it is not known', () => {
    const about = { dataset: '100', label: '100', events: 100, bytes: 1_048_576 }
    const figures = { status: 0, seconds: 0.5, cpuSeconds: 0.7, peakMb: 90 }
    const checks = [
      { ...about, figures },
      { ...about, failed: 'not finished within 15 s' },
    ]
    expect(rowsOf('`npm run check`', { ...findings([100], []), checks })).toEqual([
      '| 100 | 1.0 | 0.5 | 0.7 | 90 | 200 |',
      '| 100 | 1.0 | not finished within 15 s | – | – | – |',
    ])
  })
})
