import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MS_PER_DAY, overlaps } from '../../src/time/span.ts'
import { viewOf } from '../../src/time/view-of.ts'
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

it('never leaves the collection, and always holds some of what is asked for', () => {
  const span = fc
    .tuple(fc.integer({ min: 1700, max: 2100 }), fc.integer({ min: 1, max: 40_000 }))
    .map(([start, days]) => ({ start: Date.UTC(start, 0), end: Date.UTC(start, 0) + days * MS_PER_DAY }))
  const open = span.map(({ start }) => ({ start: Number.NEGATIVE_INFINITY, end: start }))
  const property = fc.property(fc.oneof(span, open), span, (asked, seen) => {
    const view = viewOf(asked, seen, limits)
    if (!view) return
    expect(view.start).toBeGreaterThanOrEqual(full.start)
    expect(view.end).toBeLessThanOrEqual(full.end)
    expect(overlaps(view, asked)).toBe(true)
  })
  fc.assert(property)
})
