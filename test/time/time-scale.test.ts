import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeScale } from '../../src/time/time-scale.ts'
import { SEEDED } from './seeded.ts'

describe('timeScale', () => {
  const scale = timeScale({ start: 1_000, end: 3_000 }, 500)

  it('puts the edges of the viewport at the edges of the width', () => {
    expect([scale.xOf(1_000), scale.xOf(2_000), scale.xOf(3_000)]).toEqual([0, 250, 500])
    expect(scale.pxPerMs).toBe(0.25)
  })

  it('goes on beyond the edges, to infinity', () => {
    expect([scale.xOf(0), scale.instantAt(600), scale.xOf(Infinity)]).toEqual([-250, 3_400, Infinity])
  })

  it('finds the instant of an x, and the x of an instant', () => {
    const starts = fc.integer({ min: -1e14, max: 1e14 })
    const lengths = fc.integer({ min: 3_600_000, max: 1e14 })
    fc.assert(
      fc.property(starts, lengths, fc.integer({ min: 0, max: 4_000 }), (start, length, x) => {
        const random = timeScale({ start, end: start + length }, 4_000)
        expect(random.xOf(random.instantAt(x))).toBeCloseTo(x, 3)
      }),
      SEEDED,
    )
  })
})
