import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsIn } from '../../src/layout/clusters.ts'
import { rowsFromBefore } from '../../src/layout/from-before.ts'
import { type Guest, NO_GUESTS } from '../../src/layout/guest.ts'
import { guestsIn, withGuests } from '../../src/layout/guests.ts'
import { visualExtent } from '../../src/layout/hit-test.ts'
import { type Mark, type SceneContext, sceneAt } from '../../src/layout/scene.ts'
import { collectionOf } from '../../src/model/collection.ts'
import { fullSpan } from '../../src/model/opening-span.ts'
import { byTime } from '../../src/model/time-order.ts'
import type { TimelineEvent } from '../../src/model/timeline-event.ts'
import { lengthOf, MS_PER_DAY, type Span } from '../../src/time/span.ts'
import { panBy } from '../../src/time/viewport.ts'
import { makeCollection, makeEvent, rowsUpTo } from '../support/make-event.ts'
import { LABELS, packedCollection } from '../support/packed-scene.ts'

const WIDTH = 1200

function setup(events: readonly TimelineEvent[], heightPx = 240) {
  const collection = collectionOf(makeCollection([]), [...events].sort(byTime))
  const { columns } = collection
  const full = fullSpan(columns)
  const { packing, scaleOf } = packedCollection(collection, { widthPx: WIDTH, heightPx, full })
  const contextOf = (viewport: Span): SceneContext => ({
    columns,
    events: collection.events,
    scale: scaleOf(viewport),
    labels: LABELS,
  })
  const rowOf = (id: string) => collection.events.rowOf(id) ?? -1
  const placesAt = (viewport: Span) => sceneAt(packing, contextOf(viewport))
  const deal = (viewport: Span, { kept = NO_GUESTS, wanted }: { kept?: readonly Guest[]; wanted?: string } = {}) =>
    guestsIn(packing, placesAt(viewport), contextOf(viewport), {
      kept,
      wanted: wanted === undefined ? undefined : rowOf(wanted),
    })
  const show = (viewport: Span, guests: readonly Guest[]) =>
    withGuests(packing, placesAt(viewport), contextOf(viewport), guests)
  const idOf = (row: number) => collection.events.at(row)?.id ?? ''
  return { packing, columns, full, rowOf, idOf, placesAt, deal, show }
}

/** Two lanes and one for clusters; the calls of a year take both, and later there are none. */
const LOW = 72
const callsOf = (year: number) =>
  Array.from({ length: 60 }, (_, i) => {
    const date = `${year}-${String(1 + (i % 12)).padStart(2, '0')}-15`
    return makeEvent({ id: `call${year}-${i}`, date, importance: 5, title: 'Call' })
  })
const CALLS = callsOf(2020)
const SUPPLIES = makeEvent({ id: 'supplies', date: '2019-06/2022-06', importance: 1, title: 'Supplies' })
const october2021 = { start: Date.UTC(2021, 9), end: Date.UTC(2021, 10) }

