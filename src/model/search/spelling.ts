import { folded } from '../folded.ts'

/** Letters and digits as they are compared, and for each the place in the text that it was written at. */
type Spelling = {
  readonly letters: string
  /** Per letter, where what it was written as begins; then, once, the end of the text. UTF-16 code units. */
  readonly origin: readonly number[]
  /** Before which letters an apostrophe stood. */
  readonly apostrophes: readonly number[]
}

const NO_LETTER = /[^\p{L}\p{N}]+/gu
/** Letters of which nothing has to be made but lower case: most words, and most of the work. */
export const PLAIN = /^[a-z0-9]+$/i

/** The letters of one word as texts are compared by. Empty if it has none. */
export const lettersOf = (word: string): string =>
  PLAIN.test(word) ? word.toLowerCase() : folded(word).replace(NO_LETTER, '')

/** The same, letter by letter. */
export function spell(word: string): Spelling {
  const origin: number[] = []
  const apostrophes: number[] = []
  let letters = ''
  let at = 0
  for (const character of word) {
    const plain = folded(character)
    const own = plain.replace(NO_LETTER, '')
    if (own === '' && plain === "'") apostrophes.push(letters.length)
    for (let n = 0; n < own.length; n++) origin.push(at)
    letters += own
    at += character.length
  }
  return { letters, origin: [...origin, at], apostrophes }
}
