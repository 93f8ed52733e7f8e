import { describe, expect, it } from 'vitest'
import type { MissingId } from '../../src/model/address-problem.ts'
import { nameOfRecord, probablyMeant, withdrawnAs } from '../../src/model/missing-id.ts'
import { makeCollection } from '../support/make-event.ts'
import { GONE } from '../support/withdrawn.ts'

const collection = makeCollection(
  [
    {
      id: 'kapan-consulate',
      title: 'Iran opens a consulate-general',
      date: '2022',
      actors: ['iran'],
      sources: ['kara-2022'],
    },
    { id: 'kapan-consulate-planned', date: '2021', actors: ['iraq'] },
    { id: 'tehran-embassy-attack', date: '2023' },
  ],
  { withdrawn: [GONE] },
)
const missing = (of: MissingId['of'], id: string): MissingId => ({ of, id, search: '', said: 'No such.' })

describe('a link to what was withdrawn', () => {
  it('is told from one to what never was', () => {
    expect(withdrawnAs(collection, missing('event', 'consulate-in-kapan'))).toBe(GONE)
    expect(withdrawnAs(collection, missing('source', 'consulate-in-kapan'))).toBeUndefined()
    expect(withdrawnAs(collection, missing('event', 'x'))).toBeUndefined()
  })

  it('names what took its place', () => {
    expect(nameOfRecord(collection, 'event', 'kapan-consulate')).toBe('Iran opens a consulate-general')
    expect(nameOfRecord(collection, 'event', 'not-yet-come')).toBe('not-yet-come')
  })
})

describe('a misspelt id', () => {
  it.each([
    ['event', 'tehran-embassy-atta', 'tehran-embassy-attack'],
    ['event', 'tehran-embassy-attack).', 'tehran-embassy-attack'],
    ['event', 'Tehran-Embassy-Attack', 'tehran-embassy-attack'],
    ['event', 'tehran-emabssy-attack', 'tehran-embassy-attack'],
    ['event', 'kapan-consulat', 'kapan-consulate'], // Two begin so, but only one is a letter away.
    ['event', 'tehran', 'tehran-embassy-attack'],
    ['event', 'drone', undefined],
    ['event', 'x', undefined],
    ['event', '', undefined],
    ['event', 'x'.repeat(100_000), undefined],
    ['actor', 'irax', undefined],
    ['actor', 'irsq', 'iraq'],
    ['actor', 'irqq', 'iraq'],
    ['actor', 'rqsi', undefined], // Of four letters one may be wrong.
    ['actor', 'irn', undefined], // Of three none.
    ['source', 'kara-2023', 'kara-2022'],
    ['source', 'tehran-embassy-atta', undefined],
  ] as const)('of an %s, %j: %s', (of, id, meant) => {
    expect(probablyMeant(collection, missing(of, id))).toBe(meant)
  })
})
