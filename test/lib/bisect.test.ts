import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstWhere } from '../../src/lib/bisect.ts'

it('finds what a look at one after the other finds', () => {
  const property = fc.property(fc.nat(40), fc.nat(40), fc.nat(90), (low, length, from) => {
    const places = Array.from({ length }, (_, i) => low + i)
    const found = places.find(place => place >= from) ?? low + length
    expect(firstWhere(low, low + length, place => place >= from)).toBe(found)
  })
  fc.assert(property)
})
