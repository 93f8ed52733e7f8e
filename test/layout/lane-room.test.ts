import { describe, expect, it } from 'vitest'
import { isFree, widestFree } from '../../src/layout/lane-room.ts'
import { LANE_GAP_PX } from '../../src/layout/slots.ts'

/** A lane as text: a sign is 20 px, = is taken. */
function lane(text: string) {
  return [...text.matchAll(/=+/g)].map(([taken], i, all) => {
    const at = all[i]?.index ?? 0
    return { x0: at * 20, x1: (at + taken.length) * 20 }
  })
}
const WIDTH = 10 * 20

describe('the widest that is free in a view', () => {
  it.each([
    ['          ', WIDTH],
    ['==========', 0],
    ['===   ====', 3 * 20 - 2 * LANE_GAP_PX],
    ['     =====', 5 * 20 - LANE_GAP_PX],
    ['=====     ', 5 * 20 - LANE_GAP_PX],
    ['== === ===', 20 - 2 * LANE_GAP_PX],
    ['==       =     ===', 7 * 20 - 2 * LANE_GAP_PX],
  ])('of "%s" is %i px', (text, px) => {
    expect(widestFree([lane(text)], WIDTH)).toBe(px)
  })

  it('is that of the lane with most room, in whatever order its marks come', () => {
    const taken = lane('==  =    =')
    expect(widestFree([lane('=========='), taken.toReversed()], WIDTH)).toBe(4 * 20 - 2 * LANE_GAP_PX)
  })

  it('is as long as a mark can be that a lane is free for', () => {
    const taken = lane('==    =  =')
    const from = 2 * 20 + LANE_GAP_PX
    const px = widestFree([taken], WIDTH)
    expect(isFree(taken, { x0: from, x1: from + px })).toBe(true)
    expect(isFree(taken, { x0: from, x1: from + px + 1 })).toBe(false)
  })
})
