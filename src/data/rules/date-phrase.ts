import type { Quote } from '../../model/schema.ts'
import type { Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/**
 * The words that a date was read from stand in the excerpt it names, or in the words around it, so that the panel
 * can mark them there. Character for character: a typewriter apostrophe is not a curly one.
 */
export const datePhrase: Rule = {
  name: 'date-phrase',
  level: 'error',
  *check(_dataset, { dates }) {
    for (const { where, date, citations } of dates) {
      const cited = date.phrase && citations[date.phrase.citation]
      if (!date.phrase || !cited || inContext(cited.quote).includes(date.phrase.exact)) continue
      yield {
        where: `${where}.phrase.exact`,
        message: `${show(date.phrase.exact)} does not stand in the quote of citations[${date.phrase.citation}]`,
        hint: 'copy the words from the source; choose a quote, prefix or suffix that holds them',
      }
    }
  },
}

const inContext = ({ prefix = '', exact, suffix = '' }: Quote) => prefix + exact + suffix
