import { describe, expect, it } from 'vitest'
import { openedAddress, shownName } from '../../src/opened/opened-address.ts'
import { quoted } from '../../src/url/quoted.ts'

describe('a name in a sentence', () => {
  it.each([
    ['Persian, with the non-joiner of its spelling', 'می\u200cخواهم.json'],
    ['Persian with a vowel before the non-joiner', 'کِ\u200cه.json'],
    ['Hindi, with a joiner', 'क्\u200dष.csv'],
    ['an emoji of several', '👩\u200d⚕️ 👩🏽\u200d🔬.json'],
  ])('stays as it is spelt: %s', (_, name) => {
    expect(shownName(openedAddress(name))).toBe(name)
    expect(quoted(name)).toBe(`“${name}”`)
  })

  it.each([
    ['an override of the direction', 'case\u202enosj.exe'],
    ['an isolate', 'case\u2067.json'],
    ['a direction mark', 'case\u200f.json'],
    ['a joiner among Latin letters', 'ca\u200dse.json'],
    ['a zero-width space', 'ca\u200bse.json'],
    ['a soft hyphen', 'ca\u00adse.json'],
    ['a line end', 'ca\nse.json'],
  ])('shows that something is hidden in it: %s', (_, name) => {
    expect(shownName(openedAddress(name))).toMatch(/^[a-z.]+\ufffd[a-z.]+$/)
    expect(quoted(name)).toMatch(/^“[a-z.]+\ufffd[a-z.]+”$/)
  })

  it('is not cut through the middle of a character', () => {
    expect(quoted(`${'a'.repeat(59)}𐎠𐎠`)).toBe(`“${'a'.repeat(59)}…”`)
  })
})
