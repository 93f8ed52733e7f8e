import fc from 'fast-check'
import { expect, it } from 'vitest'
import { levelAt, levelScale } from '../../src/layout/level.ts'

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
