import { expect, it } from 'vitest'
import { clippedList } from '../../src/ui/words/clipped-list.ts'

const names = Array.from({ length: 1_500 }, (_, i) => `n${i}`)

it('names the first few of many and counts the others', () => {
  expect(clippedList(names, 2)).toBe('n0, n1 and 1,498 more')
  expect(clippedList(names.slice(0, 4), 2)).toBe('n0, n1 and 2 more')
})

it('names one more rather than say that there is one more', () => {
  expect(clippedList(names.slice(0, 3), 2)).toBe('n0, n1, n2')
  expect(clippedList([], 2)).toBe('')
})
