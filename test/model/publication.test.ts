import { expect, it } from 'vitest'
import { publicationMarks } from '../../src/model/publication.ts'
import { makeCollection, makeDate } from '../support/make-event.ts'

it('gives the publications in time order, and none for a source that stands nowhere in time', () => {
  const dates = { late: '2023-07-25', early: '[2021-10-04..2021-10-08]', until: '[..2022-01-27]', never: '../..' }
  const sources = Object.entries(dates).map(([id, date]) => ({ id, published: makeDate(date) }))
  const marks = publicationMarks(makeCollection([], { sources: [...sources, { id: 'undated' }] }))
  expect(marks.map(({ source }) => source.id)).toEqual(['early', 'until', 'late'])
  expect(marks[0]?.bounds).toEqual(makeDate(dates.early).bounds)
})
