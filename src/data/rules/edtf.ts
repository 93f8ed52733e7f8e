import type { DatasetFile } from '../../model/schema.ts'
import type { DateEntry } from '../dataset-index.ts'
import { edtfFault } from '../edtf-fault.ts'
import type { Rule } from '../rule.ts'

/** Every date is an EDTF expression (ISO 8601-2) that the parser reads; it says best what is wrong with one. */
export const edtf: Rule = {
  name: 'edtf',
  level: 'error',
  *check(dataset, { dates, readDate }) {
    for (const { where, edtf } of expressions(dataset, dates)) {
      const read = readDate(edtf)
      if (!read.ok)
        yield {
          where,
          message: edtfFault(edtf),
          hint: 'write an EDTF date, such as 2022-10-17, 2022-10 or 2022-10-17/2022-10-19',
          date: edtf,
        }
    }
  },
}

function* expressions({ updated, actors, sources }: DatasetFile, dates: readonly DateEntry[]) {
  if (updated !== undefined) yield { where: 'updated', edtf: updated }
  for (const { id, roles = [] } of actors)
    for (const [i, { time }] of roles.entries())
      if (time !== undefined) yield { where: `actors.${id}.roles[${i}].time`, edtf: time }
  for (const { id, archived } of sources)
    if (archived?.date !== undefined) yield { where: `sources.${id}.archived.date`, edtf: archived.date }
  for (const { where, date } of dates) {
    yield { where: `${where}.edtf`, edtf: date.edtf }
    for (const [i, { edtf }] of (date.competing ?? []).entries()) yield { where: `${where}.competing[${i}].edtf`, edtf }
  }
}
