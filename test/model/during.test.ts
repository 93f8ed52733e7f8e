import { describe, expect, it } from 'vitest'
import { certaintyWithin, readDuring, spanDuring } from '../../src/model/during.ts'
import { columnsOf } from '../../src/model/event-columns.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { makeEvent } from '../support/make-event.ts'

describe('readDuring', () => {
  it.each([
    ['2022-10', instantOf(2022, 10), instantOf(2022, 11)],
    ['2022-10-17', instantOf(2022, 10, 17), instantOf(2022, 10, 18)],
    ['2022-10/2022-11', instantOf(2022, 10), instantOf(2022, 12)],
    ['[2022-10..2022-12]', instantOf(2022, 10), instantOf(2023, 1)],
    ['2022-22', instantOf(2022, 6), instantOf(2022, 9)],
    ['2022/..', instantOf(2022), Infinity],
    ['../2022', -Infinity, instantOf(2023)],
    ['2022~', instantOf(2022), instantOf(2023)],
  ])('%s is a span', (text, start, end) => {
    expect(readDuring(text)).toEqual({ ok: true, value: { start, end } })
    expect(spanDuring(text)).toEqual({ start, end })
  })

  it.each([
    ['October 2022', '"October 2022" is not an EDTF date'],
    ['2022-02-30', 'day 30 does not exist in "2022-02-30"'],
    ['../..', '"../.." has neither a beginning nor an end'],
  ])('%s is none, and it says why', (text, error) => {
    expect(readDuring(text)).toEqual({ ok: false, error })
    expect(() => spanDuring(text)).toThrow(error)
  })
})

describe('certaintyWithin', () => {
  it('tells what certainly happened in October 2022 from what possibly did, and leaves out the rest', () => {
    const events = ['drill 2022-10-17', 'war 1988/..', 'year 2022', 'rumour 2022-10~', 'later 2022-11-01'].map(
      makeEvent,
    )
    const columns = columnsOf(events)
    const october = spanDuring('2022-10')
    expect(events.map(({ id }, row) => [id, certaintyWithin(columns, row, october)])).toEqual([
      ['drill', 'certainly'],
      ['war', 'possibly'],
      ['year', 'possibly'],
      ['rumour', 'possibly'],
      ['later', undefined],
    ])
  })
})
