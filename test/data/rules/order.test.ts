import { describe, expect, it } from 'vitest'
import { order } from '../../../src/data/rules/order.ts'
import { foundBy } from '../found-by.ts'
import { goodDataset, LAUNCH } from '../good-dataset.ts'

const found = foundBy(order)
const event = (id: string, edtf: string) => ({ ...LAUNCH, id, date: { edtf } })
const source = (id: string, edtf?: string) => (edtf === undefined ? { id } : { id, published: { edtf } })
const actor = (id: string) => ({ id, name: id })

describe('events', () => {
  it('stand by their earliest instant, an open start first, then by id', () => {
    const events = [event('b', '../1970'), event('c', '1969-12'), event('a', '1970-01-01'), event('b2', '1970')]
    expect(found(goodDataset({ events }))).toEqual([])
  })

  it('are reported once, by the first that stands after a later one', () => {
    const events = [event('a', '1970'), event('b', '1968'), event('c', '1969'), event('d', '1967')]
    expect(found(goodDataset({ events }))).toEqual(['events.b'])
  })

  it('are left where they are if their date is none', () => {
    expect(found(goodDataset({ events: [event('a', 'soon'), event('b', '1970')] }))).toEqual([])
  })

  it('of one instant stand by id', () => {
    expect(found(goodDataset({ events: [event('b', '1970'), event('a', '1970-01')] }))).toEqual(['events.a'])
  })
})

describe('sources', () => {
  it('stand by id, or by publication', () => {
    expect(found(goodDataset({ sources: [source('a', '1971'), source('b', '1970'), source('c')] }))).toEqual([])
    expect(found(goodDataset({ sources: [source('b', '1970'), source('a', '1971'), source('c')] }))).toEqual([])
  })

  it('are reported if they do neither', () => {
    expect(found(goodDataset({ sources: [source('b', '1971'), source('a', '1970'), source('c')] }))).toEqual([
      'sources.a',
    ])
  })
})

it('wants actors by id', () => {
  expect(found(goodDataset({ actors: [actor('a'), actor('c'), actor('b')] }))).toEqual(['actors.b'])
})
