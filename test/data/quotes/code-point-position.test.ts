import { expect, it } from 'vitest'
import { toCodePoints } from '../../../src/data/quotes/code-point-position.ts'

it('changes nothing in a text of plain characters', () => {
  expect(toCodePoints('“Né” – Əliyev', { start: 3, end: 9 })).toEqual({ start: 3, end: 9 })
})

it('counts what is two UTF-16 code units as one, before the words and in them', () => {
  expect(toCodePoints('🚀🚀 up 🚀 down', { start: 5, end: 10 })).toEqual({ start: 3, end: 7 })
})

it('agrees with the text as a list of code points', () => {
  const text = 'a🚀b👩‍👧c'
  for (let start = 0; start <= text.length; start += 1) {
    if (/^[\udc00-\udfff]/.test(text.slice(start))) continue // in the middle of a character no quote begins
    const inCodePoints = toCodePoints(text, { start, end: text.length })
    expect([...text].slice(inCodePoints.start, inCodePoints.end).join('')).toBe(text.slice(start))
  }
})
