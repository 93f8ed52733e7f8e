import { expect, it } from 'vitest'
import { badgeWidth, drawBadge } from '../../src/draw/draw-badge.ts'
import { SvgPen } from '../../src/draw/svg-pen.ts'
import { BIN_PX } from '../../src/layout/level.ts'
import { PALETTE } from '../support/any-mark.ts'

const shown = (count: number) => {
  const pen = new SvgPen({ idPrefix: '' })
  drawBadge(pen, { x: 50, y: 20, count }, false, PALETTE)
  return /\+[^<]*/.exec(pen.elements())?.[0]
}

it.each<[number, string]>([
  [1, '+1'],
  [999, '+999'],
  [1_000, '+1.0k'],
  [9_949, '+9.9k'],
  [9_950, '+10k'],
  [999_499, '+999k'],
  [999_500, '+1.0m'],
  [1_000_000, '+1.0m'],
])('counts %i in few figures, in less room than a bin has', (count, text) => {
  expect(shown(count)).toBe(text)
  expect(badgeWidth(count)).toBeLessThan(BIN_PX)
})
