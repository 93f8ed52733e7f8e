import { describe, expect, it } from 'vitest'
import { BIN_PX, binClusters, canSplit } from '../../src/layout/clusters.ts'
import { MS_PER_DAY } from '../../src/time/span.ts'
import { makeEvent } from '../support/make-event.ts'

const events = (...terse: string[]) => terse.map(makeEvent)

describe('clusters', () => {
  it('count what lies in the same stretch of time, and leave apart what does not', () => {
    const clusters = binClusters(events('a 2022-01-01', 'b 2022-01-02', 'c 2022-09-01'), 2 / MS_PER_DAY)
    expect(clusters.map(({ events }) => events.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
  })

  it('stand apart from each other by enough for their badges', () => {
    const days = Array.from({ length: 200 }, (_, i) =>
      new Date(Date.UTC(2022, 0, 1) + i * MS_PER_DAY).toISOString().slice(0, 10),
    )
    const clusters = binClusters(
      days.map((day, i) => makeEvent({ id: `e${i}`, date: day })),
      9 / MS_PER_DAY,
    )
    clusters.slice(1).forEach((cluster, i) => {
      expect(cluster.x - (clusters[i]?.x ?? 0)).toBeGreaterThanOrEqual(BIN_PX * 0.8 - 1e-6)
    })
    expect(clusters.reduce((sum, { events }) => sum + events.length, 0)).toBe(200)
  })

  it('open on all the time that their events may cover, as far as it is bounded', () => {
    const [cluster] = binClusters(events('a 2022-03', 'b ../2022-03-05'), 0.01 / MS_PER_DAY)
    expect(cluster?.span).toEqual({ start: Date.UTC(2022, 2, 1), end: Date.UTC(2022, 3, 1) })
  })

  it('can be split by zooming only if their events differ in time', () => {
    expect(canSplit(events('a 2022-03-01', 'b 2022-03-02'))).toBe(true)
    expect(canSplit(events('a 2022-03-01', 'b 2022-03-01'))).toBe(false)
  })
})
