import { expect, it } from 'vitest'
import { plannedAhead } from '../../../src/data/rules/planned-ahead.ts'
import { foundBy } from '../found-by.ts'
import { goodDataset, LAUNCH } from '../good-dataset.ts'

const found = foundBy(plannedAhead)

const planned = (edtf: string, ...published: string[]) =>
  goodDataset({
    sources: published.map((edtf, i) => ({ id: `s${i}`, published: { edtf } })),
    events: [
      {
        ...LAUNCH,
        status: 'planned',
        date: { edtf },
        citations: published.map((_, i) => ({ source: `s${i}`, quote: { exact: 'Up.' } })),
      },
    ],
  })

it('warns of a plan for a time that was over when its first source came out', () => {
  expect(found(planned('1970-04', '1970-05', '1971'))).toEqual(['events.launch.status'])
})

it('allows a plan that reaches into or beyond that time', () => {
  expect(found(planned('1970-05', '1970-05-20'))).toEqual([])
  expect(found(planned('[1970-01..]', '1970-05-20'))).toEqual([])
})

it('allows a plan that one source could still foretell, though another came later', () => {
  expect(found(planned('1970-04', '1971', '1970-03'))).toEqual([])
})

it('judges no soft dates', () => {
  expect(found(planned('1970-04~', '1970-05'))).toEqual([])
  expect(found(planned('1970-04', '1970-05?'))).toEqual([])
})

it('leaves alone what occurred', () => {
  expect(found(goodDataset())).toEqual([])
})
