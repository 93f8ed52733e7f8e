import type { Rule } from '../rule.ts'

/** A date names the words that state it; where the quoted words alone do not give it, it says what does. */
export const dateBasis: Rule = {
  name: 'date-basis',
  level: 'error',
  *check(_dataset, { dates }) {
    for (const { where, date, citations } of dates) {
      // A publication date may be stated beside the text, where no quote can reach.
      if (date.basis === 'stated' && !date.phrase && !date.completedBy?.length && citations.length > 0)
        yield {
          where: `${where}.phrase`,
          message: 'the basis is "stated", but no words are named that state it',
          hint: 'give the words of one of the citations',
        }
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
