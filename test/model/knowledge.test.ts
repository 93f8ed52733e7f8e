import { describe, expect, it } from 'vitest'
import type { Certainty } from '../../src/model/during.ts'
import { independenceOf } from '../../src/model/independence.ts'
import {
  CERTAINTIES,
  citationsKnownOn,
  isPublishedOn,
  knowledgeOn,
  knownOn,
  readDay,
} from '../../src/model/knowledge.ts'
import { instantOf } from '../../src/time/calendar.ts'
import { eventOf, eventsOf, makeCollection, makeDate, rowOf } from '../support/make-event.ts'

const published = (edtf: string) => ({ published: makeDate(edtf) })
const collection = makeCollection(
  [
    { id: 'told-early', sources: ['early'] },
    { id: 'told-about-then', sources: ['about-then'] },
    { id: 'told-late', sources: ['late'] },
    { id: 'told-early-and-late', sources: ['late', 'early'] },
    { id: 'told-by-undated', sources: ['undated'] },
    { id: 'denied-early', citations: [{ source: 'early', stance: 'contradicts' }, { source: 'late' }] },
    { id: 'only-denied', citations: [{ source: 'early', stance: 'contradicts' }] },
  ],
  {
    sources: [
      { id: 'early', ...published('[2022-11-03..2022-11-30]') },
      { id: 'about-then', ...published('[2023-02-01..2023-03-28]') },
      { id: 'late', ...published('2023-07-25') },
      { id: 'undated' },
    ],
  },
)
const event = (id: string) => eventOf(collection, id)

describe('readDay', () => {
  it('reads an ISO day as the whole of it', () => {
    expect(readDay('2023-03-01')).toEqual({
      ok: true,
      value: { start: instantOf(2023, 3, 1), end: instantOf(2023, 3, 2) },
    })
  })

  it.each(['2023-03', '2023-02-30', '2023-03-01~', '1 March 2023', '2023-03-XX', ''])('refuses “%s”', text => {
    expect(readDay(text).ok).toBe(false)
  })
})

describe('isPublishedOn', () => {
  it.each<[string, string, Certainty | undefined, string]>([
    ['2023-07-25', '2023-07-24', undefined, 'the day before'],
    ['2023-07-25', '2023-07-25', 'certainly', 'on the very day, by its end'],
    ['2023-07-25T22:00Z', '2023-07-25', 'certainly', 'late in the day'],
    ['2023-07', '2023-07-01', 'possibly', 'on the first day of the month it came out in'],
    ['2023-07', '2023-07-30', 'possibly', 'on the last day but one'],
    ['2023-07', '2023-07-31', 'certainly', 'on the last day'],
    ['[..2021-10-08]', '1900-01-01', 'possibly', 'long before the only bound'],
    ['[2023-06-05..]', '2999-01-01', 'possibly', 'without a later bound never certain'],
    ['2023-06~', '2999-01-01', 'possibly', 'nor if approximate'],
    ['2023-06?', '2999-01-01', 'possibly', 'nor if uncertain'],
    ['2023-06~', '2023-05-31', undefined, 'and not before it, either'],
  ])('published %s, as known on %s: %s (%s)', (date, day, certainty) => {
    expect(isPublishedOn({ id: 's', ...published(date) }, day)).toBe(certainty)
  })

  it('a source without a date of publication is possibly known on any day', () => {
    expect(isPublishedOn({ id: 's', published: undefined }, '0001-01-01')).toBe('possibly')
  })
})

describe('as known on 1 March 2023', () => {
  const DAY = '2023-03-01'

  it.each([
    ['told-early', 'certainly'],
    ['told-about-then', 'possibly'],
    ['told-late', undefined],
    ['told-early-and-late', 'certainly'],
    ['told-by-undated', 'possibly'],
    ['denied-early', undefined],
    ['only-denied', undefined],
  ])('%s: %s', (id, certainty) => {
    expect(knownOn(event(id), collection, DAY)).toBe(certainty)
    expect(CERTAINTIES[knowledgeOn(collection, DAY)[rowOf(collection, id)] ?? -1]).toBe(certainty)
  })

  it('later citations are not known yet, and do not count', () => {
    const citations = citationsKnownOn(event('told-early-and-late'), collection, DAY)
    expect(citations.map(({ source }) => source)).toEqual(['early'])
    expect(independenceOf({ actors: [], citations }, collection)).toMatchObject({ sources: 1, independent: 1 })
  })

  it('a citation against the event is known like any other', () => {
    expect(citationsKnownOn(event('only-denied'), collection, DAY)).toHaveLength(1)
  })
})

it('while it is not there yet which sources support the events, all are possibly known', () => {
  const early = { ...collection, facet: () => undefined }
  expect([...knowledgeOn(early, '1900-01-01')].map(index => CERTAINTIES[index])).toEqual(
    Array.from(eventsOf(collection), () => 'possibly'),
  )
})

it('a text that is no day is a fault of the program', () => {
  expect(() => knowledgeOn(collection, 'yesterday')).toThrow('expected a day such as 2023-03-01, got "yesterday"')
})
