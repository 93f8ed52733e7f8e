import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MS_PER_DAY, overlaps } from '../../src/time/span.ts'
import { viewOf, withRoomAround } from '../../src/time/view-of.ts'
import { SHORTEST_VIEW_MS } from '../../src/time/viewport.ts'

const year = (number: number) => ({ start: Date.UTC(number, 0), end: Date.UTC(number + 1, 0) })
const full = { start: Date.UTC(1810, 0), end: Date.UTC(2026, 0) }
const limits = { full, shortest: SHORTEST_VIEW_MS }

it('shows what is asked for with some room, if nothing of it is in view', () => {
  const view = viewOf(year(1992), year(2022), limits)
  expect(view?.start).toBeLessThan(year(1992).start)
  expect(view?.end).toBeGreaterThan(year(1992).end)
  expect(viewOf(year(2022), year(2022), limits)).toBeUndefined()
  expect(viewOf(year(1400), year(2022), limits)).toBeUndefined()
})

it('takes an end that is open for that of the collection', () => {
  const [before, after] = [
    { start: Number.NEGATIVE_INFINITY, end: year(1991).end },
    { start: year(1992).start, end: Number.POSITIVE_INFINITY },
  ]
  expect(withRoomAround(before, full, 0).end).toBeCloseTo(before.end + 0.15 * (before.end - full.start))
  expect(withRoomAround(after, full, 0).start).toBeCloseTo(after.start - 0.15 * (full.end - after.start))
  expect(viewOf(after, year(1850), limits)?.end).toBe(full.end)
})

it('never leaves the collection, and always holds some of what is asked for', () => {
  const span = fc
    .tuple(fc.integer({ min: 1700, max: 2100 }), fc.integer({ min: 1, max: 40_000 }))
    .map(([start, days]) => ({ start: Date.UTC(start, 0), end: Date.UTC(start, 0) + days * MS_PER_DAY }))
  const before = span.map(({ start }) => ({ start: Number.NEGATIVE_INFINITY, end: start }))
  const after = span.map(({ start }) => ({ start, end: Number.POSITIVE_INFINITY }))
  let moves = 0
  const property = fc.property(fc.oneof(span, before, after), span, (asked, seen) => {
    const view = viewOf(asked, seen, limits)
    if (!view) return
    moves++
    expect(view.start).toBeGreaterThanOrEqual(full.start)
    expect(view.end).toBeLessThanOrEqual(full.end)
    expect(overlaps(view, asked)).toBe(true)
  })
  fc.assert(property)
  expect(moves).toBeGreaterThan(20)
})
