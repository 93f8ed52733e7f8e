import { expect, it } from 'vitest'
import { spanDuring } from '../../src/model/during.ts'
import { eventsAround, rowsThatMayReach } from '../../src/model/events-around.ts'
import { NO_FILTERS } from '../../src/model/filters.ts'
import { matchingRows } from '../../src/model/matching.ts'
import { idsOf, makeCollection, rowsUpTo } from '../support/make-event.ts'

const collection = makeCollection([
  { id: 'early', date: '2001-03' },
  { id: 'war', date: '2001-01/2002-06' },
  { id: 'month', date: '2002-05' },
  { id: 'about', date: '2002-05-03~' },
  { id: 'late', date: '2004' },
  { id: 'later', date: '2005' },
  { id: 'undated', date: '../..' },
  { id: 'no-later', date: '[..2005]' },
  { id: 'since', date: '2004/..' },
])

const around = (time: string, rows = rowsUpTo(collection.columns.length)) => {
  const { before, after, ...counts } = eventsAround(collection.columns, rows, spanDuring(time))
  const [first, last] = idsOf(collection, [before ?? -1, after ?? -1])
  return { ...counts, before: first, after: last }
}

it('counts what happened then, certainly or possibly', () => {
  expect(around('2002')).toMatchObject({ certainly: 2, possibly: 1, before: 'early', after: 'late' })
  expect(around('2002-05-10')).toMatchObject({ certainly: 1, possibly: 1, before: 'about', after: 'late' })
})

it('knows that what has several times lies on both sides of a time between them', () => {
  const resolutions = makeCollection([
    { id: 'before', date: '1992' },
    { id: 'set', date: '{1993-04-30,1993-07-29}' },
    { id: 'after', date: '1994' },
  ])
  const { columns } = resolutions
  const between = eventsAround(columns, rowsUpTo(3), spanDuring('1993-05'))
  expect(between).toMatchObject({ certainly: 0, possibly: 0, before: 1, after: 1 })
  expect(eventsAround(columns, rowsUpTo(3), spanDuring('1993-07'))).toMatchObject({ certainly: 1, before: 1, after: 2 })
  expect(eventsAround(columns, rowsUpTo(3), spanDuring('1993-07-29/1993-08'))).toMatchObject({ certainly: 1 })
})

it('does not take what could be in any century for something that is possible then', () => {
  expect(around('1200')).toMatchObject({ certainly: 0, possibly: 0 })
  expect(around('2004-05')).toMatchObject({ certainly: 0, possibly: 1 })
  expect(around('2004')).toMatchObject({ certainly: 2, possibly: 0 })
})

it('finds the last event before and the first after where there is nothing', () => {
  expect(around('2003')).toMatchObject({ certainly: 0, possibly: 0, before: 'war', after: 'late' })
  expect(around('1990')).toMatchObject({ before: undefined, after: 'war' })
  expect(around('2010')).toMatchObject({ before: 'later', after: undefined })
})

it('looks at the rows asked for only', () => {
  expect(around('2003', new Uint32Array([0]))).toMatchObject({
    certainly: 0,
    possibly: 0,
    before: 'war',
    after: undefined,
  })
})

it('names those that may reach there, as nothing is known of one of their ends', () => {
  const reaching = (time: string) =>
    idsOf(collection, rowsThatMayReach(collection.columns, rowsUpTo(collection.columns.length), spanDuring(time)))
  expect(reaching('1200')).toEqual(['no-later'])
  expect(reaching('2010')).toEqual(['since'])
  expect(reaching('2004-05').toSorted()).toEqual(['no-later', 'since'])
})

it('counts as many as a filter for the same time leaves', () => {
  for (const during of ['1200', '2002', '2002-05-10', '2003', '2004-05', '2010']) {
    const { certainly, possibly, unbounded } = around(during)
    const { length } = matchingRows(collection, { ...NO_FILTERS, during })
    expect(certainly + possibly + unbounded, during).toBe(length)
  }
})
