import { findInTexts } from '../find-in-texts.ts'
import type { Rule } from '../rule.ts'
import { findUnsafe, hasUnsafe } from '../unsafe-text.ts'

/** No text, quotes included, holds a character by which it would look like another text. */
export const safeText: Rule = {
  name: 'safe-text',
  level: 'error',
  check: dataset =>
    findInTexts(dataset, hasUnsafe, text => {
      const unsafe = findUnsafe(text)
      if (unsafe === undefined) return undefined
      return {
        message: `the text holds the character ${unsafe}, which is not seen but changes what is`,
        hint: 'take it out, or choose a quote without it',
      }
    }),
}
