import type { Rule } from '../rule.ts'

/** Every event shows whence it is known. */
export const cited: Rule = {
  name: 'cited',
  level: 'error',
  *check({ events }) {
    for (const { id, citations } of events)
      if (citations.length === 0)
        yield {
          where: `events.${id}.citations`,
          message: 'the event has no citation',
          hint: 'quote the words of a source, or leave the event out',
        }
  },
}
