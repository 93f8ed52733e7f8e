import { expect, it } from 'vitest'
import { capitalised, uncapitalised } from '../../src/lib/capitalised.ts'

it.each([
  ['Military exercise', 'military exercise'],
  ['Élection', 'élection'],
  ['NATO exercise', 'NATO exercise'],
  ['A visit', 'A visit'],
  ['', ''],
])('sets a name within a sentence, and leaves initials as they are: %s', (name, within) => {
  expect(uncapitalised(name)).toBe(within)
})

it('begins a sentence with a phrase', () => {
  expect(capitalised('between 12 and 15 September')).toBe('Between 12 and 15 September')
})
