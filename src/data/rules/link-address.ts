import { fieldKind } from '../field-kind.ts'
import { findInTexts } from '../find-in-texts.ts'
import type { Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/**
 * The usual form, which always parses and hides nothing; asking the parser takes ten times as long. Of a label that is
 * Punycode only the parser knows whether it stands for anything.
 */
const PLAIN = /^https?:\/\/(?!xn--)[a-z][a-z0-9-]*(?:\.(?!xn--)[a-z][a-z0-9-]*)*(?:[/?#]|$)/i

/** Every link begins so: see the schema. */
const isOddLink = (text: string) => text.startsWith('http') && !PLAIN.test(text)

/**
 * Every link is an address that a browser can open, and leads where it seems to: `https://bbc.com@example.org` leads
 * to example.org. That it is http(s) is already asked by the schema.
 */
export const linkAddress: Rule = {
  name: 'link-address',
  level: 'error',
  check: dataset =>
    findInTexts(dataset, isOddLink, (text, path) => {
      if (fieldKind(path) !== 'link') return undefined
      if (!URL.canParse(text)) return { message: `${show(text)} is not an address`, hint: 'copy it from the browser' }
      const { host, username, password } = new URL(text)
      if (!username && !password) return undefined
      return { message: `${show(text)} leads to ${show(host)}, not to what stands before "@"`, hint: 'take that out' }
    }),
}
