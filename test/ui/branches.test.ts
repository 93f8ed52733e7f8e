import { describe, expect, it } from 'vitest'
import { NO_FILTERS, toggleValue } from '../../src/model/filters.ts'
import { type Branch, branchesOf, firstOf, keptOf, MANY } from '../../src/ui/filters/branches.ts'
import { makeCollection } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'a', actors: ['irgc'], kind: 'drill', sources: ['late'] },
    { id: 'b', actors: ['khamenei'], kind: 'letter', sources: ['late', 'early'] },
    { id: 'c', actors: ['khamenei', 'israel'], kind: 'letter', sources: ['late'] },
  ],
  {
    actors: [
      { id: 'israel', name: 'Israel' },
      { id: 'iran', name: 'Iran' },
      { id: 'irgc', name: 'Revolutionary Guards', partOf: 'iran' },
      { id: 'khamenei', name: 'Ali Khamenei', partOf: 'iran' },
      { id: 'atlantis', name: 'Atlantis' },
    ],
    sources: [{ id: 'early' }, { id: 'late' }],
  },
)

/** `iran(khamenei irgc) israel` */
const drawn = (branches: readonly Branch[]): string =>
  branches.map(({ value, parts }) => value + (parts.length > 0 ? `(${drawn(parts)})` : '')).join(' ')

const keptIf = (...asked: readonly string[]) =>
  keptOf(collection, 'actor', asked.reduce((filters, id) => toggleValue(filters, 'actor', id), NO_FILTERS).facets.actor)

describe('branchesOf', () => {
  it('puts actors with the most events first, at every level; a whole counts its parts', () => {
    const { roots, all } = branchesOf(collection, 'actor')
    expect(drawn(roots)).toBe('iran(khamenei irgc) israel atlantis')
    expect(all.map(({ value, total }) => `${value} ${total}`)).toEqual([
      'iran 3',
      'khamenei 2',
      'israel 1',
      'irgc 1',
      'atlantis 0',
    ])
  })

  it('puts kinds with the most events first, and leaves a few sources in the order of the dataset', () => {
    expect(drawn(branchesOf(collection, 'kind').roots)).toBe('letter drill')
    expect(drawn(branchesOf(collection, 'source').roots)).toBe('early late')
  })

  it('puts the sources with the most events first, once they are many', () => {
    const sources = Array.from({ length: MANY + 1 }, (_, i) => `s${i}`)
    const many = makeCollection([
      { id: 'a', sources },
      { id: 'b', sources: ['s20'] },
      { id: 'c', sources: ['s20', 's7'] },
    ])
    expect(
      branchesOf(many, 'source')
        .all.slice(0, 3)
        .map(({ value }) => value),
    ).toEqual(['s20', 's7', 's0'])
  })

  it('holds a chain of thousands, each part of the one before', () => {
    const chain = Array.from({ length: 3_000 }, (_, i) => ({ id: `a${i}`, ...(i > 0 && { partOf: `a${i - 1}` }) }))
    const { roots, all } = branchesOf(makeCollection([], { actors: chain }), 'actor')
    expect([roots.length, all.length]).toEqual([1, 3_000])
  })
})

describe('firstOf', () => {
  const { roots } = branchesOf(collection, 'actor')
  const shownOf = (limit: number, ...asked: readonly string[]) => {
    const { shown, more } = firstOf(roots, limit, keptIf(...asked))
    return `${drawn(shown.map(branch => ({ ...branch, parts: [] })))}, ${more} more`
  }

  it('shows so many of the values that some event has, and counts the others', () => {
    expect(shownOf(8)).toBe('iran israel, 0 more')
    expect(shownOf(1)).toBe('iran, 1 more')
  })

  it('shows what is chosen wherever it stands, also if no event has it', () => {
    expect(shownOf(1, 'israel')).toBe('iran israel, 0 more')
    expect(shownOf(1, 'atlantis')).toBe('iran atlantis, 1 more')
  })

  it('shows and unfolds the wholes of what is chosen', () => {
    expect(shownOf(0, 'irgc')).toBe('iran, 1 more')
    expect(keptIf('irgc').unfolded).toEqual(new Set(['iran']))
    expect(keptIf('iran').unfolded).toEqual(new Set())
  })
})
