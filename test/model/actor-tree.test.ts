import { describe, expect, it } from 'vitest'
import { isPart, wholesOf, withParts } from '../../src/model/actor-tree.ts'
import type { Actor } from '../../src/model/timeline-event.ts'

/** `'irgc<iran'`: the IRGC is part of Iran. */
const actors = (...terse: readonly string[]): ReadonlyMap<string, Actor> =>
  new Map(
    terse.map(text => {
      const [id = '', partOf] = text.split('<')
      return [id, { id, name: id, ...(partOf !== undefined && { partOf }) }]
    }),
  )

const NATIONS = actors('salami<irgc', 'irgc<iran', 'iran', 'israel', 'kanaani<iran')
const CIRCLE = actors('a<b', 'b<c', 'c<a', 'd<c')

describe('withParts', () => {
  it('takes in the parts of parts, and the actor itself', () => {
    expect(withParts(NATIONS, 'iran')).toEqual(new Set(['iran', 'irgc', 'kanaani', 'salami']))
    expect(withParts(NATIONS, 'israel')).toEqual(new Set(['israel']))
  })

  it('goes round a circle once', () => {
    expect(withParts(CIRCLE, 'b')).toEqual(new Set(['b', 'a', 'c', 'd']))
  })
})

describe('wholesOf', () => {
  it('goes from the nearest whole outwards', () => {
    expect(wholesOf(NATIONS, 'salami')).toEqual(['irgc', 'iran'])
    expect(wholesOf(NATIONS, 'iran')).toEqual([])
  })

  it('leaves out a whole that is not in the dataset', () => {
    expect(wholesOf(actors('irgc<iran'), 'irgc')).toEqual([])
  })

  it('goes round a circle once, be the actor in it or only joined to it', () => {
    expect(wholesOf(CIRCLE, 'a')).toEqual(['b', 'c'])
    expect(wholesOf(CIRCLE, 'd')).toEqual(['c', 'a', 'b'])
  })
})

describe('isPart', () => {
  it('is so of an actor with a whole that the dataset has, be it in a circle', () => {
    expect(['salami', 'iran', 'nobody'].map(id => isPart(NATIONS, id))).toEqual([true, false, false])
    expect(isPart(CIRCLE, 'a')).toBe(true)
  })

  it('is not so of a part of what the dataset does not have, or of itself', () => {
    expect(isPart(actors('irgc<iran'), 'irgc')).toBe(false)
    expect(isPart(actors('iran<iran'), 'iran')).toBe(false)
  })
})
