import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawShape } from '../../src/draw/draw-mark.ts'
import type { Emphasis } from '../../src/draw/emphasis.ts'
import { type Box, type Fit, NATURAL_PX, type StampDrawing } from '../../src/draw/pen.ts'
import { SvgPen } from '../../src/draw/svg-pen.ts'
import type { Mark } from '../../src/layout/scene.ts'
import { anyEmphasis, anyMark, PALETTE } from '../support/any-mark.ts'

type Call = { readonly key: string; readonly box: Box; readonly draw: StampDrawing; readonly fit: Fit | undefined }

/** What a mark asks to have stamped, and all that it draws besides. */
function stampsOf(mark: Mark, emphasis: Emphasis): readonly Call[] {
  const calls: Call[] = []
  const pen = Object.assign(new SvgPen(), {
    stamp(key: string, box: Box, draw: StampDrawing, fit?: Fit) {
      calls.push({ key, box, draw, fit })
    },
  })
  drawShape(pen, mark, mark.y, emphasis, PALETTE)
  return calls
}

it('what has the same key is the same drawing, so that it can be kept', () => {
  const known = new Map<string, string>()
  const property = fc.property(anyMark, anyEmphasis, (mark, emphasis) => {
    for (const { key, box, draw, fit } of stampsOf(mark, emphasis)) {
      const pen = new SvgPen()
      draw(pen, fit ? NATURAL_PX[fit] : box.width)
      const drawn = `${box.height} ${fit} ${fit ? '' : box.width}\n${pen.elements()}`
      expect(known.get(key) ?? drawn).toBe(drawn)
      known.set(key, drawn)
    }
  })
  fc.assert(property, { numRuns: 2_000 })
  expect(known.size).toBeGreaterThan(100)
})

it('boxes lie on whole px and within the mark, give or take the outline', () => {
  const property = fc.property(anyMark, anyEmphasis, (mark, emphasis) => {
    for (const { box } of stampsOf(mark, emphasis)) {
      expect([box.x, box.y, box.width, box.height].every(Number.isInteger)).toBe(true)
      expect(box.width).toBeGreaterThan(0)
      const slack = mark.shape === 'dot' ? 9 : 1
      expect(box.x).toBeGreaterThanOrEqual(Math.floor(mark.x0) - slack)
      expect(box.x + box.width).toBeLessThanOrEqual(Math.ceil(mark.x1) + slack)
    }
  })
  fc.assert(property)
})

it('a bar is covered on whole px from end to end, and but for a px under each fade once', () => {
  const isSolid = ({ shape, texture, parts }: Mark) =>
    shape !== 'dot' && parts.length === 0 && !texture.hollow && !texture.hatched && !texture.dashed && !texture.struck
  const property = fc.property(anyMark.filter(isSolid), mark => {
    const pen = new SvgPen()
    drawShape(pen, mark, mark.y, 'plain', PALETTE)
    const grounds = [...pen.elements().matchAll(/<rect x="([-\d.]+)" y="31" width="([\d.]+)" height="18"/g)]
      .map(([, x, width]) => [Number(x), Number(x) + Number(width)] as const)
      .sort(([a], [b]) => a - b)
    expect(grounds.flat().filter(edge => !Number.isInteger(edge))).toEqual([])
    const [first, last] = [grounds.at(0), grounds.at(-1)]
    expect(first?.[0]).toBeCloseTo(Math.round(mark.x0), 1)
    expect(last?.[1]).toBeCloseTo(Math.max(Math.round(mark.x0) + 1, Math.round(mark.x1)), 1)
    const covered = grounds.reduce((sum, [x, end]) => sum + end - x, 0)
    expect(covered).toBeLessThanOrEqual((last?.[1] ?? 0) - (first?.[0] ?? 0) + 2.1)
    // The flat part lies under both fades, and so may begin with the first and end after the second has begun.
    let coveredTo = first?.[1] ?? 0
    for (const [x, end] of grounds) {
      expect(x).toBeLessThanOrEqual(coveredTo + 0.02)
      coveredTo = Math.max(coveredTo, end)
    }
  })
  fc.assert(property)
})