describe('a span that found no lane', () => {
  it('has a label that ends before what else stands in its lane, and before a competing date beside that', () => {
    const long = { ...SUPPLIES, title: 'Supplies of which there is much to tell, and for which there is room' }
    const labelEnd = (competing: readonly string[]) => {
      const meeting = makeEvent({ id: 'meeting', date: '2021-10-10', importance: 5, title: 'Meeting', competing })
      const { show, rowOf, placesAt } = setup([...CALLS, long, meeting], LOW)
      const [place] = placesAt(october2021).marks
      const guest = { band: 'none', lane: 0, row: rowOf('supplies'), behind: 400 }
      const marks = show(october2021, [guest]).marks
      const label = marks.find(({ id }) => id === 'supplies')?.label
      expect(marks.find(({ id }) => id === 'meeting')?.y).toBe(place?.y)
      return {
        end: (label?.x ?? 0) + (label?.width ?? Number.NaN),
        meetingX: place?.x0 ?? 0,
        twinX: place?.twins[0]?.x0,
      }
    }
    const [alone, beside] = [labelEnd([]), labelEnd(['2021-10-08'])]
    expect(alone.end).toBeLessThan(alone.meetingX)
    expect(beside.end).toBeLessThan(beside.twinX ?? 0)
    expect(alone.end).toBeGreaterThan(beside.twinX ?? 0)
  })

  it('is lent one that is free throughout the view, and no longer counted as from before', () => {
    const { deal, show, placesAt, columns, idOf } = setup([...CALLS, SUPPLIES], LOW)
    const before = (scene: ReturnType<typeof show>) =>
      rowsFromBefore(columns, rowsUpTo(columns.length), scene, october2021.start).map(idOf)
    expect(before(placesAt(october2021))).toEqual(['supplies'])
    const shown = show(october2021, deal(october2021))
    expect(shown.marks.map(({ id }) => id)).toEqual(['supplies'])
    expect(shown.marks[0]?.label).toMatchObject({ text: 'Supplies', x: 6 })
    expect(before(shown)).toEqual([])
  })

  it('stands in the lowest lane, below what begins here', () => {
    const { deal, packing } = setup([...CALLS, SUPPLIES], LOW)
    expect(deal(october2021)).toMatchObject([{ lane: (packing.bands[0]?.lanes ?? 0) - 1 }])
  })

  it('is lent no second one where the badge that counted it stands just outside the view', () => {
    const { deal } = setup([...CALLS, SUPPLIES], LOW)
    expect(deal({ start: Date.UTC(2019, 5, 4), end: Date.UTC(2019, 6, 4) })).toHaveLength(1)
  })

  it('keeps its lane while the view moves on, and stays at its instants', () => {
    const { deal, show, full } = setup([...CALLS, SUPPLIES], LOW)
    const guests = deal(october2021)
    const later = panBy(october2021, lengthOf(october2021) / 2, full)
    const [at, moved] = [october2021, later].map(viewport => show(viewport, guests).marks[0])
    expect(moved?.y).toBe(at?.y)
    expect(deal(later, { kept: guests })).toBe(guests)
  })

  it('lies under what comes along', () => {
    const { deal, show } = setup([...CALLS, SUPPLIES], LOW)
    const guests = deal(october2021)
    const crowded = show({ start: Date.UTC(2020, 10), end: Date.UTC(2020, 11) }, guests)
    expect(crowded.marks.length).toBeGreaterThan(1)
    expect(crowded.marks[0]?.id).toBe('supplies')
  })
})

describe('where several ask for one lane', () => {
  const longer = makeEvent({ id: 'longer', date: '2019-01/2022-12', importance: 1, title: 'Longer' })
  const only = (found: readonly Guest[], idOf: (row: number) => string) => found.map(({ row }) => idOf(row))
  /** A lane of its own for what happens in the month, and one to be lent. */
  const month = makeEvent({ id: 'month', date: '2021-10-04/2021-10-28', importance: 5, title: 'A month of talks' })

  it('the longer span of equal weight is lent it, unless the reader looks at the other', () => {
    const { deal, idOf } = setup([...CALLS, SUPPLIES, longer, month], LOW)
    expect(only(deal(october2021), idOf)).toEqual(['longer'])
    expect(only(deal(october2021, { wanted: 'supplies' }), idOf)).toEqual(['supplies'])
  })

  it('two share it that do not meet, and the label of the first ends before the second', () => {
    const first = makeEvent({
      id: 'first',
      date: '2020-12/2021-10-08',
      importance: 1,
      title: 'Trade talks '.repeat(20),
    })
    const second = makeEvent({ id: 'second', date: '2021-10-25/2022-12', importance: 1, title: 'Trade' })
    const { deal, show } = setup([...CALLS, ...callsOf(2022), first, second, month], LOW)
    const [a, b] = show(october2021, deal(october2021)).marks
    expect([a?.id, b?.id].sort()).toEqual(['first', 'second'])
    expect(a?.y).toBe(b?.y)
    const [before, after] = a?.id === 'first' ? [a, b] : [b, a]
    expect(before && visualExtent(before).x1).toBeLessThan(after?.x0 ?? 0)
  })

  it('who has it keeps it', () => {
    const { deal, idOf } = setup([...CALLS, SUPPLIES, longer, month], LOW)
    const kept = deal(october2021, { wanted: 'supplies' })
    expect(only(deal(october2021, { kept }), idOf)).toEqual(['supplies'])
  })
})

