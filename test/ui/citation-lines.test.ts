import { expect, it } from 'vitest'
import { linesOf } from '../../src/ui/words/citation-lines.ts'

it('cuts a citation where its lines end, and keeps what is italic so', () => {
  expect(linesOf([{ text: 'One. ' }, { text: 'Two', italic: true }, { text: '.\nThree.' }])).toEqual([
    [{ text: 'One. ' }, { text: 'Two', italic: true }, { text: '.' }],
    [{ text: 'Three.' }],
  ])
})

it('cuts an italic run too', () => {
  expect(linesOf([{ text: 'a\nb', italic: true }])).toEqual([
    [{ text: 'a', italic: true }],
    [{ text: 'b', italic: true }],
  ])
})
