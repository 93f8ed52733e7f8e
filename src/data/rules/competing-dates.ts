import type { CompetingDate } from '../../model/schema.ts'
import type { Finding, Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/** Where sources disagree on a date, all that they give is listed, each once, and the one chosen is the date. */
export const competingDates: Rule = {
  name: 'competing-dates',
  level: 'error',
  *check(_dataset, { dates }) {
    for (const { where, date } of dates)
      if (date.competing && date.competing.length > 0) {
        yield* wrongChoice(`${where}.competing`, date.edtf, date.competing)
        yield* repeated(`${where}.competing`, date.competing)
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

function* repeated(where: string, competing: readonly CompetingDate[]): Generator<Finding> {
  const seen = new Set<string>()
  for (const [i, { edtf }] of competing.entries()) {
    if (seen.has(edtf))
      yield {
        where: `${where}[${i}].edtf`,
        message: `the date ${show(edtf)} is listed twice`,
        hint: 'join the two; one candidate may have several references',
      }
    seen.add(edtf)
  }
}
