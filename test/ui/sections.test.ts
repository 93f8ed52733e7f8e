import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/model/event-columns.ts'
import { beginsSection, headingAt, type Section, sectionAt } from '../../src/ui/listing/sections.ts'
import { eventsOf, makeCollection, rowsUpTo } from '../support/make-event.ts'
import { someEvents } from '../support/some-events.ts'

const headingText = ({ year, month }: Pick<Section, 'year' | 'month'>) =>
  [year, month].filter(n => n !== undefined).join('-') || 'undated'

/** One line a section: its heading, then its events. Every row says of its section what the heading does. */
function drawn(...dates: string[]) {
  const collection = makeCollection(dates.map((date, i) => ({ id: `event-${i}`, date })))
  const { columns } = collection
  const rows = rowsUpTo(columns.length)
  const sections: { heading: string; count: number; dates: string[] }[] = []
  eventsOf(collection).forEach(({ date }, place) => {
    const section = sectionAt(columns, rows, place)
    const heading = headingText(section)
    expect(headingText(headingAt(columns, place))).toBe(heading)
    if (beginsSection(columns, rows, place)) sections.push({ heading, count: section.count, dates: [] })
    const open = sections.at(-1)
    expect(open).toMatchObject({ heading, count: section.count })
    open?.dates.push(date.edtf)
  })
  for (const { count, dates } of sections) expect(count).toBe(dates.length)
  return sections.map(({ heading, dates }) => `${heading}: ${dates.join(' ')}`)
}

describe('sections', () => {
  it('puts an event under the month of its anchor', () => {
    expect(drawn('2022-10-17', '2022-10', '2022-11-02')).toEqual(['2022-10: 2022-10 2022-10-17', '2022-11: 2022-11-02'])
  })

  it('puts what is known only to the year under the year, ahead of its months', () => {
    expect(drawn('2022-01-05', '2022')).toEqual(['2022: 2022', '2022-1: 2022-01-05'])
  })

  it('puts what is no later than a year under that year, and what is no later than a day under its month', () => {
    expect(drawn('[..2021]', '2021-03', '[..2021-12-31]')).toEqual([
      '2021: [..2021]',
      '2021-3: 2021-03',
      '2021-12: [..2021-12-31]',
    ])
  })

  it('puts a season, and a span of months, under the month where it begins', () => {
    expect(drawn('2022-22', '2022-09-27/2022-11-10')).toEqual(['2022-6: 2022-22', '2022-9: 2022-09-27/2022-11-10'])
  })

  it('puts what is known only by its end where that end is, as exactly as it is known', () => {
    expect(drawn('../2021-10-08', '../1828')).toEqual(['1828: ../1828', '2021-10: ../2021-10-08'])
  })

  it('puts an end known to the year under the one heading of that year, with what else is known to the year', () => {
    expect(drawn('2021', '2021-06', '/2021', '2021-12-05', '../2021-12')).toEqual([
      '2021: 2021 /2021',
      '2021-6: 2021-06',
      '2021-12: 2021-12-05 ../2021-12',
    ])
  })

  it('puts what may have been in any of many years under the month where that span begins', () => {
    expect(drawn('1992-05-08', '[1992-05..2020-11]')).toEqual(['1992-5: [1992-05..2020-11] 1992-05-08'])
  })

  it('counts by the start of what lasted, however long it lasted', () => {
    expect(drawn('1988-02/1994-05')).toEqual(['1988-2: 1988-02/1994-05'])
  })

  it('puts undated events last', () => {
    expect(drawn('../..', '2022-10')).toEqual(['2022-10: 2022-10', 'undated: ../..'])
  })
})

it('a section holds only the rows that are shown', () => {
  const { columns } = makeCollection(['a 2022-10-01', 'b 2022-10-02', 'c 2022-10-03', 'd 2022-11-01', 'e ../..'])
  const rows = Uint32Array.of(0, 2, 4)
  expect(sectionAt(columns, rows, 1)).toEqual({ year: 2022, month: 10, count: 2 })
  expect(sectionAt(columns, rows, 2)).toEqual({ year: undefined, month: undefined, count: 1 })
  expect([0, 1, 2].map(place => beginsSection(columns, rows, place))).toEqual([true, false, true])
})

describe('for any dates and any of the rows', () => {
  it('the sections follow each other, none twice, and each counts its rows', () => {
    fc.assert(
      fc.property(someEvents(), fc.infiniteStream(fc.boolean()), (events, dice) => {
        const columns = columnsOf(events)
        const rows = rowsUpTo(columns.length).filter(() => dice.next().value)
        const counts = new Map<string, number>()
        rows.forEach((row, place) => {
          const heading = headingText(headingAt(columns, row))
          expect(beginsSection(columns, rows, place)).toBe(!counts.has(heading))
          counts.set(heading, (counts.get(heading) ?? 0) + 1)
        })
        rows.forEach((row, place) => {
          const { count, ...heading } = sectionAt(columns, rows, place)
          expect(heading).toEqual(headingAt(columns, row))
          expect(count).toBe(counts.get(headingText(heading)))
        })
      }),
      { seed: 31, numRuns: 60 },
    )
  })
})
