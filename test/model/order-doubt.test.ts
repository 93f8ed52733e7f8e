import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/model/event-columns.ts'
import { orderIsUndecided } from '../../src/model/order-doubt.ts'
import { byTime } from '../../src/model/time-order.ts'
import { makeEvent } from '../support/make-event.ts'

describe('the order of two events', () => {
  it.each([
    ['2022-05-01', '2022-05-02', 'decided', 'of two days'],
    ['2022-05-01', '2022-05-01', 'open', 'of one day'],
    ['2022-05', '2022', 'open', 'of a month and its year'],
    ['2022-05', '2022-06', 'decided', 'of months that only touch'],
    ['[2022-10..2022-12]', '2022-11-02', 'open', 'of one of several months, and a day of them'],
    ['1988-02/1994-05', '1992-04-07', 'decided', 'of a war and a day in the midst of it: the war began before'],
    ['2022/2023', '2022-05', 'open', 'of something that began some time in the year'],
    ['../1994', '1990', 'open', 'of something that began nobody knows when'],
    ['../..', '1990', 'open', 'of an undated event and any other'],
    ['2021~', '2022', 'decided', 'as ~ has no size'],
  ])('%s and %s: %s (%s)', (a, b, order) => {
    const columns = columnsOf([makeEvent({ id: 'a', date: a }), makeEvent({ id: 'b', date: b })])
    expect(orderIsUndecided(columns, 0, 1)).toBe(order === 'open')
    expect(orderIsUndecided(columns, 1, 0)).toBe(order === 'open')
  })
})

it('marks the rows of a list whose order to the row before is open', () => {
  const events = ['a 2021', 'b 2022', 'c 2022-05', 'd 2022-06', 'e ../..'].map(makeEvent).sort(byTime)
  const columns = columnsOf(events)
  const open = events.filter((_, row) => row > 0 && orderIsUndecided(columns, row - 1, row))
  expect(open.map(({ id }) => id)).toEqual(['c', 'e'])
})
