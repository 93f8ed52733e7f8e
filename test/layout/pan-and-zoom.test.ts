import { beforeAll, describe, expect, it } from 'vitest'
import { syntheticDataset } from '../../src/cli/synthetic/synthetic-dataset.ts'
import { readDataset } from '../../src/data/read-dataset.ts'
import { BIN_PX, levelScale, tileOf } from '../../src/layout/level.ts'
import type { Mark, Scene } from '../../src/layout/scene.ts'
import { extentOf } from '../../src/layout/shape.ts'
import { isLabelled } from '../../src/layout/slots.ts'
import { ensure } from '../../src/lib/assert.ts'
import { anchorAt, boundsAt, firstRowFrom } from '../../src/model/event-columns.ts'
import { fullSpan, shortestView } from '../../src/model/opening-span.ts'
import { lengthOf } from '../../src/time/span.ts'
import type { TimeScale } from '../../src/time/time-scale.ts'
import { panBy, type Viewport, zoomAround } from '../../src/time/viewport.ts'
import { packedCollection } from '../support/packed-scene.ts'

const WIDTH = 1440
const MOST_DRAWN = 600
/** How far outside the plot positions are cut off. */
const CLIP_PX = 200

const read = readDataset(JSON.stringify(syntheticDataset({ events: 3_000, seed: 7 })))
const collection = ensure(read.ok ? read.value : undefined, 'a synthetic collection')
const { columns } = collection
const limits = { full: fullSpan(columns), shortest: shortestView(columns) }
const { packing, sceneOf, scaleOf } = packedCollection(collection, { widthPx: WIDTH, heightPx: 480, full: limits.full })
const band = ensure(packing.bands[0], 'the band')

type Move = (viewport: Viewport) => Viewport
const times = (count: number, move: Move): readonly Move[] => Array.from({ length: count }, () => move)
const pan =
  (share: number): Move =>
  viewport =>
    panBy(viewport, lengthOf(viewport) * share, limits.full)
/** Around the event in the middle of those that begin in view, so that there always is something to see. */
const zoom =
  (factor: number): Move =>
  viewport => {
    const [first, end] = [viewport.start, viewport.end].map(instant => firstRowFrom(columns, instant))
    const instant = anchorAt(columns, Math.floor(((first ?? 0) + (end ?? 0)) / 2))
    return zoomAround(viewport, factor, Math.min(Math.max(instant, viewport.start), viewport.end), limits)
  }

/** 200 steps as a reader takes them: closer, along, closer still down to hours, back along, out, and in somewhere else. */
const SCRIPT: readonly Move[] = [
  ...times(14, zoom(0.9)),
  ...times(20, pan(0.04)),
  ...times(16, zoom(0.8)),
  ...times(20, pan(-0.11)),
  ...times(20, zoom(0.75)),
  ...times(15, pan(0.3)),
  ...times(25, zoom(0.8)),
  ...times(10, pan(-0.2)),
  ...times(25, zoom(1.6)),
  ...times(5, pan(-0.5)),
  ...times(12, zoom(0.7)),
  ...times(8, pan(0.07)),
  ...times(10, zoom(1.3)),
]

type Step = { readonly before: Shown; readonly after: Shown; readonly name: string }
type Shown = { readonly scene: Scene; readonly scale: TimeScale }

const show = (viewport: Viewport): Shown => ({ scene: sceneOf(viewport), scale: scaleOf(viewport) })

function steps(): readonly Step[] {
  let viewport = limits.full
  let before = show(viewport)
  return SCRIPT.map((move, i) => {
    viewport = move(viewport)
    const step = { before, after: show(viewport), name: `step ${i}, level ${before.scene.level}` }
    before = step.after
    return step
  })
}

/** In px from the left edge of the plot. */
function extentIn({ viewport, pxPerMs }: TimeScale, row: number) {
  const { x0, x1 } = ensure(extentOf(boundsAt(columns, row), pxPerMs), `the extent of row ${row}`)
  return { x0: x0 - viewport.start * pxPerMs, x1: x1 - viewport.start * pxPerMs }
}

