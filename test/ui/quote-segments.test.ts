import { describe, expect, it } from 'vitest'
import { quoteSegments } from '../../src/ui/words/quote-segments.ts'

const QUOTE = { prefix: 'said in a ', exact: 'Nov. 2 televised', suffix: ' address' }

/** `prefix(said) exact*(Nov. 2)`: the star marks the date. */
const drawn = (quote: { prefix?: string; exact: string; suffix?: string }, phrase?: string) =>
  quoteSegments(quote, phrase)
    .map(({ text, part, isDate }) => `${part}${isDate ? '*' : ''}(${text})`)
    .join(' ')

describe('quoteSegments', () => {
  it('keeps the words around the excerpt apart', () => {
    expect(drawn(QUOTE)).toBe('prefix(said in a ) exact(Nov. 2 televised) suffix( address)')
  })

  it('marks the date phrase within the excerpt', () => {
    expect(drawn(QUOTE, 'Nov. 2')).toBe('prefix(said in a ) exact*(Nov. 2) exact( televised) suffix( address)')
  })

  it('marks it in the words around where it stands there', () => {
    expect(drawn({ prefix: 'last summer, ', exact: 'he came' }, 'last summer')).toBe(
      'prefix*(last summer) prefix(, ) exact(he came)',
    )
  })

  it('marks it across the edge of the excerpt', () => {
    expect(drawn({ prefix: 'in the same ', exact: 'month, he', suffix: ' came' }, 'same month')).toBe(
      'prefix(in the ) prefix*(same ) exact*(month) exact(, he) suffix( came)',
    )
  })

  it('prefers the phrase in the excerpt to the same words before it', () => {
    expect(drawn({ prefix: 'today ', exact: 'and today' }, 'today')).toBe('prefix(today ) exact(and ) exact*(today)')
  })

  it('marks nothing for a phrase that is not there', () => {
    expect(drawn({ exact: 'he came' }, '1992')).toBe('exact(he came)')
  })
})
