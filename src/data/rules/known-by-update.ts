import { firmBounds, publicationBounds } from '../firm-bounds.ts'
import type { Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/** Nothing had occurred, and no source was out, after the last edit of the dataset: a year is mistyped, or the edit's day. */
export const knownByUpdate: Rule = {
  name: 'known-by-update',
  level: 'error',
  *check({ updated, sources, events }, index) {
    const end = firmBounds(updated, index)?.latest
    if (updated === undefined || end === undefined) return
    const hint = `correct the date, or "updated", which is ${show(updated)}`
    for (const { id, published } of sources)
      if ((publicationBounds(id, index)?.earliest ?? Number.NEGATIVE_INFINITY) >= end)
        yield {
          where: `sources.${id}.published.edtf`,
          message: `published ${show(published?.edtf)}, after the last edit of the dataset`,
          hint,
        }
    for (const { id, status, date } of events)
      if (status === 'occurred' && (firmBounds(date.edtf, index)?.earliest ?? Number.NEGATIVE_INFINITY) >= end)
        yield {
          where: `events.${id}.date.edtf`,
          message: `occurred ${show(date.edtf)}, after the last edit of the dataset`,
          hint,
        }
  },
}
