import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wholeInSight } from '../../src/draw/badges-at-edges.ts'
import { badgeWidth } from '../../src/draw/draw-badge.ts'
import { BIN_PX } from '../../src/layout/level.ts'
import { SEEDED } from '../time/seeded.ts'

const WIDTH = 600
/** Of up to two figures, of which there may be one in each bin and room for all. */
const few = fc.integer({ min: 1, max: 99 })
const any = fc.integer({ min: 1, max: 2_000_000 })
const place = fc.double({ min: -100, max: WIDTH + 100, noNaN: true })

it('a badge is seen whole while the middle of its cluster is in view, and not at all after', () => {
  fc.assert(
    fc.property(place, few, (x, count) => {
      const half = badgeWidth(count) / 2
      const stands = wholeInSight(x, count, WIDTH)
      if (x < 0 || x > WIDTH) expect(stands <= -half || stands >= WIDTH + half).toBe(true)
      else expect(stands >= half && stands <= WIDTH - half).toBe(true)
      if (x >= half && x <= WIDTH - half) expect(stands).toBe(x)
    }),
    SEEDED,
  )
})

it('badges of a width, a bin apart, never lie over each other, whichever stands at an edge', () => {
  fc.assert(
    fc.property(place, any, (x, count) => {
      const [left, right] = [wholeInSight(x, count, WIDTH), wholeInSight(x + BIN_PX, count, WIDTH)]
      expect(right - left).toBeGreaterThanOrEqual(badgeWidth(count) - 1e-9)
    }),
    SEEDED,
  )
})

it('while the view is dragged a badge goes the same way as the view, or stays at the edge', () => {
  fc.assert(
    fc.property(place, fc.double({ min: 0, max: 50, noNaN: true }), any, (x, further, count) => {
      expect(wholeInSight(x + further, count, WIDTH)).toBeGreaterThanOrEqual(wholeInSight(x, count, WIDTH))
    }),
    SEEDED,
  )
})