describe('in any view of any chronology', () => {
  const FROM = Date.UTC(2020, 0)
  const day = (number: number) => new Date(FROM + number * MS_PER_DAY).toISOString().slice(0, 10)
  const span = fc
    .record({
      start: fc.integer({ min: 0, max: 1_000 }),
      days: fc.integer({ min: 1, max: 1_500 }),
      importance: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ start, days, importance }) => ({ date: `${day(start)}/${day(start + days)}`, importance }))
  /** They take up all lanes in the midst of time, so that nothing that goes on meanwhile has one. */
  const call = fc.integer({ min: 700, max: 900 }).map(at => ({ date: day(at), importance: 5 }))
  const drafts = fc
    .tuple(fc.array(span, { minLength: 20, maxLength: 60 }), fc.array(call, { minLength: 80, maxLength: 120 }))
    .map(([spans, calls]) => [...spans, ...calls])
  const shares = fc.record({
    at: fc.double({ min: 0, max: 0.8, noNaN: true }),
    length: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
  })
  function everyView(check: (made: ReturnType<typeof setup>, viewport: Span) => number) {
    let lodged = 0
    fc.assert(
      fc.property(drafts, shares, (drafts, { at, length }) => {
        const made = setup(
          drafts.map((draft, i) =>
            makeEvent({
              id: `e${i}`,
              title: `Span ${i}: talks between ministers of both countries, in four rounds`,
              ...draft,
            }),
          ),
          144,
        )
        const start = made.full.start + lengthOf(made.full) * at
        lodged += check(made, { start, end: start + lengthOf(made.full) * length })
      }),
      { seed: 43, numRuns: 60 },
    )
    expect(lodged).toBeGreaterThan(60)
  }

  it('a guest overlaps nothing that is in view', () => {
    everyView(({ deal, show }, viewport) => {
      const guests = deal(viewport)
      const byLane = new Map<number, Mark[]>()
      for (const mark of show(viewport, guests).marks) byLane.set(mark.y, [...(byLane.get(mark.y) ?? []), mark])
      for (const marks of byLane.values()) {
        const seen = marks.map(mark => clipped(visualExtent(mark))).sort((a, b) => a.x0 - b.x0)
        seen.forEach(({ x1 }, i) => {
          expect(x1).toBeLessThanOrEqual((seen[i + 1]?.x0 ?? Number.POSITIVE_INFINITY) + 0.001)
        })
      }
      return guests.length
    })
  })

  it('what has a place stands where it stood, and everything is drawn or counted, once', () => {
    everyView(({ packing, deal, show, placesAt }, viewport) => {
      const places = placesAt(viewport)
      const guests = deal(viewport)
      const shown = show(viewport, guests)
      expect(shown.marks.filter(mark => places.marks.some(({ row }) => row === mark.row))).toEqual(places.marks)
      const drawn = shown.marks.map(({ row }) => row)
      expect(new Set(drawn).size).toBe(drawn.length)
      for (const cluster of shown.clusters) {
        const counted = rowsIn(packing, cluster)
        expect(counted.length).toBe(cluster.count)
        expect(counted.filter(row => drawn.includes(row))).toEqual([])
      }
      return guests.length
    })
  })
})

const clipped = ({ x0, x1 }: { readonly x0: number; readonly x1: number }) => ({
  x0: Math.max(0, Math.min(x0, WIDTH)),
  x1: Math.max(0, Math.min(x1, WIDTH)),
})
