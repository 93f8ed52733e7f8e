import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createBitmaps, MOST_STAMPS } from '../../src/draw/bitmaps.ts'
import { type Box, type Fit, REPEAT_PX, type Stamp } from '../../src/draw/pen.ts'

const RATIOS = [1, 1.25, 1.5, 2, 3]
const CANVAS_PX = 1_200

/** As much of a canvas as bitmaps are made on. */
class Easel {
  width = 1
  height = 1
  getContext = () => ({ scale: () => {} })
  transferToImageBitmap = () => ({ width: this.width, height: this.height })
}

beforeEach(() => {
  vi.stubGlobal('OffscreenCanvas', Easel)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

type Drawn = { readonly x: number; readonly end: number; readonly y: number; readonly bottom: number }

/** Where stamps come to lie on a screen of that ratio, in device px. */
function screenOf(ratio: number) {
  const { stamp, isFull } = createBitmaps(ratio)
  const drawn: Drawn[] = []
  const pen = {
    canvas: { width: CANVAS_PX * ratio },
    drawImage(_: unknown, ...at: number[]) {
      const [x = 0, y = 0, width = 0, height = 0] = at.slice(-4)
      drawn.push({ x: x * ratio, end: (x + width) * ratio, y: y * ratio, bottom: (y + height) * ratio })
    },
  }
  const made: string[] = []
  return {
    made,
    isFull,
    /** The pieces that it is drawn in. */
    stamp(key: string, box: Box, fit?: Fit): readonly Drawn[] {
      drawn.length = 0
      stamp.call(pen as unknown as ThisParameterType<Stamp>, key, box, () => made.push(key), fit)
      return [...drawn]
    },
  }
}

const box = fc.record({
  x: fc.integer({ min: -2_000, max: 1_000 }),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 1, max: 3_000 }),
  height: fc.constant(18),
})

it('stamps lie on whole device px, whatever the screen', () => {
  const property = fc.property(fc.constantFrom(...RATIOS), box, (ratio, box) => {
    const screen = screenOf(ratio)
    for (const fit of [undefined, 'stretched', 'cut'] as const)
      for (const { x, end, y, bottom } of screen.stamp(String(fit), box, fit))
        for (const edge of [x, end, y, bottom]) expect(edge).toBeCloseTo(Math.round(edge), 6)
  })
  fc.assert(property)
})

it('what is cut off ends where what is stretched over the same box ends, and has no gaps', () => {
  const property = fc.property(fc.constantFrom(...RATIOS), box, (ratio, box) => {
    const screen = screenOf(ratio)
    const [whole] = screen.stamp('veil', box, 'stretched')
    const pieces = screen.stamp('rule', box, 'cut')
    const right = CANVAS_PX * ratio
    if (!whole || whole.end <= 0 || whole.x >= right) return
    expect(Math.min(pieces.at(-1)?.end ?? 0, right)).toBeCloseTo(Math.min(whole.end, right), 6)
    expect(Math.min(pieces[0]?.x ?? 0, 0)).toBeLessThanOrEqual(Math.max(0, whole.x))
    for (const [i, piece] of pieces.entries()) if (i > 0) expect(piece.x).toBeCloseTo(pieces[i - 1]?.end ?? -1, 6)
    expect(pieces.length).toBeLessThanOrEqual(2 + CANVAS_PX / REPEAT_PX)
  })
  fc.assert(property)
})

it('each is drawn once, and says when there are more than are worth keeping', () => {
  const screen = screenOf(1)
  const dot = { x: 10, y: 10, width: 12, height: 12 }
  for (const x of [10, 20, 30]) screen.stamp('dot', { ...dot, x })
  expect(screen.made).toEqual(['dot'])
  for (let i = 1; i < MOST_STAMPS; i++) screen.stamp(`bar ${i}`, dot)
  expect(screen.isFull()).toBe(false)
  screen.stamp('one more', dot)
  expect(screen.isFull()).toBe(true)
})

it('without what bitmaps are made on it draws in place', () => {
  vi.stubGlobal('OffscreenCanvas', undefined)
  const { stamp } = createBitmaps(1)
  const moves: number[][] = []
  const pen = { translate: (x: number, y: number) => moves.push([x, y]) }
  stamp.call(pen as unknown as ThisParameterType<Stamp>, 'dot', { x: 3, y: 4, width: 12, height: 12 }, () => {})
  expect(moves).toEqual([
    [3, 4],
    [-3, -4],
  ])
})
