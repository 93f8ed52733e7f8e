import type { Rule } from '../rule.ts'

/** A date that the quoted words alone do not give says what does. */
export const dateBasis: Rule = {
  name: 'date-basis',
  level: 'error',
  *check(_dataset, { dates }) {
    for (const { where, date } of dates) {
      if (date.basis === 'external' && !date.references?.length)
        yield {
          where: `${where}.references`,
          message: 'the basis is "external", but there is no reference',
          hint: 'give the address of a page that has the date',
        }
      if (date.basis === 'derived' && !date.reasoning?.trim())
        yield {
          where: `${where}.reasoning`,
          message: 'the basis is "derived", but there is no reasoning',
          hint: 'say in one line how the words became this date',
        }
    }
  },
}
