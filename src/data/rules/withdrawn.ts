import type { DatasetFile, Withdrawn } from '../../model/schema.ts'
import type { DatasetIndex } from '../dataset-index.ts'
import { edtfFault } from '../edtf-fault.ts'
import type { Finding, Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/** An id that was withdrawn is never used again, or old links would lead to something else; and is withdrawn once. */
export const withdrawn: Rule = {
  name: 'withdrawn',
  level: 'error',
  *check({ withdrawn = [], events }, index) {
    const seen = new Set<string>()
    for (const record of withdrawn) {
      const { type, id } = record
      if (seen.has(`${type} ${id}`))
        yield { where: whereOf(record), message: `the ${type} "${id}" is withdrawn twice`, hint: 'keep one of the two' }
      seen.add(`${type} ${id}`)
      if (isPresent(record, index)) yield stillThere(`${type}s.${id}`, record)
      yield* dateFinding(record, index)
    }
    for (const { id } of events)
      if (index.withdrawnEvents.has(id)) yield stillThere(`events.${id}`, { type: 'event', id })
  },
}

/** What took the place of a withdrawn record is there. */
export const replacedBy: Rule = {
  name: 'replaced-by',
  level: 'error',
  sees: 'everything',
  *check(dataset, index) {
    const watch = watchReplacements(dataset, index)
    for (const { id } of dataset.events) watch.see(id)
    yield* watch.findings()
  },
}

/** Sees the ids of all events one by one, and then knows which replacements are none. */
export function watchReplacements({ withdrawn = [] }: Pick<DatasetFile, 'withdrawn'>, index: DatasetIndex) {
  const wanted = new Set(
    withdrawn.flatMap(({ type, replacedBy }) => (type === 'event' && replacedBy ? replacedBy : [])),
  )
  return {
    see(id: string): void {
      wanted.delete(id)
    },
    *findings(): Generator<Finding> {
      for (const record of withdrawn) {
        const { type, replacedBy: id } = record
        if (id === undefined) continue
        const isMissing = type === 'event' ? wanted.has(id) : !isPresent({ type, id }, index)
        if (isMissing)
          yield {
            where: `${whereOf(record)}.replacedBy`,
            message: `no ${type} has the id "${id}"`,
            hint: 'name a record that is there; if it was withdrawn as well, what took its place',
          }
      }
    },
  }
}

const whereOf = ({ id }: Withdrawn) => `withdrawn.${id}`

type Reference = Pick<Withdrawn, 'type' | 'id'>

/** Events are not in the index. */
const isPresent = ({ type, id }: Reference, { actors, sources }: DatasetIndex) =>
  type !== 'event' && (type === 'actor' ? actors : sources).has(id)

const stillThere = (where: string, { type, id }: Reference): Finding => ({
  where,
  message: `the ${type} "${id}" is here, and was withdrawn`,
  hint: 'give the new record an id of its own, or take the old one out of "withdrawn"',
})

/** A page is told the date in a sentence, so it has to be one moment. */
function* dateFinding(record: Withdrawn, { readDate }: DatasetIndex): Generator<Finding> {
  const read = readDate(record.date)
  const where = `${whereOf(record)}.date`
  if (!read.ok) yield { where, message: edtfFault(record.date), hint: 'write the day of the edit, such as 2024-05-03' }
  else if (read.value.bounds.kind !== 'moment' || !Number.isFinite(read.value.bounds.earliest))
    yield {
      where,
      message: `${show(record.date)} is not one date`,
      hint: 'write the day of the edit, such as 2024-05-03',
    }
}
