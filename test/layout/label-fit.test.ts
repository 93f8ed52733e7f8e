import { expect, it } from 'vitest'
import { createLabelFit } from '../../src/layout/label-fit.ts'

const { fit } = createLabelFit(text => text.length * 10)

it('keeps a text that fits whole', () => {
  expect(fit('two words', false, 90)).toBe('two words')
})

it('cuts at a word and says so, without a comma before the dots', () => {
  expect(fit('Iran, Israel and others', false, 130)).toBe('Iran, Israel…')
  expect(fit('Iran, Israel and others', false, 60)).toBe('Iran…')
})

it('gives nothing rather than part of a word', () => {
  expect(fit('Nagorno-Karabakh', false, 60)).toBeUndefined()
})

it('measures each text once, and of texts with the same words the text alone', () => {
  const measured: string[] = []
  const counting = createLabelFit(text => {
    measured.push(text)
    return text.length
  })
  for (let i = 0; i < 5; i++) counting.fit('one two three', true, 8)
  expect(new Set(measured).size).toBe(measured.length)
  const before = measured.length
  counting.fit('two one three', true, 8)
  expect(measured.slice(before)).toEqual(['two one three'])
})
