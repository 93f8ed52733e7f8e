import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sceneAt } from '../../src/layout/scene.ts'
import { ensure } from '../../src/lib/assert.ts'
import { fullSpan } from '../../src/model/opening-span.ts'
import type { Span } from '../../src/time/span.ts'
import { createLodging } from '../../src/ui/timeline/lodging.ts'
import { makeCollection } from '../support/make-event.ts'
import { LABELS, packedCollection } from '../support/packed-scene.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Two lanes and one for clusters, which the calls of 2020 take, so that the supplies have none for good. */
const SCREEN = { widthPx: 1200, heightPx: 72 }
const callsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `call${i}`,
    date: `2020-${String(1 + (i % 12)).padStart(2, '0')}-15`,
    importance: 5,
  }))
const SUPPLIES = { id: 'supplies', date: '2019-06/2022-06', importance: 1 }
const REST_MS = 150

/** One object for each, as the store has one for a view that stays. */
const MONTHS_OF_2021: readonly Span[] = Array.from({ length: 12 }, (_, i) => ({
  start: Date.UTC(2021, i),
  end: Date.UTC(2021, i + 1),
}))
const monthOf2021 = (month: number): Span => ensure(MONTHS_OF_2021[month - 1], 'a month')

function lodgingOf(calls = 60, others: readonly (typeof SUPPLIES)[] = []) {
  const { columns, events } = makeCollection([...callsOf(calls), SUPPLIES, ...others])
  const packed = () => packedCollection({ columns, events }, { ...SCREEN, full: fullSpan(columns) })
  const first = packed()
  const request = vi.fn()
  const lodging = createLodging(request)
  /** Whether the supplies are drawn in the frame. */
  function isLodgedIn(viewport: Span, { packing, scaleOf } = first): boolean {
    const context = { columns, events, scale: scaleOf(viewport), labels: LABELS }
    const scene = lodging.add(packing, sceneAt(packing, context), context, undefined)
    return scene.marks.some(({ id }) => id === 'supplies')
  }
  return { isLodgedIn, request, lodging, packed }
}

it('a first picture is followed at once by one with its guests, which no frame waits for', () => {
  const { isLodgedIn, request } = lodgingOf()
  expect(isLodgedIn(monthOf2021(10))).toBe(false)
  vi.advanceTimersByTime(1)
  expect(request).toHaveBeenCalledTimes(1)
  expect(isLodgedIn(monthOf2021(10))).toBe(true)
  vi.advanceTimersByTime(1_000)
  expect(request).toHaveBeenCalledTimes(1)
})

it('while the view moves none are looked for, and once it rests a picture with them is asked for', () => {
  const { isLodgedIn, request } = lodgingOf()
  // Here the calls have all lanes.
  expect(isLodgedIn({ start: Date.UTC(2020, 3), end: Date.UTC(2020, 8) })).toBe(false)
  for (let month = 1; month <= 10; month++) {
    expect(isLodgedIn(monthOf2021(month))).toBe(false)
    vi.advanceTimersByTime(REST_MS - 10)
  }
  expect(request).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20)
  expect(request).toHaveBeenCalledTimes(1)
  expect(isLodgedIn(monthOf2021(10))).toBe(true)
})

it('a guest stays through the frames of a pan', () => {
  const { isLodgedIn } = lodgingOf()
  isLodgedIn(monthOf2021(3))
  vi.advanceTimersByTime(1)
  for (const month of [3, 4, 5]) expect(isLodgedIn(monthOf2021(month))).toBe(true)
})

it('a filter or another grouping is answered with guests in the same picture', () => {
  const { isLodgedIn, packed } = lodgingOf()
  isLodgedIn(monthOf2021(10))
  expect(isLodgedIn(monthOf2021(10), packed())).toBe(true)
})

it('of thousands of events a filter is answered first, and guests come once the view rests', () => {
  const { isLodgedIn, request, packed } = lodgingOf(2_100)
  const october = monthOf2021(10)
  for (const [i, packing] of [packed(), packed()].entries()) {
    expect(isLodgedIn(october, packing)).toBe(false)
    vi.advanceTimersByTime(REST_MS)
    expect(request).toHaveBeenCalledTimes(i + 1)
    expect(isLodgedIn(october, packing)).toBe(true)
  }
})

it('a filter amid a move is answered, and asks for no further picture', () => {
  const { isLodgedIn, request, packed } = lodgingOf()
  isLodgedIn(monthOf2021(9))
  isLodgedIn(monthOf2021(10))
  expect(isLodgedIn(monthOf2021(10), packed())).toBe(true)
  vi.advanceTimersByTime(1_000)
  expect(request).not.toHaveBeenCalled()
})

it('looks for guests in slices where that takes long, and no further once the view has moved', async () => {
  const others = Array.from({ length: 1_200 }, (_, i) => ({ ...SUPPLIES, id: `other${i}`, importance: 0 }))
  const { isLodgedIn, request } = lodgingOf(60, others)
  // Each look at the clock is a slice later.
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10))
  isLodgedIn(monthOf2021(9))
  vi.advanceTimersByTime(1_000)
  expect(request).not.toHaveBeenCalled()
  isLodgedIn(monthOf2021(10))
  vi.advanceTimersByTime(1_000)
  vi.useRealTimers()
  await vi.waitFor(() => expect(request).toHaveBeenCalled())
  expect(request).toHaveBeenCalledTimes(1)
  expect(isLodgedIn(monthOf2021(10))).toBe(true)
})

it('a stopped one asks for no more pictures', () => {
  const { isLodgedIn, request, lodging } = lodgingOf()
  isLodgedIn(monthOf2021(9))
  isLodgedIn(monthOf2021(10))
  lodging.stop()
  vi.advanceTimersByTime(1_000)
  expect(request).not.toHaveBeenCalled()
})
