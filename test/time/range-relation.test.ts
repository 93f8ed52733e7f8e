import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/time/calendar.ts'
import { relationTo } from '../../src/time/range-relation.ts'
import { boundsOfText } from './edtf-texts.ts'

const october = { start: instantOf(2022, 10), end: instantOf(2022, 11) }

describe('in October 2022', () => {
  it.each([
    ['2022-10-17', 'certainly', 'a day of it'],
    ['2022-10', 'certainly', 'the month itself'],
    ['2022-11-01', 'not', 'the day after it, which begins where October ends'],
    ['2022-09-30', 'not', 'the day before it'],
    ['2022', 'possibly', 'some time in the year'],
    ['[2022-10..2022-12]', 'possibly', 'one of several months'],
    ['[..2021-10-08]', 'not', 'bounded to before it'],
    ['[..2022-10-08]', 'possibly', 'perhaps long before it'],
    ['2022-09/2022-11', 'certainly', 'lasted throughout it'],
    ['2022-10-17/2022-12', 'certainly', 'began in it'],
    ['2021/2022-10-03', 'certainly', 'ended in it'],
    ['2022-10-31/2022-11', 'certainly', 'began on its last day'],
    ['2022-09/2022', 'possibly', 'may have ended before it'],
    ['2022/2023', 'possibly', 'may have begun after it'],
    ['2022-11/2023', 'not', 'began after it'],
    ['1992/..', 'possibly', 'has no known end'],
    ['2022-10-17/..', 'certainly', 'began in it, whenever it ended'],
    ['../2022-10-08', 'certainly', 'ended in it, whenever it began'],
    ['2022-10-17~', 'possibly', 'approximate dates are never certain'],
    ['2022-10-17?', 'possibly', 'nor are uncertain ones'],
    ['{2022-09-30,2022-11-01}', 'not', 'on a day before it and on a day after it'],
    ['{2022-09-30,2022-10-17,2022-11-01}', 'certainly', 'one of its times is a day of it'],
    ['{2022-09,2022-10-31..2022-11-03,2023}', 'possibly', 'one of its times lies partly in it'],
    ['{2022-09,2022-10,2022-11}', 'certainly', 'one of its times is the month itself'],
    ['{2021,2022}', 'possibly', 'some time in the year, and some time in the year before'],
    ['[2022-09-30,2022-11-01]', 'not', 'on a day before it or on a day after it'],
    ['[2022-09-30,2022-10-17]', 'possibly', 'on a day before it or on a day of it'],
    ['[2022-10-03,2022-10-17]', 'certainly', 'on one of two days of it'],
    ['../..', 'possibly', 'nothing is known'],
  ])('%s: %s (%s)', (text, relation) => {
    expect(relationTo(boundsOfText(text), october)).toBe(relation)
  })
})
