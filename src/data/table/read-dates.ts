import { dateMeant } from '../../model/date-hint.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'

/** Two numbers and a year, of which only the table itself can say which is the day. */
const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/
const MONTHS = 12

/** The EDTF of a cell. What cannot be read comes back as it is, for the check to say so. */
export type DateReader = (cell: string) => string

/**
 * Spreadsheets write dates as the country of their owner does. `04/10/1957` is read if other dates of the table show which
 * number is the day, and if all of those agree; one date alone is not guessed.
 */
export function createDateReader(cells: readonly string[]): DateReader {
  let [isDayFirst, isMonthFirst] = [false, false]
  for (const cell of cells) {
    const [, first = 0, second = 0] = NUMBERS.exec(cell)?.map(Number) ?? []
    if (first > MONTHS) isDayFirst = true
    if (second > MONTHS) isMonthFirst = true
  }
  return cell => {
    if (parseEdtf(cell).ok) return cell
    const meant = dateMeant(cell)
    if (!meant) return cell
    if (meant.otherwise === undefined) return meant.edtf
    if (isDayFirst === isMonthFirst) return cell
    return isDayFirst ? meant.edtf : meant.otherwise
  }
}
