import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spanDuring } from '../../src/model/during.ts'
import { boundsAt } from '../../src/model/event-columns.ts'
import { fullSpan, shortestView } from '../../src/model/opening-span.ts'
import { placesOf } from '../../src/model/places.ts'
import { fitWithin, padded } from '../../src/time/viewport.ts'
import { makeCollection, rowsUpTo } from '../support/make-event.ts'
import { SEEDED } from '../time/seeded.ts'

const DATES = [
  '1813-10-24',
  '1988/1994',
  '2001-03',
  '2004/..',
  '[..2005]',
  '2022-10~',
  '../..',
  '{1993-04-30,1993-07-29}',
]
const { columns } = makeCollection(DATES.map((date, i) => ({ id: `e${i}`, date })))
const LIMITS = { full: fullSpan(columns), shortest: shortestView(columns) }
const all = rowsUpTo(columns.length)

it('counts what reaches into a view, and what could be there at all', () => {
  expect(placesOf(columns, all, spanDuring('1990'))).toMatchObject({ placed: 7, inView: 1 })
  expect(placesOf(columns, all, spanDuring('2001'))).toMatchObject({ placed: 7, inView: 1 })
  expect(placesOf(columns, all, spanDuring('1800'))).toMatchObject({ placed: 7, inView: 0 })
})

it('takes what goes on without a known end to be where it begins', () => {
  expect(placesOf(columns, all, spanDuring('2004')).inView).toBe(1)
  expect(placesOf(columns, all, spanDuring('2010')).inView).toBe(0)
})

it('has no span for what stands nowhere in time', () => {
  const undated = all.filter(row => boundsAt(columns, row).latest === Infinity && row === columns.length - 1)
  expect(placesOf(columns, undated, spanDuring('2010'))).toEqual({ placed: 0, inView: 0, span: undefined })
})

it('gives a span in which all are in view', () => {
  fc.assert(
    fc.property(fc.subarray([...all], { minLength: 1 }), rows => {
      const some = Uint32Array.from(rows)
      const { placed, span } = placesOf(columns, some, spanDuring('1990'))
      fc.pre(span !== undefined)
      // As a movement there does: of one moment it is a view of the shortest length.
      const view = fitWithin(padded(span ?? spanDuring('1990'), 0.03), LIMITS)
      expect(placesOf(columns, some, view)).toMatchObject({ placed, inView: placed })
    }),
    SEEDED,
  )
})
