import { findInTexts } from '../find-in-texts.ts'
import type { Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/**
 * Letters that no eye tells from Latin ones: most of Cyrillic and Armenian can pass for some letter in some type face,
 * so all of them count; of Greek only the doubles, as "Δt", "μm" and "β2" are good spelling.
 */
const FOREIGN = '\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϺικνορυϲϳ'
const MIXED = new RegExp(
  `(?=[\\p{L}\\p{M}]*\\p{Script=Latin})(?=[\\p{L}\\p{M}]*[${FOREIGN}])(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]+`,
  'u',
)
const LETTER = new RegExp(`[${FOREIGN}]`, 'u')
/** Most texts have none, and this is far quicker than the look-ahead at every letter. */
const BEYOND_LATIN = /[\u0370-\u058f\u13a0-\u13ff\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f\uab70-\uabbf]/

const isBeyondLatin = (text: string) => BEYOND_LATIN.test(text)

/**
 * Warns of a word whose letters are of two scripts that look alike: it is found by no search, and in a link it leads
 * elsewhere than it says. A warning, as the word may stand so in the source. Əliyev is Latin throughout.
 */
export const lookAlike: Rule = {
  name: 'look-alike',
  level: 'warning',
  check: dataset =>
    findInTexts(dataset, isBeyondLatin, text => {
      const word = MIXED.exec(text)?.[0]
      if (word === undefined) return undefined
      const letter = LETTER.exec(word)?.[0] ?? ''
      const codePoint = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return {
        message: `${show(word)} mixes Latin letters with ${show(letter)} (U+${codePoint}) of another script`,
        hint: 'type the word anew in one script; if the source has it so, choose other words',
      }
    }),
}
