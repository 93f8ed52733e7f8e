import { describe, expect, it } from 'vitest'
import { highlight } from '../../src/ui/words/highlight.ts'

const drawn = (text: string, query: string) =>
  highlight(text, query)
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join('')

describe('highlight', () => {
  it.each([
    ['Iran and Israel', '', 'Iran and Israel'],
    ['Iran and Israel', 'iran', '[Iran] and Israel'],
    ['Iran and Israel', 'israel ir', '[Ir]an and [Israel]'],
    ['Əliyev meets Erdoğan', 'aliyev', 'Əliyev meets Erdoğan'],
    ['Əliyev meets Erdoğan', 'eliyev', '[Əliyev] meets Erdoğan'],
    ['Əliyev meets Erdoğan', 'erdogan', 'Əliyev meets [Erdoğan]'],
    ['Kara’s letter', "kara's", '[Kara’s] letter'],
    ['ananas', 'ana', '[ana]nas'],
  ])('in %j, %j is shown as %j', (text, query, expected) => {
    expect(drawn(text, query)).toBe(expected)
  })

  it('marks a letter whole where only a part of what it stands for was sought', () => {
    expect(drawn('Straße', 'stras')).toBe('[Straß]e')
  })

  it('loses no character', () => {
    const text = 'Ağdam 🕊 “İstanbul” ﬁnal'
    expect(
      highlight(text, 'a i n')
        .map(piece => piece.text)
        .join(''),
    ).toBe(text)
  })
})
