import { expect, it } from 'vitest'
import { highlight } from '../../src/ui/signs/highlight.ts'

it('cuts a text at the borders of its hits, and loses no character', () => {
  expect(
    highlight('red lines of Iran', [
      { start: 0, end: 3 },
      { start: 13, end: 17 },
    ]),
  ).toEqual([
    { text: 'red', isHit: true },
    { text: ' lines of ', isHit: false },
    { text: 'Iran', isHit: true },
  ])
})

it('leaves a text without hits whole', () => {
  expect(highlight('Iran', [])).toEqual([{ text: 'Iran', isHit: false }])
})
