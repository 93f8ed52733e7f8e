import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsIn } from '../../src/layout/clusters.ts'
import { findRow, hitTest, isCluster, rowAt, visualExtent } from '../../src/layout/hit-test.ts'
import { BIN_PX, levelScale } from '../../src/layout/level.ts'
import { strengthOf } from '../../src/layout/mark.ts'
import { packGroups } from '../../src/layout/packing.ts'
import { type Scene, sceneAt } from '../../src/layout/scene.ts'
import { extentOf, TAIL_PX } from '../../src/layout/shape.ts'
import { ensure } from '../../src/lib/assert.ts'
import { collectionOf } from '../../src/model/collection.ts'
import { anchorAt } from '../../src/model/event-columns.ts'
import { byTime } from '../../src/model/time-order.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { contains, lengthOf, MS_PER_DAY, MS_PER_HOUR, type Span } from '../../src/time/span.ts'
import { timeScale } from '../../src/time/time-scale.ts'
import { fitWithin, panBy } from '../../src/time/viewport.ts'
import { lateCollection } from '../support/late-collection.ts'
import { makeCollection, makeDate, makeEvent, rowsUpTo } from '../support/make-event.ts'
import { LABELS, packedCollection } from '../support/packed-scene.ts'
import { aCrowd, someEvents } from '../support/some-events.ts'

const WIDTH = 1200
const END_OF_TIME = Date.UTC(2101, 0)
const ALL_TIME = { start: Date.UTC(1880, 0), end: END_OF_TIME }
const HEAD = makeCollection([])

const packed = (events: readonly TimelineEvent[], { heightPx = 240, full = ALL_TIME } = {}) =>
  packedCollection(collectionOf(HEAD, [...events].sort(byTime)), { widthPx: WIDTH, heightPx, full })

const sceneOf = (events: readonly TimelineEvent[], viewport: Span): Scene => packed(events).sceneOf(viewport)

const year2022 = { start: Date.UTC(2022, 0), end: Date.UTC(2023, 0) }
const mark = (scene: Scene, id: string) => scene.marks.find(mark => mark.id === id)

