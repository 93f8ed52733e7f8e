import { expect, it } from 'vitest'
import { placesInWords } from '../../src/ui/words/found-words.ts'
import { correctionsInWords } from '../../src/ui/words/search-words.ts'

const TITLE = 1
const EXCERPT = 4
const NOTE = 32

it('says where the events shown have what was looked for, and leaves out the others', () => {
  const fields = Uint8Array.of(TITLE | EXCERPT, EXCERPT, 0, TITLE, NOTE)
  expect(placesInWords(fields, Uint32Array.of(0, 1, 4))).toBe(
    'Found in the title of 1 event, excerpts of 2, notes of 1.',
  )
  expect(placesInWords(fields, Uint32Array.of(3))).toBe('Found in the title of 1 event.')
  expect(placesInWords(fields, Uint32Array.of())).toBe('')
})

it('says what was looked for instead of a word that nobody writes', () => {
  expect(correctionsInWords([{ typed: 'azerbijan', written: ['Azerbaijan'] }])).toBe(
    'No “azerbijan”; showing “Azerbaijan”.',
  )
  expect(correctionsInWords([{ typed: 'aliev', written: ['Aliyev', 'alive'] }])).toBe(
    'No “aliev”; showing “Aliyev” and “alive”.',
  )
})
