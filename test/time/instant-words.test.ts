import { expect, it } from 'vitest'
import { instantInWords } from '../../src/time/instant-words.ts'

it('names an instant to the minute, in UTC wherever the reader is', () => {
  expect(instantInWords(Date.UTC(2026, 10, 21, 23, 5, 59))).toBe('21 November 2026, 23:05 UTC')
})
