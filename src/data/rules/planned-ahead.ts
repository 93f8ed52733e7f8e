import { firmBounds, publicationBounds } from '../firm-bounds.ts'
import type { Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/**
 * Warns of what is still planned for a time before any of its sources came out: by then it had occurred, or not. A
 * warning, as of some plans nobody says what became of them.
 */
export const plannedAhead: Rule = {
  name: 'planned-ahead',
  level: 'warning',
  *check({ events }, index) {
    for (const { id, status, date, citations } of events) {
      const planned = status === 'planned' ? firmBounds(date.edtf, index) : undefined
      if (!planned || citations.length === 0) continue
      const first = Math.min(
        ...citations.map(({ source }) => publicationBounds(source, index)?.earliest ?? Number.NEGATIVE_INFINITY),
      )
      if (planned.latest <= first)
        yield {
          where: `events.${id}.status`,
          message: `planned for ${show(date.edtf)}, before any of its sources was out`,
          hint: 'find out whether it occurred, or correct one of the dates',
        }
    }
  },
}
