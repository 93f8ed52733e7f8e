import { expect, it } from 'vitest'
import { drawShape } from '../../src/draw/draw-mark.ts'
import type { Emphasis } from '../../src/draw/emphasis.ts'
import { SvgPen } from '../../src/draw/svg-pen.ts'
import type { Extent } from '../../src/layout/shape.ts'
import { aMark, PALETTE } from '../support/any-mark.ts'

/** From where to where the dots lead that tie a mark, at 100 to 109 px, to its competing dates; how many these are. */
function drawnWith(twins: readonly Extent[], emphasis: Emphasis = 'plain') {
  const pen = new SvgPen()
  const mark = aMark({ twins })
  drawShape(pen, mark, mark.y, emphasis, PALETTE)
  const ties = pen.elements().matchAll(/<path d="M([\d.]+) 40L([\d.]+) 40"[^>]* stroke-dasharray="1 3"/g)
  return {
    ties: Array.from(ties, ([, from, to]) => [Number(from), Number(to)]),
    outlines: pen.elements().split('stroke-dasharray="2 2"').length - 1,
  }
}

it('a competing date is tied to its mark from the side on which it stands', () => {
  expect(drawnWith([{ x0: 60, x1: 69 }])).toEqual({ ties: [[69, 100]], outlines: 1 })
  expect(drawnWith([{ x0: 130, x1: 160 }])).toEqual({ ties: [[109, 130]], outlines: 1 })
})

it('a competing date that overlaps its mark needs no tie', () => {
  expect(drawnWith([{ x0: 105, x1: 150 }])).toEqual({ ties: [], outlines: 1 })
})

it('a competing date that is far off shows on a mark that is pointed at alone', () => {
  const far = [{ x0: 400, x1: 409 }]
  expect(drawnWith(far)).toEqual({ ties: [], outlines: 0 })
  expect(drawnWith(far, 'hovered')).toEqual({ ties: [[109, 400]], outlines: 1 })
})

it('under the dot of a day that is wide on the screen lies the whole day', () => {
  const strip = (core0: number, core1: number) => {
    const pen = new SvgPen()
    drawShape(pen, aMark({ core0, core1 }), 40, 'plain', PALETTE)
    return pen.elements().includes(`x="${core0}" y="46" width="${core1 - core0}" height="3" fill="${PALETTE.bar}"`)
  }
  expect([strip(70, 140), strip(100, 109)]).toEqual([true, false])
})