const clipped = (x: number) => Math.min(Math.max(x, -CLIP_PX), WIDTH + CLIP_PX)

function isInPlot(scale: TimeScale, row: number): boolean {
  const { x0, x1 } = extentIn(scale, row)
  return x1 >= 0 && x0 <= WIDTH
}

const binOf = (level: number, row: number) => Math.floor((anchorAt(columns, row) * levelScale(level)) / BIN_PX)
const tileWith = (level: number, bin: number) => band.tile(level, level === packing.baseLevel ? 0 : tileOf(level, bin))

/** Whether a cluster of the bin in which the event begins counts it. */
function isCounted(level: number, row: number): boolean {
  const bin = binOf(level, row)
  const { clusters, placed } = tileWith(level, bin)
  const cluster = clusters.find(known => known.bin === bin)
  return cluster?.among.includes(row) === true && !placed.has(row)
}

/** Whether room for its label was kept when the places of the level were dealt out. */
const hasLabelRoom = (level: number, row: number) =>
  tileWith(level, binOf(level, row)).lanes.some(slots => slots.some(slot => slot.row === row && isLabelled(slot)))

const byRow = ({ marks }: Scene): ReadonlyMap<number, Mark> => new Map(marks.map(mark => [mark.row, mark]))

describe('through 200 steps of pan and zoom over 3,000 events', () => {
  let taken: readonly Step[] = []
  beforeAll(() => {
    taken = steps()
  })

  it('the script pans and zooms, over many levels, and shows events and clusters all along', () => {
    expect(taken).toHaveLength(200)
    const levels = new Set(taken.map(({ after }) => after.scene.level))
    expect(levels.size).toBeGreaterThan(20)
    expect(taken.filter(({ before, after }) => before.scene.level !== after.scene.level).length).toBeGreaterThan(50)
    expect(taken.filter(({ after }) => after.scene.marks.length === 0)).toEqual([])
    expect(taken.filter(({ after }) => after.scene.clusters.length > 0).length).toBeGreaterThan(100)
  })

  it('no mark moves against the axis: each stands where its date is', () => {
    for (const { after, name } of taken)
      for (const { row, x0, x1 } of after.scene.marks) {
        const extent = extentIn(after.scale, row)
        expect(x0, `${name}, row ${row}`).toBeCloseTo(clipped(extent.x0), 3)
        expect(x1, `${name}, row ${row}`).toBeCloseTo(clipped(extent.x1), 3)
      }
  })

  it('within a level every mark keeps its lane, and only what leaves the plot goes', () => {
    const faults: string[] = []
    for (const { before, after, name } of taken) {
      if (before.scene.level !== after.scene.level) continue
      const [old, now] = [byRow(before.scene), byRow(after.scene)]
      for (const [row, { y }] of old) {
        const mark = now.get(row)
        if (mark ? mark.y !== y : isInPlot(after.scale, row))
          faults.push(`${name}: row ${row} went from ${y} to ${mark?.y}`)
      }
      for (const row of now.keys())
        if (!old.has(row) && isInPlot(before.scale, row)) faults.push(`${name}: row ${row} appears`)
    }
    expect(faults).toEqual([])
  })

  it('within a level every cluster keeps its count and its place on the axis, and only what leaves the plot goes', () => {
    for (const { before, after, name } of taken) {
      if (before.scene.level !== after.scene.level) continue
      const now = new Map(after.scene.clusters.map(cluster => [cluster.key, cluster]))
      for (const { key, count, x } of before.scene.clusters) {
        const there = after.scale.xOf(before.scale.instantAt(x))
        const cluster = now.get(key)
        if (cluster) expect([cluster.count, clipped(cluster.x)], name).toEqual([count, expect.closeTo(there, 3)])
        else expect(there < 0 || there > WIDTH, `${name}: cluster ${key} at ${there}`).toBe(true)
      }
    }
  })

  it('from level to level no mark vanishes from the plot without being counted where it begins', () => {
    const faults: string[] = []
    for (const { before, after, name } of taken) {
      if (before.scene.level === after.scene.level) continue
      const now = byRow(after.scene)
      for (const row of byRow(before.scene).keys())
        if (!now.has(row) && isInPlot(after.scale, row) && !isCounted(after.scene.level, row))
          faults.push(`${name}: row ${row}`)
    }
    expect(faults).toEqual([])
  })

  it('from level to level what has room for its label, at the further one, keeps its lane', () => {
    const faults: string[] = []
    let kept = 0
    for (const { before, after, name } of taken) {
      if (before.scene.level === after.scene.level) continue
      const now = byRow(after.scene)
      const further = Math.min(before.scene.level, after.scene.level)
      for (const [row, { y }] of byRow(before.scene)) {
        if (!hasLabelRoom(further, row)) continue
        const mark = now.get(row)
        if (mark ? mark.y !== y : isInPlot(after.scale, row))
          faults.push(`${name}: row ${row} went from ${y} to ${mark?.y}`)
        else kept++
      }
    }
    expect(faults).toEqual([])
    expect(kept).toBeGreaterThan(1000)
  })

  it('from level to level whatever one reads, at the further one, keeps its lane', () => {
    const faults: string[] = []
    for (const { before, after, name } of taken) {
      if (before.scene.level === after.scene.level) continue
      const [old, now] = [byRow(before.scene), byRow(after.scene)]
      const further = before.scene.level < after.scene.level ? old : now
      for (const [row, { y }] of old) {
        const mark = now.get(row)
        if (mark && mark.y !== y && further.get(row)?.label)
          faults.push(`${name}: row ${row} went from ${y} to ${mark.y}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('every event that begins in view is drawn or counted, and none is both', () => {
    const faults: string[] = []
    for (const { after, name } of taken) {
      const { scene, scale } = after
      const { start, end } = scale.viewport
      const [first, beyond] = [start, end].map(instant => firstRowFrom(columns, instant))
      const drawn = byRow(scene)
      const perBin = new Map<number, number>()
      for (let row = first ?? 0; row < (beyond ?? 0); row++) {
        const counted = isCounted(scene.level, row)
        if (drawn.has(row) && counted) faults.push(`${name}: row ${row} is drawn and counted`)
        // At a close look a day is wider than the plot, and its dot stands at noon.
        if (!drawn.has(row) && !counted && isInPlot(scale, row)) faults.push(`${name}: row ${row} is lost`)
        if (counted) perBin.set(binOf(scene.level, row), (perBin.get(binOf(scene.level, row)) ?? 0) + 1)
      }
      for (const { bin, count } of scene.clusters) {
        const binStart = (bin * BIN_PX) / levelScale(scene.level)
        const binEnd = ((bin + 1) * BIN_PX) / levelScale(scene.level)
        if (binStart >= start && binEnd <= end && perBin.get(bin) !== count)
          faults.push(`${name}: the cluster of bin ${bin} says ${count}, and counts ${perBin.get(bin)}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('marks and clusters are never more than 600', () => {
    for (const { after, name } of taken)
      expect(after.scene.marks.length + after.scene.clusters.length, name).toBeLessThanOrEqual(MOST_DRAWN)
  })

  it('the way back shows what the way there did', () => {
    const places = [limits.full, ...taken.map(({ after }) => after.scale.viewport)]
    const fresh = packedCollection(collection, { widthPx: WIDTH, heightPx: 480, full: limits.full })
    const backwards = places.toReversed().map(viewport => fresh.sceneOf(viewport))
    expect(backwards.slice(0, -1).reverse()).toEqual(taken.map(({ after }) => after.scene))
  })
})
