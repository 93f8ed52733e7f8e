import { expect, it } from 'vitest'
import { ordinal, yearInWords } from '../../src/time/year-words.ts'

it.each<[number, string]>([
  [-9_999, '10,000 BCE'],
  [-9_998, '9999 BCE'],
  [0, '1 BCE'],
  [1, '1 CE'],
  [999, '999 CE'],
  [1_000, '1000'],
  [9_999, '9999'],
  [10_000, '10,000 CE'],
  [1_000_000, '1 million CE'],
])('the year %i is written %s', (year, words) => {
  expect(yearInWords(year)).toBe(words)
})

it('counts in ordinals, of which those from 11 to 13 are like no others', () => {
  const ordinals = [1, 2, 3, 4, 10, 11, 12, 13, 14, 21, 22, 23, 111, 113].map(ordinal)
  expect(ordinals.join(' ')).toBe('1st 2nd 3rd 4th 10th 11th 12th 13th 14th 21st 22nd 23rd 111th 113th')
})
