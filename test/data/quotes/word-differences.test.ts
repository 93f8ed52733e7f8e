import { expect, it } from 'vitest'
import { wordDifferences } from '../../../src/data/quotes/word-differences.ts'

it.each([
  ['a b c', 'a b c', 'a b c'],
  ['a b c', 'a x c', 'a [-b-] {+x+} c'],
  ['a c', 'a b c', 'a {+b+} c'],
  ['a b c d', 'a d', 'a [-b c-] d'],
  ['', 'a', '{+a+}'],
  ['a  b', 'a\nb', 'a b'],
  ['a b', 'c d', '[-a b-] {+c d+}'],
])('shows %j against %j as %j', (ours, theirs, shown) => {
  expect(wordDifferences(ours, theirs)).toBe(shown)
})
