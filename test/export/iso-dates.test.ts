import { describe, expect, it } from 'vitest'
import { type IsoDates, isoDatesOf, isoInstant } from '../../src/export/iso-dates.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { makeDate } from '../support/make-event.ts'

describe('a date as ISO 8601 has it', () => {
  it.each<[string, IsoDates]>([
    ['2022-11-02', { start: '2022-11-02' }],
    ['2022-11', { start: '2022-11' }],
    ['-0043', { start: '-0043' }],
    ['2022-11-02T14:30Z', { start: '2022-11-02T14:30:00Z' }],
    ['2022-11-02T14:30-04:30', { start: '2022-11-02T14:30:00-04:30' }],
    ['2022-10/2022-11-02', { start: '2022-10', end: '2022-11-02' }],
    ['2022-10/..', { start: '2022-10' }],
    ['../2022-10', { end: '2022-10' }],
  ])('%s: %j', (edtf, dates) => {
    expect(isoDatesOf(makeDate(edtf).parsed)).toEqual(dates)
  })

  it.each([
    '2022~',
    '2022-~11',
    '2022-11-~02',
    '2022-11-?02',
    '2022-10/2022-11-~02',
    '2022-11-XX',
    '2022-21',
    '[2021,2022]',
    '../..',
  ])('is none of %s, which says more or less than a day', edtf => {
    expect(isoDatesOf(makeDate(edtf).parsed)).toBeUndefined()
  })
})

it('an instant has a sign before a year that takes more than four digits, and before 1 BCE', () => {
  expect([9_999, 10_000, 12_345, 0, -1, -12_345].map(year => isoInstant(instantOf(year)))).toEqual([
    '9999-01-01',
    '+10000-01-01',
    '+12345-01-01',
    '0000-01-01',
    '-0001-01-01',
    '-12345-01-01',
  ])
})
