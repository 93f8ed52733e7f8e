import { expect, it } from 'vitest'
import { drawnFrom, isTwinNear } from '../../src/layout/mark.ts'

const mark = { x0: 500, x1: 600 }
/** A competing date of a length, so far before or behind the mark. */
const before = (gap: number, length: number) => ({ x0: mark.x0 - gap - length, x1: mark.x0 - gap })
const behind = (gap: number, length: number) => ({ x0: mark.x1 + gap, x1: mark.x1 + gap + length })

it.each([
  ['before', before],
  ['behind', behind],
])('a competing date %s its mark is near while gap and length reach 90 px at most', (_, beside) => {
  expect([isTwinNear(mark, beside(50, 40)), isTwinNear(mark, beside(51, 40))]).toEqual([true, false])
  expect([isTwinNear(mark, beside(0, 90)), isTwinNear(mark, beside(0, 91))]).toEqual([true, false])
  // What is shorter than a dot is drawn as long as one.
  expect([isTwinNear(mark, beside(81, 0)), isTwinNear(mark, beside(82, 0))]).toEqual([true, false])
})

it('a competing date within its mark is as near as it is short', () => {
  expect(isTwinNear(mark, { x0: 510, x1: 600 })).toBe(true)
  expect(isTwinNear(mark, { x0: 505, x1: 600 })).toBe(false)
})

it('a mark begins with the first of its competing dates that are near', () => {
  expect(drawnFrom(mark)).toBe(500)
  expect(drawnFrom(mark, [before(20, 10), before(40, 10), behind(10, 10), before(200, 10)])).toBe(450)
})
