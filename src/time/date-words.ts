import type { Edtf } from './edtf/parse.ts'
import { expressionInWords } from './expression-words.ts'
import { withoutArticle } from './join-words.ts'

/**
 * A date in English, as precise as it is and no more: "2 November 2022", "summer 2022", "about 1992",
 * "between October and December 2022", "up to 8 October 2021".
 */
export const dateInWords = (edtf: Edtf): string =>
  // A decade that stands alone needs no article: "1990s", but "from the 1990s".
  withoutArticle(expressionInWords(edtf, 'full'))

/** The same for labels: "2 Nov 2022", "Oct–Dec 2022", "c. 1992". What cannot be short is left out. */
export const dateInFewWords = (edtf: Edtf): string => expressionInWords(edtf, 'few')
