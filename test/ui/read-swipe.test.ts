import { describe, expect, it } from 'vitest'
import { readSwipe } from '../../src/ui/story/read-swipe.ts'

const from = { x: 300, y: 400, at: 0 }

describe('a finger on a story', () => {
  it('goes on by moving to the left, and back by moving to the right', () => {
    expect(readSwipe(from, { x: 200, y: 410, at: 200 })).toBe('next')
    expect(readSwipe(from, { x: 380, y: 380, at: 200 })).toBe('previous')
  })

  it.each([
    ['trembles', { x: 270, y: 400, at: 100 }],
    ['scrolls', { x: 240, y: 300, at: 200 }],
    ['selects text', { x: 100, y: 400, at: 1_500 }],
  ])('turns no page when it %s', (_, to) => {
    expect(readSwipe(from, to)).toBeUndefined()
  })
})
