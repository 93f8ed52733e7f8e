import { explainNotADate } from '../time/edtf/explain-not-a-date.ts'
import { parseEdtf } from '../time/edtf/parse.ts'

/**
 * What is wrong with a text that is no date, for an editor, and what to write instead. Asked only for those, and apart from the
 * parser: the page, whose dataset was checked, does without the words.
 */
export function edtfFault(text: string): string {
  const read = parseEdtf(text, explainNotADate)
  return read.ok ? '' : read.error
}
