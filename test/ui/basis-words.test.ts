import { expect, it } from 'vitest'
import { basisInWords } from '../../src/ui/words/basis-words.ts'

it.each([
  ['stated', 'on March 30, 2022', 'the article says so'],
  ['derived', 'The next day', 'the article says “The next day”, and its other words complete it'],
  ['derived', undefined, 'worked out from other words of the article'],
  ['external', 'recent', 'from elsewhere: the article says only “recent”'],
  ['external', undefined, 'from elsewhere: the article gives no date for it'],
  [undefined, 'mid-March 2019', 'the article says “mid-March 2019”'],
  [undefined, undefined, undefined],
] as const)('%s, read from %s: %s', (basis, phrase, words) => {
  expect(basisInWords(basis, 'the article', phrase)).toBe(words)
})

it('gives the words of a date between bounds, which are not those of the source', () => {
  expect(basisInWords('stated', 'the letter', 'mid-March 2019', true)).toBe('the letter says “mid-March 2019”')
  expect(basisInWords('stated', 'the letter', undefined, true)).toBe('the letter says so')
})
