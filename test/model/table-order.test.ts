import { describe, expect, it } from 'vitest'
import { BY_DATE, SORT_KEYS, type SortKey } from '../../src/model/sort.ts'
import { ranksFor, sortable, sortRows } from '../../src/model/table-order.ts'
import { lateCollection } from '../support/late-collection.ts'
import { idsOf, makeCollection, makeDate, rowsUpTo } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'war', date: '1991', title: '“Long” war', kind: 'war', importance: 5, sources: ['s', 't', 'u'] },
    { id: 'drill10', date: '2001-03', title: 'drill 10', kind: 'drill', status: 'planned', sources: ['s'] },
    { id: 'drill9', date: '2002-03-04', title: 'Drill 9', kind: 'drill', status: 'alleged', sources: ['s', 't'] },
    { id: 'visit', date: '2003-05', title: 'A visit', importance: 1, sources: ['s'] },
    { id: 'undated', date: '../..', title: 'Zeal', kind: 'war', sources: ['t', 'u'] },
  ],
  { sources: [{ id: 's' }, { id: 't' }, { id: 'u' }] },
)
const all = rowsUpTo(5)

const sorted = (by: SortKey, isDescending = false, rows = all, of = collection) =>
  idsOf(collection, sortRows(of.columns, rows, ranksFor(of, by, undefined), { by, isDescending }))

describe('a table is sorted', () => {
  it('by date as the chronology is, and is then the very same rows', () => {
    expect(sortRows(collection.columns, all, undefined, BY_DATE)).toBe(all)
  })

  it('by date with the latest first, and what has no date still last', () => {
    expect(sorted('date', true)).toEqual(['visit', 'drill9', 'drill10', 'war', 'undated'])
  })

  it('by title as a dictionary does it: quotation marks and capitals aside, and 9 before 10', () => {
    expect(sorted('title')).toEqual(['visit', 'drill9', 'drill10', 'war', 'undated'])
    expect(sorted('title', true)).toEqual(['undated', 'war', 'drill10', 'drill9', 'visit'])
  })

  it('by kind, the earlier event first among those of a kind, and what has none last either way', () => {
    expect(sorted('kind')).toEqual(['drill10', 'drill9', 'war', 'undated', 'visit'])
    expect(sorted('kind', true)).toEqual(['war', 'undated', 'drill10', 'drill9', 'visit'])
  })

  it('by status in the order of the legend', () => {
    expect(sorted('status')).toEqual(['war', 'visit', 'undated', 'drill10', 'drill9'])
  })

  it('by how finely the date is known', () => {
    expect(sorted('precision')).toEqual(['drill9', 'drill10', 'visit', 'war', 'undated'])
  })

  it('by the number of sources, and by importance', () => {
    expect(sorted('sources', true)).toEqual(['war', 'drill9', 'undated', 'drill10', 'visit'])
    expect(sorted('importance', true)).toEqual(['war', 'drill10', 'drill9', 'undated', 'visit'])
  })

  it('among the rows that pass the filters alone', () => {
    expect(sorted('title', false, Uint32Array.of(0, 2, 3))).toEqual(['visit', 'drill9', 'war'])
  })
})

describe('a table is sorted by what tells of an event', () => {
  const byKara = { authors: [{ actor: 'kara' }] }
  const notes = (count: number) => Array.from({ length: count }, () => ({ type: 'context' as const, text: 'So.' }))
  const told = makeCollection(
    [
      { id: 'thrice', date: '2001', sources: ['early', 'late', 'later'], notes: notes(1) },
      { id: 'twice', date: '2002', sources: ['early', 'press'] },
      { id: 'at-length', date: '2003', sources: ['late', 'late', 'late', 'late'], notes: notes(2) },
    ],
    {
      sources: [
        { id: 'early', published: makeDate('2020'), ...byKara },
        { id: 'late', published: makeDate('2024'), ...byKara },
        { id: 'later', published: makeDate('2025'), ...byKara },
        { id: 'press', published: makeDate('2020'), authors: [{ actor: 'reza' }] },
      ],
    },
  )
  const mostFirst = (by: SortKey, knownOn?: string) =>
    idsOf(told, sortRows(told.columns, rowsUpTo(3), ranksFor(told, by, knownOn), { by, isDescending: true }))

  it('each citation, each source once, those that stand on their own, or notes', () => {
    expect(mostFirst('citations')).toEqual(['at-length', 'thrice', 'twice'])
    expect(mostFirst('sources')).toEqual(['thrice', 'twice', 'at-length'])
    expect(mostFirst('independent')).toEqual(['twice', 'thrice', 'at-length'])
    expect(mostFirst('notes')).toEqual(['at-length', 'thrice', 'twice'])
  })

  it.each(['citations', 'sources', 'independent'] as const)('of the %s, those alone that were out on the day', by => {
    expect(mostFirst(by, '2021-01-01')).toEqual(['twice', 'thrice', 'at-length'])
  })
})

describe('of a large dataset', () => {
  const late = lateCollection(collection).collection

  it('columns and facets are sorted by without the events', () => {
    expect(sorted('kind', false, all, late)).toEqual(sorted('kind'))
    expect(sorted('sources', true, all, late)).toEqual(sorted('sources', true))
    expect(sorted('status', false, all, late)).toEqual(sorted('status'))
  })

  it('what takes every event is not offered, and leaves the order of time', () => {
    const offered = SORT_KEYS.filter(key => sortable(late, key, undefined) === 'yes')
    expect(offered).toEqual(['date', 'status', 'precision', 'importance', 'kind', 'sources'])
    expect(sorted('title', false, all, late)).toEqual(sorted('date'))
  })

  it('sources are not sorted by while only those of a day count, and kinds not until they have come', () => {
    expect(sortable(late, 'sources', '2023-01-01')).toBe('no')
    expect(sortable({ ...late, facet: () => undefined }, 'kind', undefined)).toBe('later')
  })
})
