import { dateInWords } from '../../time/date-words.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'

/** An EDTF text in words; one that cannot be read stands for itself. */
export function edtfInWords(edtf: string): string {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? dateInWords(parsed.value) : edtf
}
