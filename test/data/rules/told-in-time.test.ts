import { describe, expect, it } from 'vitest'
import { toldInTime } from '../../../src/data/rules/told-in-time.ts'
import type { EventRecord } from '../../../src/model/schema.ts'
import { foundBy } from '../found-by.ts'
import { goodDataset, LAUNCH } from '../good-dataset.ts'

const found = foundBy(toldInTime)

/** An event told by a source that was out on 10 or 11 May 1970, and by whatever else is given. */
const told = (changes: Partial<EventRecord>, published = '[1970-05-10..1970-05-11]') =>
  goodDataset({
    sources: [
      { id: 'early', published: { edtf: published } },
      { id: 'late', published: { edtf: '1971' } },
      { id: 'undated' },
    ],
    events: [{ ...LAUNCH, ...changes, citations: changes.citations ?? [{ source: 'early', quote: { exact: 'Up.' } }] }],
  })

describe('what occurred', () => {
  it('is reported on the last possible publication day at the latest', () => {
    expect(found(told({ date: { edtf: '1970-05-11' } }))).toEqual([])
    expect(found(told({ date: { edtf: '1970-05-12' } }))).toEqual(['events.launch.citations[0].source'])
  })

  it('may have a date that reaches beyond that day, as it can have come before', () => {
    expect(found(told({ date: { edtf: '1970' } }))).toEqual([])
    expect(found(told({ date: { edtf: '1970-05-11/1970-06' } }))).toEqual([])
  })

  it('is not judged where ~ or ? leave a date without a firm limit', () => {
    expect(found(told({ date: { edtf: '1970-06~' } }))).toEqual([])
    expect(found(told({ date: { edtf: '1970-06' } }, '1970-05?'))).toEqual([])
    expect(found(told({ date: { edtf: '1970-06' } }, '[1970-05-10..]'))).toEqual([])
  })

  it.each(['late', 'undated'])('may have been foretold, if a source (%s) that could know reports it too', source => {
    const citations = ['early', source].map(id => ({ source: id, quote: { exact: 'Up.' } }))
    expect(found(told({ date: { edtf: '1970-06' }, citations }))).toEqual([])
  })

  it('may have been foretold, if its date is from elsewhere and a note with references says so', () => {
    const references = ['https://example.org/launch']
    const date = { edtf: '1970-06', basis: 'external' as const, references }
    expect(found(told({ date }))).toEqual(['events.launch.citations[0].source'])
    expect(found(told({ date, notes: [{ type: 'context', text: 'Foretold.' }] }))).toHaveLength(1)
    expect(found(told({ date, notes: [{ type: 'context', text: 'Foretold.', references }] }))).toEqual([])
  })

  it('is not reported by words that foretell it, however late they came out', () => {
    const foretells = { source: 'late', quote: { exact: 'It will go up.' }, stance: 'foretells' as const }
    const late = { source: 'late', quote: { exact: 'Up.' } }
    const foundWith = (...citations: EventRecord['citations']) => found(told({ date: { edtf: '1970~' }, citations }))
    expect(foundWith(foretells)).toEqual(['events.launch.citations[0].stance'])
    expect(foundWith(foretells, late)).toEqual([])
  })

  it('may be contradicted by what was out before', () => {
    const early = { source: 'early', quote: { exact: 'Up.' } }
    const foundWith = (stance: 'supports' | 'contradicts') => {
      const citations = [{ ...early, stance }, early]
      return found(told({ date: { edtf: '1980' }, citations })).map(where => where.replace('events.launch.', ''))
    }
    expect(foundWith('supports')).toEqual(['citations[0].source', 'citations[1].source'])
    expect(foundWith('contradicts')).toEqual(['citations[1].source'])
  })

  it('is not known from what contradicts it, whenever that came out', () => {
    const citations = [
      { source: 'early', quote: { exact: 'Up.' } },
      { source: 'late', quote: { exact: 'Never up.' }, stance: 'contradicts' as const },
    ]
    expect(found(told({ date: { edtf: '1980' }, citations }))).toEqual(['events.launch.citations[0].source'])
  })
})

it.each(['planned', 'alleged', 'disputed', 'did-not-occur'] as const)('leaves alone what is %s', status => {
  expect(found(told({ status, date: { edtf: '1980' } }))).toEqual([])
})
