import { isSupporting, stanceOf } from '../../model/citations.ts'
import type { EventRecord } from '../../model/schema.ts'
import { firmBounds, publicationBounds } from '../firm-bounds.ts'
import type { Finding, Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/**
 * Nothing occurred after the last possible publication day of a source that reports it, nor is it reported by words that only
 * announce it. There is no fault where what was foretold is known to have occurred from elsewhere: from another source
 * that could know, or from references for the date, with a note that has references too and tells the reader so.
 */
export const toldInTime: Rule = {
  name: 'told-in-time',
  level: 'error',
  *check({ events }, index) {
    for (const event of events) {
      if (event.status !== 'occurred' || isKnownFromElsewhere(event)) continue
      const { edtf } = event.date
      const earliest = firmBounds(edtf, index)?.earliest ?? -Infinity
      const lastDayOf = (source: string) => publicationBounds(source, index)?.latest ?? Infinity
      const tooEarly = [...event.citations.entries()].flatMap(([i, citation]) => {
        if (!isSupporting(citation)) return []
        const where = `events.${event.id}.citations[${i}]`
        if (stanceOf(citation) === 'foretells') return [foretelling(where, citation.source)]
        return lastDayOf(citation.source) <= earliest ? [outBefore(where, citation.source, edtf)] : [undefined]
      })
      if (tooEarly.every(finding => finding !== undefined)) yield* tooEarly
    }
  },
}

const outBefore = (where: string, source: string, edtf: string): Finding => ({
  where: `${where}.source`,
  message: `${show(source)} was out before ${show(edtf)}, so it cannot report that this occurred`,
  hint: 'correct a date or the status; if it was foretold, give references for the date and in a note',
})

const foretelling = (where: string, source: string): Finding => ({
  where: `${where}.stance`,
  message: `${show(source)} only foretells it, so it does not report that this occurred`,
  hint: 'correct the stance or the status, or give references for the date and in a note',
})

const isKnownFromElsewhere = ({ date, notes = [] }: EventRecord) =>
  date.basis === 'external' && !!date.references?.length && notes.some(({ references }) => references?.length)
