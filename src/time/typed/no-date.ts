/** What is no date that could be had in EDTF: of another calendar, or none at all. */
import { type Reading, refused } from './reading.ts'

const JULIAN = /\bold style\b|\bjuli[ae]n/i
/** In small letters it may be something else. */
const OLD_STYLE = /\bO\.\s?S\.|\bOS\b/
const UNDATED = /^(?:undated|n\.\s?d\.|no date|(?:date )?(?:not known|unknown)|unknown date|s\.\s?d\.)$/i

export function refusedAsNoDate(text: string): Reading | undefined {
  if (UNDATED.test(text))
    return refused(
      'That is no date.',
      'what has no date happened no later than the document that reports it: write the last day that it can have been, such as [..2023-05-31]',
    )
  return /\d/.test(text) && (JULIAN.test(text) || OLD_STYLE.test(text))
    ? refused(
        'Dates here are of the Gregorian calendar: write the day that it is there.',
        'dates here are of the Gregorian calendar: write the day that it is there, with how it was converted as date reasoning',
      )
    : undefined
}
