import { expect, it } from 'vitest'
import { drawKnownLine } from '../../src/draw/draw-beside.ts'
import { SvgPen } from '../../src/draw/svg-pen.ts'
import { PALETTE } from '../support/any-mark.ts'

const WIDTH = 900

function wordsAt(x: number): string {
  const pen = new SvgPen()
  drawKnownLine({ x, words: 'as known on 1 May 2022' })(pen, { top: 0, width: WIDTH, height: 200, palette: PALETTE })
  return /<text[^>]*>/.exec(pen.elements())?.[0] ?? ''
}

it('the day of which the chronology is known is named after its line, where nothing is in the way', () => {
  expect(wordsAt(300)).toContain('x="306"')
  expect(wordsAt(300)).not.toContain('text-anchor="end"')
})

it('and before it where there is no room', () => {
  expect(wordsAt(800)).toContain('x="795"')
  expect(wordsAt(800)).toContain('text-anchor="end"')
})
