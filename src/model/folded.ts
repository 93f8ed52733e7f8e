/**
 * Signs that spelling leaves out as often as not: accents, the vowel points of Hebrew, the harakat of Arabic. Not all of
 * \p{M}: in Devanagari or Thai the vowels are marks, in Japanese the voice of a consonant.
 */
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\ufe20-\ufe2f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu
/** Letters that Unicode does not take apart, and marks of which keyboards and texts use different ones. */
const SAME_AS = new Map(
  `əe ıi ςσ øo łl đd ðd þth ßss æae œoe ‘' ’' ʼ' ʻ' ʿ' ʾ' “" ”" „" «" »" ‐- ‑- –- —-`
    .split(' ')
    .map(([letter = '', ...same]) => [letter, same.join('')]),
)

/**
 * The form in which texts are compared: no case, no diacritics, one sort of quotation mark and dash, so that
 * "eliyev" finds "Əliyev" and "erdogan" finds "Erdoğan". Letter by letter, each worked out once: texts are long, and
 * the letters in them that need it are few. The words of dates (`time/typed/fold.ts`) and of quotes (`data/quotes/folded-text.ts`)
 * are folded otherwise: who searches sees what was found, and another word there is another date, or another quote.
 */
export const folded = (text: string) => text.toLowerCase().replace(/[^ -~\s]/gu, foldedLetter)

const foldedLetters = new Map<string, string>()

function foldedLetter(letter: string): string {
  const known = foldedLetters.get(letter)
  if (known !== undefined) return known
  const bare = letter.normalize('NFKD').replace(OPTIONAL_MARKS, '').toLowerCase()
  const made = Array.from(bare, part => SAME_AS.get(part) ?? part).join('')
  foldedLetters.set(letter, made)
  return made
}

/** The words of a query, folded. */
export const foldedWords = (query: string): readonly string[] =>
  folded(query)
    .split(/\s+/)
    .filter(word => word !== '')
