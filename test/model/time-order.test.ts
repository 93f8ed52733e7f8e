import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, byTime, placeOf } from '../../src/model/time-order.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { makeDate, makeEvent, type TerseEvent } from '../support/make-event.ts'

const anchorOfDate = (edtf: string) => anchorOf(makeDate(edtf).bounds)
const inOrder = (...terse: readonly (TerseEvent | string)[]) =>
  terse
    .map(makeEvent)
    .sort(byTime)
    .map(({ id }) => id)

describe('anchorOf', () => {
  it('is the earliest instant of a date', () => {
    expect(anchorOfDate('2022-10')).toBe(instantOf(2022, 10))
    expect(anchorOfDate('2022-10-17/2022-10-19')).toBe(instantOf(2022, 10, 17))
    expect(anchorOfDate('1992/..')).toBe(instantOf(1992))
  })

  it('keeps a date of which only the end is known within its last day', () => {
    expect(anchorOfDate('../2021-10-08')).toBe(instantOf(2021, 10, 9) - 1)
    expect(anchorOfDate('[..2021-12]')).toBe(instantOf(2022) - 1)
  })

  it('is the beginning of the year where only an end is known, to that year', () => {
    expect(anchorOfDate('../2021')).toBe(instantOf(2021))
    expect(anchorOfDate('/199X')).toBe(instantOf(1990))
    expect(anchorOfDate('[..2021]')).toBe(instantOf(2021))
    expect(anchorOfDate('[..2021-12-31]')).toBe(instantOf(2022) - 1)
  })

  it('is undefined where nothing is bounded', () => {
    expect(anchorOfDate('../..')).toBeUndefined()
  })
})

describe('byTime', () => {
  it('orders by anchor, and puts what is undated last', () => {
    expect(inOrder('unknown ../..', 'b 2022', 'c 2022-02', 'a -0043')).toEqual(['a', 'b', 'c', 'unknown'])
  })

  it('puts what is known to the year first among those that begin together, and then the sooner over', () => {
    expect(inOrder('year 2022', 'open 2022/..', 'day 2022-01-01', 'month 2022-01')).toEqual([
      'year',
      'open',
      'day',
      'month',
    ])
  })

  it('puts an end known to the year before the months of that year', () => {
    const given = ['june 2022-06', 'until ../2022', 'december ../2022-12', 'a-year 2022', 'by [..2022]']
    expect(inOrder(...given)).toEqual(['a-year', 'by', 'until', 'june', 'december'])
  })

  it('settles equal dates by importance, then by id', () => {
    expect(inOrder('b', 'a', { id: 'z', importance: 5 })).toEqual(['z', 'a', 'b'])
  })

  it('is one order whatever the order of the file', () => {
    const dates = fc.constantFrom(
      '2022',
      '2022-01',
      '2022-01-01',
      '2022/..',
      '../2022',
      '../2022-12',
      '[..2022]',
      '[..2022-12-31]',
      '../..',
      '[2021..2022]',
    )
    const event = fc.record({
      id: fc.stringMatching(/^[a-c]{1,3}$/),
      date: dates,
      importance: fc.integer({ min: 1, max: 5 }),
    })
    const events = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 12 })
    fc.assert(
      fc.property(events, fc.infiniteStream(fc.nat()), (terse, dice) => {
        const shuffled = [...terse].map(e => ({ e, at: dice.next().value })).sort((a, b) => a.at - b.at)
        expect(inOrder(...shuffled.map(({ e }) => e))).toEqual(inOrder(...terse))
      }),
      { seed: 1 },
    )
  })
})

describe('placeOf', () => {
  const rows = Uint32Array.of(2, 5, 9)

  it('finds each row of the list', () => {
    expect([2, 5, 9].map(row => placeOf(rows, row))).toEqual([0, 1, 2])
  })

  it('finds where a row that is not in the list would stand', () => {
    expect([0, 3, 8, 10].map(row => placeOf(rows, row))).toEqual([0, 1, 2, 3])
    expect(placeOf(new Uint32Array(0), 4)).toBe(0)
  })
})
