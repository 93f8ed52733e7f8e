import type { EventRecord } from '../../model/schema.ts'
import { firmBounds, publicationBounds } from '../firm-bounds.ts'
import type { Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/**
 * Nothing occurred after the last possible publication day of a source that reports it. A source may have foretold
 * what then occurred, so there is no fault where it is known to have occurred from elsewhere: from another source that
 * could know, or from references for the date, with a note that has references too and tells the reader so.
 */
export const toldInTime: Rule = {
  name: 'told-in-time',
  level: 'error',
  *check({ events }, index) {
    for (const event of events) {
      const date = event.status === 'occurred' ? firmBounds(event.date.edtf, index) : undefined
      if (!date || isKnownFromElsewhere(event)) continue
      const supporting = [...event.citations.entries()].filter(([, { stance }]) => stance !== 'contradicts')
      const isTooEarly = (source: string) => (publicationBounds(source, index)?.latest ?? Infinity) <= date.earliest
      if (!supporting.every(([, { source }]) => isTooEarly(source))) continue
      for (const [i, { source }] of supporting)
        yield {
          where: `events.${event.id}.citations[${i}].source`,
          message: `${show(source)} was out before ${show(event.date.edtf)}, so it cannot report that this occurred`,
          hint: 'correct a date or the status; if it was foretold, give references for the date and in a note',
        }
    }
  },
}

const isKnownFromElsewhere = ({ date, notes = [] }: EventRecord) =>
  date.basis === 'external' && !!date.references?.length && notes.some(({ references }) => references?.length)
