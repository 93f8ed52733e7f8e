import { expect, it } from 'vitest'
import { contains, lengthOf, midpoint, overlaps, union } from '../../src/time/span.ts'

const span = { start: 10, end: 20 }

it('a span has its start and not its end', () => {
  expect([9, 10, 19, 20].map(instant => contains(span, instant))).toEqual([false, true, true, false])
})

it('spans that share no more than an instant at their ends do not overlap', () => {
  expect(overlaps(span, { start: 0, end: 10 })).toBe(false)
  expect(overlaps(span, { start: 20, end: 30 })).toBe(false)
  expect(overlaps(span, { start: 0, end: 11 })).toBe(true)
  expect(overlaps(span, { start: 19, end: 30 })).toBe(true)
  expect(overlaps(span, { start: 12, end: 13 })).toBe(true)
})

it('the union of two spans has what is between them', () => {
  expect(union(span, { start: 30, end: 40 })).toEqual({ start: 10, end: 40 })
  expect(union(span, { start: 12, end: 13 })).toEqual(span)
})

it('a span is as long as its end is after its start, and its middle lies half way', () => {
  expect([lengthOf(span), midpoint(span)]).toEqual([10, 15])
})