describe('a scene', () => {
  it('shows a day as a dot, a month as a range with faded ends, and what lasted as a bar', () => {
    const scene = sceneOf(['day 2022-03-03', 'month 2022-05', 'lasting 2022-07-01/2022-09-30'].map(makeEvent), year2022)
    expect(['day', 'month', 'lasting'].map(id => mark(scene, id)?.shape)).toEqual(['dot', 'range', 'bar'])
    const month = mark(scene, 'month')
    expect(month && month.core0 > month.x0 && month.core1 < month.x1).toBe(true)
    const lasting = mark(scene, 'lasting')
    expect(lasting && lasting.core1 - lasting.core0).toBeGreaterThan(250)
  })

  it('shows a day by its name in a view of hours that its dot, at noon, lies outside', () => {
    const day = makeEvent({ id: 'day', date: '2022-03-03', title: 'A day' })
    const night = { start: Date.UTC(2022, 2, 3), end: Date.UTC(2022, 2, 3) + 2 * MS_PER_HOUR }
    const shown = mark(sceneOf([day], night), 'day')
    expect(shown).toMatchObject({ label: { text: 'A day', x: 5 } })
    expect(shown && shown.x0 >= WIDTH && shown.core0 <= 0 && shown.core1 >= WIDTH).toBe(true)
  })

  it('fades the ends of a bar over the time in which it may have begun and ended', () => {
    const scene = sceneOf([makeEvent('vague 2022-03/2022-09')], year2022)
    const vague = mark(scene, 'vague')
    const days = (px = 0) => Math.round((px / WIDTH) * 365)
    expect(days(vague && vague.core0 - vague.x0)).toBe(31)
    expect(days(vague && vague.x1 - vague.core1)).toBe(30)
  })

  it('draws an unknown end as a short tail on its own side, faded all along, not as a length', () => {
    const scene = sceneOf(['until ../2022-06-30', 'from 2022-07-01/..'].map(makeEvent), year2022)
    const july = Math.round(timeScale(year2022, WIDTH).xOf(Date.UTC(2022, 6, 1)))
    const drawn = (id: string) => {
      const { x0, x1, core0, core1, openStart, openEnd } = ensure(mark(scene, id), id)
      return { px: [x0, x1, core0, core1].map(x => Math.round(x) - july), open: [openStart, openEnd] }
    }
    expect(drawn('until')).toEqual({ px: [-TAIL_PX, 0, 0, 0], open: [true, false] })
    expect(drawn('from')).toEqual({ px: [0, TAIL_PX, 0, 0], open: [false, true] })
  })

  it('fades an unknown end also where the other one is not known to the day, so that it never looks like the end', () => {
    const scene = sceneOf(['until ../2022-06', 'from 2022-07/..', 'since 2022/..'].map(makeEvent), year2022)
    for (const id of ['until', 'from', 'since']) {
      const { x0, x1, core0, core1 } = ensure(mark(scene, id), id)
      expect([core0, core1]).toEqual([(x0 + x1) / 2, (x0 + x1) / 2])
    }
  })

  it('draws an end known to the year over that year, where it stands in order', () => {
    const scene = sceneOf([makeEvent('by ../2022')], year2022)
    const { x0, x1, openStart } = ensure(mark(scene, 'by'), 'by')
    expect([Math.round(x0), Math.round(x1), openStart]).toEqual([0, WIDTH, true])
  })

  it('draws the dates that compete with the chosen one as twins of its mark', () => {
    const disputed = makeEvent('a 2022-05-11')
    const [march, chosen] = [makeDate('2022-03'), makeDate('2022-05-11')]
    const competing = [
      { ...march, reasoning: 'As the article has it.' },
      { ...chosen, reasoning: 'As the ministry has it.', chosen: true },
    ]
    const a = mark(sceneOf([{ ...disputed, date: { ...disputed.date, competing } }], year2022), 'a')
    expect(a?.twins).toHaveLength(1)
    expect(a?.twins[0]?.x1).toBeLessThan(a?.x0 ?? 0)
  })

  it('writes what matters in strong letters', () => {
    const events = [3, 4, 5].map(importance =>
      makeEvent({ id: `of-${importance}`, date: `2022-0${importance}-01`, importance }),
    )
    const scene = sceneOf(events, year2022)
    expect(['of-3', 'of-4', 'of-5'].map(id => mark(scene, id)?.label?.strong)).toEqual([false, true, true])
  })

  it('keeps the label of a bar in view for as long as the bar is', () => {
    const war = makeEvent({ id: 'war', date: '2020-01-01/2024-12-31', title: 'A long war' })
    const label = mark(sceneOf([war], year2022), 'war')?.label
    expect(label?.text).toBe('A long war')
    expect(label && label.x >= 0 && label.x < 20).toBe(true)
  })

  it('fades a label as its beginning goes out of sight, and leaves no stump of it that could be pressed', () => {
    const visit = makeEvent({ id: 'visit', date: '2022-03-03', title: 'A visit of which the title is long' })
    const scenes = packed([visit])
    const outBy = (px: number, isStill = false) => {
      const perMs = WIDTH / lengthOf(year2022)
      const start = (Date.UTC(2022, 2, 3) + Date.UTC(2022, 2, 4)) / 2 + px / perMs
      const scene = scenes.sceneOf({ start, end: start + lengthOf(year2022) }, { isStill })
      return mark(scene, 'visit')?.label
    }
    const strengths = [0, 12, 15, 30, 60].map(px => {
      const label = outBy(px)
      return label && strengthOf(label)
    })
    expect(strengths[0]).toBe(1)
    const [, cut = 1, stump = 1] = strengths
    expect(1 > cut && cut > stump && stump > 0).toBe(true)
    expect(strengths.slice(3)).toEqual([undefined, undefined])
    // On paper nobody can drag it back into sight.
    expect(outBy(14, true)).toBeUndefined()
  })

  it('shortens a label at a word where the next mark of its lane begins', () => {
    const events = [
      makeEvent({
        id: 'a',
        date: '2022-03-01',
        title: 'Ministers of both countries meet in the capital and agree to meet again',
        importance: 5,
      }),
      makeEvent({ id: 'b', date: '2022-06-20', title: 'B', importance: 5 }),
    ]
    const scene = packed(events, { heightPx: 48, full: year2022 }).sceneOf(year2022)
    const label = mark(scene, 'a')?.label
    expect(label?.text).toMatch(/^Ministers .*…$/)
    const next = mark(scene, 'b')
    expect(next?.y).toBe(mark(scene, 'a')?.y)
    expect(label && label.x + label.width).toBeLessThan(next?.x0 ?? 0)
  })

  it('shortens a label at a word where the plot ends, and leaves it out where there is no room for one', () => {
    const title = 'Ministers of both countries meet in the capital and agree to meet again'
    const scenes = packed([makeEvent({ id: 'a', date: '2022-03-01', title })])
    // With so much of the year to the right of the mark.
    const labelAt = (share: number) => {
      const start = Date.UTC(2022, 2, 1) - (1 - share) * lengthOf(year2022)
      return mark(scenes.sceneOf({ start, end: start + lengthOf(year2022) }), 'a')?.label
    }
    expect(labelAt(0.8)?.text).toBe(title)
    for (const share of [0.3, 0.2, 0.1]) {
      const label = labelAt(share)
      expect(label?.text).toMatch(/^Ministers.*[a-z]…$/)
      expect(label && label.x + label.width).toBeLessThan(WIDTH)
    }
    expect(labelAt(0.02)).toBeUndefined()
  })

  it('puts the label before the mark where time ends before the label would', () => {
    const last = makeEvent({ id: 'last', date: '2100-12-20', title: 'The last event of all, with a long title' })
    const scene = sceneOf([last], { start: Date.UTC(2100, 0), end: END_OF_TIME })
    const label = mark(scene, 'last')?.label
    expect(label && label.x + label.width).toBeLessThan(mark(scene, 'last')?.x0 ?? 0)
  })

  it('finds the mark under a point, and the cluster that holds an event', () => {
    const scene = sceneOf([makeEvent('a 2022-07-02')], year2022)
    const a = mark(scene, 'a')
    const hit = a && hitTest(scene, (a.x0 + a.x1) / 2, a.y, 3)
    expect(hit && !isCluster(hit) && hit.id).toBe('a')
    expect(hit && rowAt(hit)).toBe(0)
    expect(hitTest(scene, 40, a?.y ?? 0, 3)).toBeUndefined()
    const crowd = Array.from({ length: 60 }, (_, i) => makeEvent(`e${i} 2022-07-02`))
    const crowded = sceneOf(crowd, year2022)
    const counted = crowded.clusters.reduce((sum, { count }) => sum + count, 0)
    expect(counted + crowded.marks.length).toBe(60)
    crowd.forEach((_, row) => {
      expect(findRow(crowded, row, 0)).toBeDefined()
    })
    const [cluster] = crowded.clusters
    const badge = cluster && hitTest(crowded, cluster.x, cluster.y, 3)
    expect(badge && isCluster(badge)).toBe(true)
    expect(badge && rowAt(badge)).toBeUndefined()
    expect(findRow(crowded, 61, 0)).toBeUndefined()
  })

  it('takes a cluster of one for the event that it counts', () => {
    const cluster = { key: '', band: 'none', level: 0, bin: 0, x: 0, y: 0, lodged: [] }
    expect(rowAt({ ...cluster, count: 1, among: Uint32Array.of(7) })).toBe(7)
    expect(rowAt({ ...cluster, count: 2, among: Uint32Array.of(6, 7) })).toBeUndefined()
    // One of several that begin in the bin: which one is not said.
    expect(rowAt({ ...cluster, count: 1, among: Uint32Array.of(6, 7) })).toBeUndefined()
  })

  it('draws a mark before its label or its twins have come, and says which it waits for', () => {
    const disputed = { id: 'a', date: '2022-05-11', title: 'A meeting', competing: ['2022-03-01'] }
    const late = lateCollection(makeCollection([disputed, { id: 'b', date: '2022-09-01', title: 'A visit' }]))
    const { sceneOf } = packedCollection(late.collection, { widthPx: WIDTH, heightPx: 240, full: ALL_TIME })
    const drawn = () => {
      const { marks, awaited } = sceneOf(year2022)
      return { marks: marks.map(({ id, label, twins }) => [id, label?.text, twins.length]), awaited }
    }
    const unnamed = [undefined, undefined, 0]
    expect(drawn()).toEqual({ marks: [unnamed, unnamed], awaited: [0, 1] })
    late.comeLabelled(0)
    late.comeLabelled(1)
    expect(drawn()).toEqual({
      marks: [
        ['a', 'A meeting', 0],
        ['b', 'A visit', 0],
      ],
      awaited: [0],
    })
    late.come(0)
    expect(drawn()).toEqual({
      marks: [
        ['a', 'A meeting', 1],
        ['b', 'A visit', 0],
      ],
      awaited: [],
    })
  })

  it('finds an event in the badge of its own band, where another band has events of the same days', () => {
    const { columns, events } = collectionOf(
      HEAD,
      Array.from({ length: 120 }, (_, i) => makeEvent({ id: `e${String(i).padStart(3, '0')}`, date: '2022-07-02' })),
    )
    const groups = ['even', 'odd'].map((name, remainder) => ({
      id: name,
      name,
      rows: rowsUpTo(columns.length).filter(row => row % 2 === remainder),
    }))
    const packing = packGroups(groups, { columns, widthPx: WIDTH, heightPx: 240, full: ALL_TIME })
    const scene = sceneAt(packing, { columns, events, scale: timeScale(year2022, WIDTH), labels: LABELS })
    const bandsOfBadges = rowsUpTo(columns.length).reduce((found, row) => {
      const where = findRow(scene, row, 0)
      if (where && isCluster(where)) expect(where.band).toBe(row % 2 === 0 ? 'even' : 'odd')
      return where && isCluster(where) ? found.add(where.band) : found
    }, new Set<string>())
    expect(bandsOfBadges).toEqual(new Set(['even', 'odd']))
  })

  it('leaves out bands that are scrolled out of view, but says where they stand', () => {
    const collection = makeCollection(['a 2022-03-01', 'b 2022-06-01'])
    const { columns, events } = collection
    const groups = ['A', 'B'].map((name, row) => ({ id: name, name, rows: Uint32Array.of(row) }))
    const packing = packGroups(groups, { columns, widthPx: WIDTH, heightPx: 240, full: ALL_TIME })
    const context = { columns, events, scale: timeScale(year2022, WIDTH), labels: LABELS }
    const idsWith = (inView?: { top: number; bottom: number }) =>
      sceneAt(packing, { ...context, ...(inView && { inView }) }).marks.map(({ id }) => id)
    expect(idsWith()).toEqual(['a', 'b'])
    expect(idsWith({ top: 0, bottom: 30 })).toEqual(['a'])
    expect(idsWith({ top: packing.height - 5, bottom: 500 })).toEqual(['b'])
    const { bands } = sceneAt(packing, { ...context, inView: { top: 0, bottom: 30 } })
    expect(bands.map(({ id, count }) => [id, count])).toEqual([
      ['A', 1],
      ['B', 1],
    ])
  })
})

