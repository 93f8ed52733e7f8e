import { pathById } from '../path-by-id.ts'
import type { Finding, Rule } from '../rule.ts'
import { findUnsafe } from '../unsafe-text.ts'

/** No text, quotes included, holds a character by which it would look like another text. */
export const safeText: Rule = {
  name: 'safe-text',
  level: 'error',
  *check(dataset) {
    for (const [key, value] of Object.entries(dataset)) {
      if (typeof value === 'string') yield* unsafeTexts(dataset, value, [key])
      // One record at a time, so that the findings of a whole hostile file are never held at once.
      else for (const [i, record] of (value ?? []).entries()) yield* unsafeTexts(dataset, record, [key, i])
    }
  },
}

/** Walks every text below `value`; `path` is the way there, extended in place so that only a finding pays for it. */
function unsafeTexts(file: unknown, value: unknown, path: PropertyKey[], found: Finding[] = []): readonly Finding[] {
  if (typeof value === 'string') {
    const unsafe = findUnsafe(value)
    if (unsafe !== undefined)
      found.push({
        where: pathById(file, path),
        message: `the text holds the character ${unsafe}, which is not seen but changes what is`,
        hint: 'take it out, or choose a quote without it',
      })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      path.push(key)
      unsafeTexts(file, item, path, found)
      path.pop()
    }
  }
  return found
}
