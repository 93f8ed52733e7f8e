import { LATIN_WORDS } from './latin-words.ts'
import { OTHER_SCRIPT_WORDS } from './other-script-words.ts'

/** What `Intl` does not know of a language: seasons, and the small words between the parts of a date. */
export type LanguageWords = {
  /** Spring, summer, autumn, winter, parted by bars; each in the forms that stand before a year. */
  readonly seasons?: string
  /** "October to December" */
  readonly to?: string
  /** "between October and December" */
  readonly between?: string
  readonly and?: string
  readonly about?: string
  readonly perhaps?: string
  readonly century?: string
  /** Before or after a year that ends in 0: "années 1990". */
  readonly decade?: string
  readonly quarter?: string
  /** Say nothing: "of", "in the year". */
  readonly skip?: string
}

/** Hand-written, as CLDR has no seasons. A language that is not here has its months, its digits and its order of numbers. */
export const LANGUAGE_WORDS: Readonly<Record<string, LanguageWords>> = { ...LATIN_WORDS, ...OTHER_SCRIPT_WORDS }

/** Glued to a number, or to it by a hyphen: the endings of ordinals, and those of decades. */
export const ORDINAL_ENDINGS =
  'st nd rd th er re ere e eme ieme o a os as de ste го й я е є го ого ому ша ci cı cu cü nci ncı ncu ncü'
export const DECADE_ENDINGS = 's er ers e х е ті тих их ler lar'