const viewports = fc
  .record({
    start: fc.integer({ min: Date.UTC(1890, 0), max: Date.UTC(2099, 0) }),
    length: fc.integer({ min: 0, max: 40 }).map(step => MS_PER_HOUR * 1.42 ** step),
  })
  .map(({ start, length }) => fitWithin({ start, end: start + length }, { full: ALL_TIME, shortest: MS_PER_HOUR }))

describe('at every zoom', () => {
  it('draws or counts each event in view, once, and no more marks than the lanes can hold', () => {
    fc.assert(
      fc.property(someEvents(), viewports, (events, viewport) => {
        const { packing, sceneOf, scaleOf } = packed(events)
        const scene = sceneOf(viewport)
        const keys = [...scene.marks, ...scene.clusters].map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.length).toBeLessThanOrEqual(10 * (WIDTH / 12))
        const drawn = new Set(scene.marks.map(({ row }) => row))
        const counted = new Set(scene.clusters.flatMap(cluster => rowsIn(packing, cluster)))
        const { columns } = collectionOf(HEAD, events)
        const scale = scaleOf(viewport)
        const { level } = scene
        const nowhere = { key: '', band: 'none', level, count: 0, x: 0, y: 0, among: new Uint32Array(), lodged: [] }
        const countedAt = (row: number) =>
          rowsIn(packing, { ...nowhere, bin: Math.floor((anchorAt(columns, row) * levelScale(level)) / BIN_PX) })
        events.forEach((event, row) => {
          const { earliest, latest } = event.date.bounds
          if (!(latest >= viewport.start && earliest <= viewport.end)) return
          if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return
          // What began before the view and has no lane is counted where it began, which may be out of view.
          const isCountedBefore = !contains(viewport, anchorAt(columns, row)) && countedAt(row).includes(row)
          const found = [drawn.has(row), counted.has(row) || isCountedBefore].filter(Boolean)
          // The dot of a day stands at noon: within an hour of the day it may be out of view.
          const extent = extentOf(event.date.bounds, scale.pxPerMs)
          const isDotBeside =
            extent && (extent.x1 < viewport.start * scale.pxPerMs || extent.x0 > viewport.end * scale.pxPerMs)
          expect(found.length, event.id).toBeLessThanOrEqual(1)
          if (!isDotBeside) expect(found, event.id).toHaveLength(1)
          if (drawn.has(row) || counted.has(row)) expect(findRow(scene, row, 0)).toBeDefined()
        })
      }),
      { seed: 11, numRuns: 120 },
    )
  })

  it('lets no two marks or labels of a lane overlap', () => {
    fc.assert(
      fc.property(fc.oneof(someEvents(), aCrowd()), viewports, (events, viewport) => {
        const scene = sceneOf(events, viewport)
        for (const lane of new Set(scene.marks.map(({ y }) => y))) {
          const spans = scene.marks
            .filter(({ y }) => y === lane)
            .map(visualExtent)
            .sort((a, b) => a.x0 - b.x0)
          spans.slice(1).forEach((span, i) => {
            expect(span.x0).toBeGreaterThanOrEqual((spans[i]?.x1 ?? 0) - 0.5)
          })
        }
      }),
      { seed: 12, numRuns: 120 },
    )
  })

  it('keeps every mark in its lane while panning', () => {
    fc.assert(
      fc.property(
        someEvents(),
        viewports,
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (events, viewport, share) => {
          const shift = (viewport.end - viewport.start) * share
          const { sceneOf } = packed(events)
          const before = sceneOf(viewport)
          const after = sceneOf(panBy(viewport, shift, ALL_TIME))
          // Shifting by doubles may change the scale by its last digit, and so the level at its very border.
          if (before.level !== after.level) return
          const lanes = new Map(before.marks.map(({ key, y }) => [key, y]))
          for (const { key, y } of after.marks) if (lanes.has(key)) expect(y).toBe(lanes.get(key))
        },
      ),
      { seed: 13, numRuns: 80 },
    )
  })

  it('keeps every coordinate within what a canvas can hold', () => {
    fc.assert(
      fc.property(someEvents(), viewports, (events, viewport) => {
        for (const { x0, x1, core0, core1 } of sceneOf(events, viewport).marks)
          for (const x of [x0, x1, core0, core1]) expect(Math.abs(x)).toBeLessThan(WIDTH + 10_000)
      }),
      { seed: 14, numRuns: 60 },
    )
  })
})

it('draws the same scene for a day whatever the zone of the machine', () => {
  const scene = sceneOf([makeEvent('a 2022-07-02')], {
    start: Date.UTC(2022, 6, 1),
    end: Date.UTC(2022, 6, 1) + 4 * MS_PER_DAY,
  })
  const a = mark(scene, 'a')
  expect(a && (a.x0 + a.x1) / 2).toBeCloseTo(WIDTH * (1.5 / 4))
})
