import { describe, expect, it } from 'vitest'
import { canSplit, rowsIn, spanOf } from '../../src/layout/clusters.ts'
import { BIN_PX, levelScale } from '../../src/layout/level.ts'
import { columnsOf } from '../../src/model/event-columns.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { MS_PER_DAY, MS_PER_HOUR, type Span } from '../../src/time/span.ts'
import { idsOf, makeCollection, makeEvent } from '../support/make-event.ts'
import { packedCollection } from '../support/packed-scene.ts'

const YEAR_2022: Span = { start: Date.UTC(2022, 0), end: Date.UTC(2023, 0) }

/** The clusters of some events on a stage whose one lane a war fills, so that all of them are counted. */
function countedBeside(war: string, terse: readonly string[], { full = YEAR_2022, pxPerDay = 2 } = {}) {
  const collection = makeCollection([{ id: 'war', date: war, importance: 5 }, ...terse])
  const widthPx = ((full.end - full.start) / MS_PER_DAY) * pxPerDay
  const { packing, sceneOf } = packedCollection(collection, { widthPx, heightPx: 48, full })
  const scene = sceneOf(full)
  expect(scene.marks.map(({ id }) => id)).toEqual(['war'])
  const { columns } = collection
  return scene.clusters.map(cluster => {
    const rows = rowsIn(packing, cluster)
    return { ...cluster, ids: idsOf(collection, rows), rows, span: spanOf(columns, cluster, rows) }
  })
}

const ALL_OF_2022 = '2022-01-01/2022-12-31'

describe('clusters', () => {
  it('count what lies in the same stretch of time, and leave apart what does not', () => {
    const clusters = countedBeside(ALL_OF_2022, ['a 2022-01-02', 'b 2022-01-03', 'c 2022-09-01'])
    expect(clusters.map(({ ids }) => ids)).toEqual([['a', 'b'], ['c']])
    expect(clusters.map(({ count }) => count)).toEqual([2, 1])
  })

  it('stand apart from each other by enough for their badges, and count everything', () => {
    const days = Array.from({ length: 200 }, (_, i) =>
      new Date(Date.UTC(2022, 0, 2) + i * MS_PER_DAY).toISOString().slice(0, 10),
    )
    const clusters = countedBeside(
      ALL_OF_2022,
      days.map((day, i) => `e${i} ${day}`),
      { pxPerDay: 9 },
    )
    clusters.slice(1).forEach((cluster, i) => {
      expect(cluster.x - (clusters[i]?.x ?? 0)).toBeGreaterThanOrEqual(BIN_PX - 1e-6)
    })
    expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(200)
    expect(clusters.flatMap(({ ids }) => ids)).toEqual(days.map((_, i) => `e${i}`))
  })

  it('stand within the time that their bin covers', () => {
    for (const { level, bin, x } of countedBeside(ALL_OF_2022, ['a 2022-01-02', 'b 2022-01-02', 'c 2022-09-01'])) {
      const toX = (px: number) => (px / levelScale(level) - YEAR_2022.start) * (2 / MS_PER_DAY)
      expect(x).toBeGreaterThan(toX(bin * BIN_PX))
      expect(x).toBeLessThan(toX((bin + 1) * BIN_PX))
    }
  })

  it('open on all the time that their events may cover, as far as it is bounded', () => {
    const full = { start: Date.UTC(1970, 0), end: Date.UTC(2070, 0) }
    const terse = ['from 2022-02-10/..', 'in 2022-03', 'until ../2022-05-05']
    const [cluster] = countedBeside('1970-01-01/2069-12-31', terse, { full, pxPerDay: 0.01 })
    expect(cluster?.ids).toEqual(['from', 'in', 'until'])
    expect(cluster?.span).toEqual({ start: Date.UTC(2022, 1, 10), end: Date.UTC(2022, 4, 6) })
  })

  it('open on the whole year of an end known to the year', () => {
    const full = { start: Date.UTC(1970, 0), end: Date.UTC(2070, 0) }
    const [cluster] = countedBeside('1970-01-01/2069-12-31', ['by ../2022', 'until ../2022-12-31'], {
      full,
      pxPerDay: 0.01,
    })
    expect(cluster?.ids).toEqual(['by', 'until'])
    expect(cluster?.span).toEqual({ start: Date.UTC(2022, 0), end: Date.UTC(2023, 0) })
  })

  it('list the first 500 events of more, and then open on the time in which all of them begin', () => {
    const [cluster] = countedBeside(ALL_OF_2022, [
      ...Array.from({ length: 600 }, (_, i) => `e${i} 2022-03-02`),
      'last 2022-03-05',
    ])
    expect(cluster?.count).toBe(601)
    expect(cluster?.rows).toHaveLength(500)
    expect(cluster?.span).toEqual({ start: Date.UTC(2022, 2, 2), end: Date.UTC(2022, 2, 5) + 1 })
  })

  it('are found at the end of deep time, where numbers are too coarse to count bins one by one', () => {
    const far = instantOf(1e11)
    const collection = makeCollection(['year Y1E11', 'hour 2022-05-11T10:00:00Z'])
    const full = { start: 0, end: far + 400 * MS_PER_DAY }
    const { sceneOf } = packedCollection(collection, { widthPx: 1_440, heightPx: 240, full })
    const scene = sceneOf({ start: far, end: far + 2 * MS_PER_HOUR })
    expect(scene.marks.map(({ id }) => id)).toEqual(['year'])
  })

  it('have nothing to list in a band or a bin that does not have one', () => {
    const collection = makeCollection(['a 2022-03-02'])
    const { packing } = packedCollection(collection, { widthPx: 700, heightPx: 48, full: YEAR_2022 })
    const cluster = {
      key: '',
      band: 'none',
      level: packing.baseLevel,
      bin: 0,
      count: 1,
      x: 0,
      y: 0,
      among: Uint32Array.of(0),
      lodged: [],
    }
    expect(rowsIn(packing, cluster)).toEqual([])
    expect(rowsIn(packing, { ...cluster, band: 'no-such-band' })).toEqual([])
  })

  it('can be split by zooming only if their events differ in time', () => {
    const columns = columnsOf(
      ['a 2022-03-01', 'b 2022-03-01', 'c 2022-03-02', 'd 2022-03-01/2022-03-02'].map(makeEvent),
    )
    expect(canSplit(columns, [0, 2])).toBe(true)
    expect(canSplit(columns, [0, 3])).toBe(true)
    expect(canSplit(columns, [2, 3])).toBe(true)
    expect(canSplit(columns, [0, 1])).toBe(false)
    expect(canSplit(columns, [])).toBe(false)
    const ends = columnsOf(['a ../2022', 'b ../2022', 'c ../2022-12-31'].map(makeEvent))
    expect([canSplit(ends, [0, 1]), canSplit(ends, [0, 2])]).toEqual([false, true])
  })
})
