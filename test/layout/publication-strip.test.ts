import { expect, it } from 'vitest'
import { createLabelFit } from '../../src/layout/label-fit.ts'
import { publicationStrip } from '../../src/layout/publication-strip.ts'
import { publicationMarks } from '../../src/model/publication.ts'
import { timeScale } from '../../src/time/time-scale.ts'
import { makeCollection, makeDate } from '../support/make-event.ts'

const labels = createLabelFit(text => text.length * 7)
const collection = makeCollection([], {
  sources: [
    { id: 'a', shortName: 'Avraham', published: makeDate('2021-10-04/2021-10-08') },
    { id: 'b', shortName: 'Kara', published: makeDate('2023-02') },
    { id: 'c', shortName: 'Isayev', published: makeDate('2023-07-25') },
    { id: 'd', shortName: 'Undated' },
  ],
})
const stripOf = (from: number, to: number, width = 1000) =>
  publicationStrip(publicationMarks(collection), timeScale({ start: from, end: to }, width), labels)

it('puts each dated source where it may have been published', () => {
  const flags = stripOf(Date.UTC(2021, 0), Date.UTC(2024, 0))
  expect(flags.map(({ key, label }) => [key, label?.text])).toEqual([
    ['a', 'Avraham'],
    ['b', 'Kara'],
    ['c', 'Isayev'],
  ])
  const february = flags[1]
  expect(february && february.x1 - february.x0).toBeCloseTo((28 / 1095) * 1000, 0)
})

it('gives up a name before it lets two touch', () => {
  const flags = stripOf(Date.UTC(1900, 0), Date.UTC(2100, 0))
  expect(flags.map(({ label }) => label?.text)).toEqual([undefined, undefined, 'Isayev'])
})

it('leaves out what lies far off', () => {
  expect(stripOf(Date.UTC(2023, 6, 20), Date.UTC(2023, 6, 30)).map(({ key }) => key)).toEqual(['c'])
})
