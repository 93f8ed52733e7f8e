import { fieldKind } from '../field-kind.ts'
import { findInTexts } from '../find-in-texts.ts'
import type { Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/** Not the byte order mark, which JavaScript takes for white space: it is for `safe-text`. */
const AT_EDGE = /^[^\S\ufeff]|[^\S\ufeff]$/

const isSpaced = (text: string) => AT_EDGE.test(text) || /\s{2,}|[\t\n\r]/.test(text)

/** Warns of white space that nobody meant. Not in quotes, which keep that of their source. */
export const straySpace: Rule = {
  name: 'stray-space',
  level: 'warning',
  check: dataset =>
    findInTexts(dataset, isSpaced, (text, path) => {
      const kind = fieldKind(path)
      if (kind === 'verbatim') return undefined
      if (AT_EDGE.test(text)) return { message: `${show(text)} begins or ends with white space`, hint: 'take it out' }
      const [inside] = (kind === 'prose' ? /[^\S\n]{2,}|\t/ : /\s{2,}|[\t\n\r]/).exec(text) ?? []
      if (inside === undefined) return undefined
      const hint = kind === 'prose' ? 'leave one space' : 'leave one space; this field is a single line'
      return { message: `${show(text)} holds the white space ${show(inside)}`, hint }
    }),
}
