import type { Citation } from '../../model/schema.ts'
import type { Rule } from '../rule.ts'

/** Warns of words of a source that one event quotes twice: they would look like more evidence than they are. */
export const repeatedCitation: Rule = {
  name: 'repeated-citation',
  level: 'warning',
  *check({ events }) {
    for (const { id, citations } of events) {
      if (citations.length < 2) continue
      const firstAt = new Map<string, number>()
      for (const [i, citation] of citations.entries()) {
        const first = firstAt.get(keyOf(citation))
        if (first === undefined) firstAt.set(keyOf(citation), i)
        else
          yield {
            where: `events.${id}.citations[${i}]`,
            message: `the words are those of citations[${first}] again`,
            hint: 'keep one of the two',
          }
      }
    }
  },
}

/** The same words at another place of the source are another citation. */
const keyOf = ({ source, quote, locator }: Citation) =>
  JSON.stringify([source, quote.exact, quote.position?.start, quote.prefix, locator])
