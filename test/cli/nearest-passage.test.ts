import search from 'approx-string-match'
import { expect, it } from 'vitest'
import { nearestPassage } from '../../src/cli/nearest-passage.ts'

const TEXT = 'The letter was signed by nineteen members. The letter was withdrawn by eleven members.'
const findNearest = nearestPassage(search)
const nearest = (words: string, near?: number) => {
  const found = findNearest(TEXT, words, near)
  return found && TEXT.slice(found.start, found.end)
}

it.each([
  ['signed by ninteen member', 'signed by nineteen members.'],
  ['ighned by nine', 'signed by nineteen'],
  ['was withdrew by eleven', 'was withdrawn by eleven'],
])('finds, for %j, the whole words %j', (words, passage) => {
  expect(nearest(words)).toBe(passage)
})

it('of two that are equally like, takes the one nearer to the place it should be at', () => {
  expect(findNearest(TEXT, 'Teh letter was', 0)?.start).toBe(0)
  expect(findNearest(TEXT, 'Teh letter was', 50)?.start).toBe(43)
})

it('finds nothing where more than two fifths would differ', () => {
  expect(nearest('quite another sentence altogether')).toBeUndefined()
  expect(nearest('xy')).toBeUndefined()
  expect(findNearest('', 'letter', undefined)).toBeUndefined()
})
