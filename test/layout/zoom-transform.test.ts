import fc from 'fast-check'
import { expect, it } from 'vitest'
import { transformFor, viewportAt } from '../../src/layout/zoom-transform.ts'

const axis = { full: { start: Date.UTC(1988, 0), end: Date.UTC(2024, 0) }, widthPx: 1440 }

it('shows everything at k = 1', () => {
  expect(viewportAt(axis, { k: 1, x: 0 })).toEqual(axis.full)
})

it('gives back the viewport that a transform was made for', () => {
  const instant = fc.integer({ min: axis.full.start, max: axis.full.end })
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      fc.pre(Math.abs(a - b) > 3_600_000)
      const viewport = { start: Math.min(a, b), end: Math.max(a, b) }
      const back = viewportAt(axis, transformFor(axis, viewport))
      expect(back.start).toBeCloseTo(viewport.start, 1)
      expect(back.end).toBeCloseTo(viewport.end, 1)
    }),
    { seed: 3 },
  )
})
