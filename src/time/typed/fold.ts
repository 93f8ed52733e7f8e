/**
 * Signs that spelling leaves out as often as not: accents, the vowel points of Hebrew, the harakat and hamzas of Arabic.
 * Not all of \p{M}: in Devanagari or Thai the vowels are marks, and without them June would be January.
 */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu
/** Direction marks and joiners, which copied dates bring along: unseen, and no part of any word. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/gu
/** Letters that one keyboard has and another has not. The Turkish ones have no accent that could be taken off. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ё: 'е',
}
const HAS_SAME = new RegExp(`[${Object.keys(SAME_LETTERS).join('')}]`, 'gu')

/** Compatible forms made one (full-width letters, ligatures), digits of every script made ASCII, nothing unseen. */
export const inPlainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/\p{Nd}/gu, digit => String(digitValue(digit)))

/**
 * One spelling for words that differ in case or accents only, in any language: "Août", "AOUT"; "İyul", "iyul". Letters stay apart
 * that a search takes for one (`model/folded.ts`), such as "ə" and "e": a word mistaken for another is another date.
 */
export const foldedWord = (text: string): string =>
  // "İ" becomes an i with a dot above, which goes with the other marks.
  inPlainDigits(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFC')
    .replace(HAS_SAME, letter => SAME_LETTERS[letter] ?? letter)

/** The ten digits of a script stand together in Unicode, zero first, and no two such tens adjoin once made compatible. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
