import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anchorAt,
  arePossibleFlags,
  boundsAt,
  columnsOf,
  firstAmong,
  firstRowFrom,
  hasTwinsAt,
  isDurationAt,
  precisionAt,
  statusAt,
} from '../../src/model/event-columns.ts'
import { STATUSES } from '../../src/model/status.ts'
import { anchorOf } from '../../src/model/time-order.ts'
import { PRECISIONS } from '../../src/time/edtf/precision.ts'
import { makeDate, makeEvent, rowsUpTo } from '../support/make-event.ts'
import { someEvents } from '../support/some-events.ts'

describe('the columns of events', () => {
  it('tell flags that can be of an event from those that name a status or a precision that there is not', () => {
    fc.assert(
      fc.property(someEvents(), events => {
        expect(columnsOf(events).flags.every(arePossibleFlags)).toBe(true)
      }),
    )
    // Five statuses from bit 3 on, and the precisions from bit 6 on.
    const flags = (status: number, precision: number) => (status << 3) | (precision << 6)
    expect(arePossibleFlags(flags(STATUSES.length - 1, PRECISIONS.length - 1))).toBe(true)
    expect(arePossibleFlags(flags(STATUSES.length, 0))).toBe(false)
    expect(arePossibleFlags(flags(0, PRECISIONS.length))).toBe(false)
    expect([1 << 12, NaN].map(arePossibleFlags)).toEqual([false, false])
  })

  it('give back the bounds of every date', () => {
    fc.assert(
      fc.property(someEvents(), events => {
        const columns = columnsOf(events)
        expect(columns.length).toBe(events.length)
        events.forEach(({ date: { bounds } }, row) => {
          expect(boundsAt(columns, row)).toEqual(bounds)
          expect(isDurationAt(columns, row)).toBe(bounds.kind === 'duration')
        })
      }),
      { seed: 51, numRuns: 100 },
    )
  })

  it('have anchors that rise from row to row, and end with the undated', () => {
    fc.assert(
      fc.property(someEvents(), events => {
        const columns = columnsOf(events)
        const anchors = events.map((_, row) => anchorAt(columns, row))
        expect(anchors).toEqual(events.map(({ date }) => anchorOf(date.bounds) ?? Infinity))
        expect(anchors).toEqual(anchors.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      }),
      { seed: 52, numRuns: 100 },
    )
  })

  it('give back every status and every precision, together with any other sign', () => {
    const dates = ['2022-01-01', '2022~', '2022?', '2022-01/2022-03', '[2021..2022]', '../2022', '2022/..']
    const rows = STATUSES.flatMap(status =>
      PRECISIONS.flatMap(precision =>
        dates.flatMap(date =>
          [[], ['2021']].map(competing => {
            const event = makeEvent({ id: 'a', date, status, competing })
            return { ...event, date: { ...event.date, bounds: { ...event.date.bounds, precision } } }
          }),
        ),
      ),
    )
    const columns = columnsOf(rows)
    rows.forEach(({ status, date: { bounds, competing } }, row) => {
      expect(statusAt(columns, row)).toBe(status)
      expect(precisionAt(columns, row)).toBe(bounds.precision)
      expect(boundsAt(columns, row)).toEqual(bounds)
      expect(hasTwinsAt(columns, row)).toBe(competing.length > 0)
    })
  })

  it('know no twins where the only other date is the chosen one', () => {
    const event = makeEvent('a 2022-05-11')
    const chosen = { ...makeDate('2022-05-11'), reasoning: 'As the ministry has it.', chosen: true }
    expect(hasTwinsAt(columnsOf([{ ...event, date: { ...event.date, competing: [chosen] } }]), 0)).toBe(false)
  })

  it('give back importance, and the length of the title up to 255', () => {
    const columns = columnsOf(
      [1, 2, 3, 4, 5].map(importance => makeEvent({ id: 'a', importance, title: 'x'.repeat(importance * 100) })),
    )
    expect([...columns.importance]).toEqual([1, 2, 3, 4, 5])
    expect([...columns.titleLengths]).toEqual([100, 200, 255, 255, 255])
  })
})

describe('the first row from an instant on', () => {
  it('is found among all rows, and among some', () => {
    const instant = fc
      .date({ min: new Date('1899-01-01'), max: new Date('2101-01-01'), noInvalidDate: true })
      .map(Number)
    fc.assert(
      fc.property(
        someEvents(),
        fc.oneof(instant, fc.constant(Infinity)),
        fc.infiniteStream(fc.boolean()),
        (events, at, dice) => {
          const columns = columnsOf(events)
          const all = rowsUpTo(columns.length)
          const some = all.filter(() => dice.next().value)
          for (const rows of [all, some]) {
            const expected = rows.findIndex(row => anchorAt(columns, row) >= at)
            expect(firstAmong(columns, rows, at)).toBe(expected === -1 ? rows.length : expected)
          }
          expect(firstRowFrom(columns, at)).toBe(firstAmong(columns, all, at))
        },
      ),
      { seed: 53, numRuns: 100 },
    )
  })
})
