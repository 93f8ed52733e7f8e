import { describe, expect, it } from 'vitest'
import { placeQuote, searchable } from '../../../src/data/quotes/place-quote.ts'
import type { Quote } from '../../../src/model/schema.ts'

const TEXT = 'He said “no”. She – his wife – said\n\n“no” as well… He’s 🚀 gone, cafe\u0301 and all.'

/** The state of a quote, and the words of the text that it was found to be. */
function placed(quote: Quote, text = TEXT): string {
  const placement = placeQuote(quote, searchable(text))
  if (placement.state === 'not-found') return placement.state
  return `${placement.state} ${placement.position.start} ${text.slice(placement.position.start, placement.position.end)}`
}
const at = (start: number, exact: string) => ({ exact, position: { start, end: start + exact.length } })

describe('a quote that stands in the text', () => {
  it('is exact at its position', () => expect(placed(at(3, 'said'))).toBe('exact 3 said'))

  it('is exact anywhere if it names no position', () => expect(placed({ exact: 'wife' })).toBe('exact 24 wife'))

  it('is elsewhere if its position is another, even by one', () => {
    expect(placed(at(23, 'wife'))).toBe('elsewhere 24 wife')
    expect(placed(at(5_000, 'wife'))).toBe('elsewhere 24 wife')
  })

  it('is elsewhere if its position has another length', () => {
    expect(placed({ exact: 'wife', position: { start: 24, end: 29 } })).toBe('elsewhere 24 wife')
  })

  it('that stands twice is where its prefix and suffix are, else nearest to its position', () => {
    expect(placed({ exact: '“no”', suffix: ' as' })).toBe('exact 37 “no”')
    expect(placed(at(9, '“no”'))).toBe('elsewhere 8 “no”')
    expect(placed(at(35, '“no”'))).toBe('elsewhere 37 “no”')
    expect(placed({ ...at(9, '“no”'), prefix: '\n' })).toBe('elsewhere 37 “no”')
  })
})

describe('a quote that differs in typography only', () => {
  it.each([
    ['straight quotation marks', 'said "no".', 'said “no”.'],
    ['a straight apostrophe', "He's", 'He’s'],
    ['other dashes', 'She - his wife', 'She – his wife'],
    ['other white space', 'said “no” as', 'said\n\n“no” as'],
    ['no white space', 'his  wife–said', 'his wife – said'],
    ['three full stops', 'as well... He', 'as well… He'],
    ['a composed accent', 'café and', 'cafe\u0301 and'],
  ])('(%s) is found, with the words as the text has them', (_what, exact, words) => {
    expect(placed({ exact })).toBe(`typography ${TEXT.indexOf(words)} ${words}`)
  })
})

describe('a quote that is not in the text', () => {
  it.each([
    ['another letter', 'She – his wifa'],
    ['another letter case', 'she – his'],
    ['another accent', 'cafè'],
    ['a word too many', 'He said a “no”'],
    ['only white space', '   '],
  ])('is not found, however like it is (%s)', (_what, exact) => expect(placed({ exact })).toBe('not-found'))

  it('is not found in an empty text', () => expect(placed({ exact: 'no' }, '')).toBe('not-found'))
})
