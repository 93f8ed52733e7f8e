import type { CompetingDate } from '../../model/schema.ts'
import type { DateBounds } from '../../time/edtf/bounds.ts'
import type { DatasetIndex } from '../dataset-index.ts'
import type { Finding, Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/** Where sources disagree on a date, all that they give is listed, each once and with a reason, and one is chosen. */
export const competingDates: Rule = {
  name: 'competing-dates',
  level: 'error',
  *check(_dataset, index) {
    for (const { where, date } of index.dates)
      if (date.competing && date.competing.length > 0) {
        yield* wrongChoice(`${where}.competing`, date.edtf, date.competing)
        yield* repeated(`${where}.competing`, date.competing, index)
        yield* unreasoned(`${where}.competing`, date.competing)
      }
  },
}

function* wrongChoice(where: string, edtf: string, competing: readonly CompetingDate[]): Generator<Finding> {
  const chosen = competing.filter(candidate => candidate.chosen)
  if (chosen.length !== 1)
    yield {
      where,
      message: `${chosen.length} of ${competing.length} competing dates are chosen`,
      hint: 'list every candidate, that of "edtf" too, and mark that one, and no other, with "chosen": true',
    }
  else if (chosen[0]?.edtf !== edtf)
    yield {
      where: `${where}[${competing.findIndex(candidate => candidate.chosen)}].edtf`,
      message: `the chosen date ${show(chosen[0]?.edtf)} is not the date of the record, ${show(edtf)}`,
      hint: 'make the two the same',
    }
  else if (competing.length === 1)
    yield {
      where,
      message: `the date ${show(edtf)} competes with no other`,
      hint: 'add the dates that were not chosen, or leave "competing" out',
    }
}

/** Two expressions may mean the same: `2022-10-01` and `[2022-10-01]`. */
function* repeated(where: string, competing: readonly CompetingDate[], { readDate }: DatasetIndex): Generator<Finding> {
  const seen = new Map<string, string>()
  for (const [i, { edtf }] of competing.entries()) {
    const read = readDate(edtf)
    const meaning = read.ok ? boundsKey(read.value.bounds) : edtf
    const same = seen.get(meaning)
    if (same === undefined) seen.set(meaning, edtf)
    else
      yield {
        where: `${where}[${i}].edtf`,
        message:
          same === edtf ? `the date ${show(edtf)} is listed twice` : `${show(edtf)} means the same as ${show(same)}`,
        hint: 'join the two; one candidate may have several references',
      }
  }
}

const boundsKey = ({ kind, startsIn, endsIn, approximate, uncertain }: DateBounds) =>
  [kind, startsIn.start, startsIn.end, endsIn.start, endsIn.end, approximate, uncertain].join()

function* unreasoned(where: string, competing: readonly CompetingDate[]): Generator<Finding> {
  for (const [i, { reasoning }] of competing.entries())
    if (reasoning.trim() === '')
      yield {
        where: `${where}[${i}].reasoning`,
        message: 'there is no reasoning',
        hint: 'say who gives this date, and why it is or is not chosen',
      }
}
