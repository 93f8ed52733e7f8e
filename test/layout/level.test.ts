import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BIN_PX, binsOf, levelAt, levelScale, tileOf } from '../../src/layout/level.ts'

it('packs at a scale that the true one reaches and never falls below', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-14, max: 1, noNaN: true }), pxPerMs => {
      const level = levelAt(pxPerMs)
      expect(levelScale(level)).toBeLessThanOrEqual(pxPerMs * (1 + 1e-12))
      expect(levelScale(level + 1)).toBeGreaterThan(pxPerMs * (1 - 1e-12))
    }),
    { seed: 7 },
  )
})

it('has two levels to each doubling', () => {
  expect(levelScale(10) / levelScale(8)).toBeCloseTo(2)
})

it('cuts every level into tiles without a gap, so that each bin lies in one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90, max: 10 }), fc.integer({ min: -1e6, max: 1e6 }), (level, bin) => {
      const tile = tileOf(level, bin)
      const { first, end } = binsOf(level, tile)
      expect(bin).toBeGreaterThanOrEqual(first)
      expect(bin).toBeLessThan(end)
      expect(binsOf(level, tile + 1).first).toBe(end)
      expect([tileOf(level, first), tileOf(level, end - 1), tileOf(level, end)]).toEqual([tile, tile, tile + 1])
    }),
    { seed: 8 },
  )
})

it('puts the borders of tiles elsewhere from level to level', () => {
  const bordersAt = (level: number) => (((binsOf(level, 0).first % 20) + 20) % 20) * BIN_PX
  for (let level = -80; level < 0; level++) expect(bordersAt(level)).not.toBe(bordersAt(level + 1))
})
