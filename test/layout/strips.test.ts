import { expect, it } from 'vitest'
import { stripsOf } from '../../src/layout/strips.ts'
import { columnsOf } from '../../src/model/event-columns.ts'
import { byTime } from '../../src/model/time-order.ts'
import { makeEvent, rowsUpTo } from '../support/make-event.ts'

const columnsFor = (dates: readonly string[]) =>
  columnsOf(dates.map((date, i) => makeEvent({ id: `e-${i}`, date })).sort(byTime))

const day = (instant: number) => new Date(instant).toISOString().slice(0, 10)
const two = (value: number) => String(value).padStart(2, '0')

/** As many days from the first of a year on, two days apart. */
const days = (year: number, count: number) =>
  Array.from({ length: count }, (_, i) => new Date(Date.UTC(year, 0, 1 + 2 * i)).toISOString().slice(0, 10))

const strips = (dates: readonly string[]) => {
  const columns = columnsFor(dates)
  return stripsOf(columns, rowsUpTo(columns.length))
}

it('draws few events once, across all of their time', () => {
  const [whole, ...pieces] = strips(['2020-01-01', '2021-05', '2022-12-31'])
  expect(pieces).toEqual([])
  expect(whole?.rows.length).toBe(3)
  expect(day(whole?.span.start ?? 0) <= '2020-01-01' && day(whole?.span.end ?? 0) > '2022-12-31').toBe(true)
})

it('draws many again in pieces that begin with a month and hold each event once', () => {
  const [whole, ...pieces] = strips(days(2021, 120))
  expect(whole?.rows.length).toBe(120)
  expect(pieces.flatMap(({ rows }) => [...rows])).toEqual([...rowsUpTo(120)])
  expect(pieces.map(({ from }) => from)).toEqual(
    pieces.map((_, i) => pieces.slice(0, i).reduce((sum, { rows }) => sum + rows.length, 0)),
  )
  expect(pieces.every(({ span }) => day(span.start).endsWith('-01'))).toBe(true)
  expect(pieces.every(({ rows }) => rows.length > 10 && rows.length < 50)).toBe(true)
})

it('gives an outlier a piece of its own, and leaves out the empty time between', () => {
  const [, first, second] = strips(['1813-10-24', ...days(2021, 60)])
  expect(first?.rows.length).toBe(1)
  expect(day(first?.span.end ?? 0) < '1815').toBe(true)
  expect(day(second?.span.start ?? 0)).toBe('2021-01-01')
})

it('gives what is known to the year that year, not its first day, nor any of the next piece', () => {
  const [, first, second] = strips(['1992', ...days(2021, 60)])
  expect(first?.rows.length).toBe(1)
  expect(day(first?.span.start ?? 0)).toBe('1992-01-01')
  expect(day(first?.span.end ?? 0) >= '1993-01-01').toBe(true)
  expect(day(first?.span.end ?? 0) < '1993-02-01').toBe(true)
  expect(day(second?.span.start ?? 0)).toBe('2021-01-01')
})

it('ends a piece where the next begins, but for its margin, though its last event may have begun later', () => {
  const [, first, second] = strips(['1992-06', '[1992-07..2021-04]', ...days(2021, 60)])
  expect([first?.rows.length, second && day(second.span.start)]).toEqual([2, '2021-01-01'])
  const { start, end } = first?.span ?? { start: 0, end: 0 }
  expect((end - start) / (Date.UTC(2021, 0) - start)).toBeCloseTo(1.015, 4)
})

it('is only the whole of so many events that a piece would show little but badges', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `${1000 + (i % 1000)}-${two(1 + (i % 12))}`)
  expect(strips(many(20_000)).length).toBeGreaterThan(1)
  expect(strips(many(20_001))).toHaveLength(1)
})

it('never draws more than a dozen pieces or so, and not one of an empty span', () => {
  for (const count of [27, 300, 3_000]) {
    const all = strips(Array.from({ length: count }, (_, i) => `${1900 + (i % 100)}-${two(1 + (i % 12))}`))
    expect(all.length).toBeLessThanOrEqual(13)
    expect(all.every(({ span }) => span.end > span.start)).toBe(true)
  }
})

it('cuts bursts within bursts no further than a dozen pieces, the widest gaps first, and loses no event', () => {
  // Each half of a burst is a burst again, six times as short.
  const instants = (depth: number): number[] => {
    if (depth === 0) return [0]
    const half = instants(depth - 1)
    return [...half, ...half.map(instant => instant + 60_000 * 6 ** depth)]
  }
  const start = Date.UTC(1900, 0, 1)
  const dates = instants(8).map(instant => `${new Date(start + instant).toISOString().slice(0, 19)}Z`)
  const [, ...pieces] = strips(dates)
  expect(pieces.length).toBeGreaterThan(4)
  expect(pieces.length).toBeLessThanOrEqual(12)
  expect(pieces.flatMap(({ rows }) => [...rows])).toEqual([...rowsUpTo(256)])
})

it('has no strip for events without a place in time, and a single one for a day with many', () => {
  expect(strips(['../..', '../..'])).toEqual([])
  expect(strips(Array.from({ length: 40 }, () => '2022-10-03')).map(({ rows }) => rows.length)).toEqual([40])
})
