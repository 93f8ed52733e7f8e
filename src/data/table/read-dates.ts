import { dateMeant, hintOf } from '../../model/date-hint.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import type { ReadAs } from '../../time/typed/number-order.ts'

export type DateReader = {
  /** The EDTF of a cell. What cannot be read, or only by guessing, comes back as it is, for the check to say so. */
  readonly read: (cell: string) => string
  /** How numbers are read that another country reads otherwise, and why; a sentence for the readers of the collection. */
  readonly says: string | undefined
  /** What to do about a cell that is no date, or could be two. */
  readonly hintFor: (cell: string) => string
}

/** Two numbers and a year, of which only the table itself can say which is the day. */
const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/
const MONTHS = 12
/** What other dates of the table can tell. */
const IS_ORDER: Readonly<Partial<Record<ReadAs, true>>> = { 'day-first': true, 'month-first': true }
const WRITE = 'write 2021-02-03, 2021-02 or 2021, or words such as 3 February 2021'

/**
 * Spreadsheets write dates as the country of their owner does. `04/10/1957` is read if other dates of the table show which
 * number is the day, and if all of those agree; one date alone is not guessed.
 */
export function createDateReader(cells: readonly { readonly cell: string; readonly row: number }[]): DateReader {
  const numbers = cells.flatMap(({ cell, row }) => {
    const [, first = 0, second = 0] = NUMBERS.exec(cell)?.map(Number) ?? []
    return first > 0 ? { cell, row, first, second } : []
  })
  const dayFirst = numbers.find(({ first }) => first > MONTHS)
  const monthFirst = numbers.find(({ second }) => second > MONTHS)
  const shows = dayFirst && monthFirst ? undefined : (dayFirst ?? monthFirst)
  const open = numbers.find(({ first, second }) => first <= MONTHS && second <= MONTHS && first !== second)
  return {
    says:
      shows && open
        ? `Dates such as ${open.cell} are read with the ${dayFirst ? 'day' : 'month'} first, as ${shows.cell} in row ${shows.row} shows.`
        : undefined,
    hintFor(cell) {
      const meant = dateMeant(cell)
      // Of a range of numbers it is not known what else it could be.
      if (meant && meant.otherwise === undefined) return WRITE
      if (!meant || !NUMBERS.test(cell)) return hintOf({ date: cell, hint: WRITE }) ?? WRITE
      const either = `write ${meant.edtf} or ${meant.otherwise}`
      return dayFirst && monthFirst
        ? `row ${dayFirst.row} has the day first and row ${monthFirst.row} the month, so that it could be either: ${either}`
        : `${either}; one date of the table after the twelfth of a month would show which`
    },
    read(cell) {
      if (parseEdtf(cell).ok) return cell
      const meant = dateMeant(cell)
      if (!meant) return cell
      const { edtf, otherwise, readAs } = meant
      if (readAs === undefined) return edtf
      if (!shows || !IS_ORDER[readAs]) return cell
      // Of a range of numbers the other reading is not given.
      return dayFirst ? edtf : (otherwise ?? cell)
    },
  }
}
