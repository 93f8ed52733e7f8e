import { describe, expect, it } from 'vitest'
import type { Facet } from '../../src/model/filters.ts'
import { branchesOf } from '../../src/ui/filters/branches.ts'
import { finderOf } from '../../src/ui/filters/find-values.ts'
import { makeCollection } from '../support/make-event.ts'

const collection = makeCollection(
  [
    { id: 'a', actors: ['australia', 'irgc'], sources: ['kara'] },
    { id: 'b', actors: ['australia', 'aliyev'] },
    { id: 'c', actors: ['khamenei', 'australia'] },
    { id: 'd', actors: ['khamenei'] },
  ],
  {
    actors: [
      { id: 'australia', name: 'Australia' },
      { id: 'iran', name: 'Iran' },
      { id: 'forces', name: 'Armed forces', partOf: 'iran' },
      { id: 'irgc', name: 'Revolutionary Guards', aliases: ['IRGC', 'Pasdaran'], partOf: 'forces' },
      { id: 'khamenei', name: 'Ali Khamenei', partOf: 'iran' },
      { id: 'aliyev', name: 'İlham Əliyev' },
    ],
    sources: [{ id: 'kara', shortName: 'Kara 2022', csl: { type: 'article-newspaper', title: 'Red lines' } }],
  },
)
const found = (query: string, facet: Facet = 'actor') =>
  finderOf(
    collection,
    facet,
    branchesOf(collection, facet).all,
  )(query).map(({ branch, alias, path }) => [branch.name, alias, path.join(' › ')].filter(Boolean).join(' | '))

describe('finding a value by name', () => {
  it('finds it by other names, says which, and where it belongs', () => {
    expect(found('pasdar')).toEqual(['Revolutionary Guards | Pasdaran | Iran › Armed forces'])
    expect(found('guards')).toEqual(['Revolutionary Guards | Iran › Armed forces'])
  })

  it('takes no notice of case and diacritics', () => {
    expect(found('ELIYEV')).toEqual(['İlham Əliyev'])
  })

  it('puts those that begin with the words first, then those with the most events', () => {
    expect(found('al')).toEqual(['Ali Khamenei | Iran', 'Australia'])
    expect(found('a')).toEqual([
      'Australia',
      'Ali Khamenei | Iran',
      'Armed forces | Iran',
      'Iran',
      'İlham Əliyev',
      'Revolutionary Guards | Iran › Armed forces',
    ])
  })

  it('wants every word', () => {
    expect(found('ali kham')).toEqual(['Ali Khamenei | Iran'])
    expect(found('ali guards')).toEqual([])
    expect(found(' ')).toEqual([])
  })

  it('finds a source by its title', () => {
    expect(found('red', 'source')).toEqual(['Kara 2022 | Red lines'])
  })
})
