import { foldedName } from '../../model/folded-name.ts'
import type { Problem } from '../../model/problem.ts'
import type { Gathered } from './gather.ts'
import { longHash } from './named-ids.ts'
import type { Row } from './read-rows.ts'
import { edtfIn, sourceName } from './records.ts'
import { tableProblem } from './table-problem.ts'

/**
 * Which rows are one event: those of one id; and those of one title and date. A row without an id belongs to the event with
 * an id that has these, if it is one.
 */
export function eventKeys(rows: readonly Row[]): {
  readonly keyOf: (row: Row) => string
  readonly problems: readonly Problem[]
} {
  const byName = new Map<string, Set<string>>()
  for (const row of rows) {
    const [id, name] = [row.cells.get('id'), nameOf(row)]
    if (id === undefined || name === undefined) continue
    byName.set(name, (byName.get(name) ?? new Set()).add(id))
  }
  const isUndecided = (row: Row) => !row.cells.has('id') && (byName.get(nameOf(row) ?? '')?.size ?? 0) > 1
  return {
    keyOf(row) {
      const name = nameOf(row)
      const [id] = row.cells.has('id') ? [row.cells.get('id')] : (byName.get(name ?? '') ?? [])
      if (id !== undefined) return `id ${id}`
      return name ?? `row ${row.number}`
    },
    problems: rows.filter(isUndecided).map(({ number }) => tableProblem(number, 'id', UNDECIDED, GIVE_ID)),
  }
}

const UNDECIDED = 'several events with an id have this title and date, and this row none'
const GIVE_ID = 'give it the id of the event that it belongs to'

function nameOf({ cells }: Row): string | undefined {
  const title = cells.get('title')
  return title && JSON.stringify([foldedName(title), cells.get('date')])
}

/**
 * Ids of events that have none: from the date and the first excerpt by letters. They stay when rows are sorted or added, and when
 * the title is worded anew. Two events of one date and one excerpt have to have ids: a link to one must never show the other.
 */
export function eventIds(events: readonly Gathered[]): {
  readonly ids: readonly string[]
  readonly problems: readonly Problem[]
} {
  const rows = new Map<string, number>()
  const problems: Problem[] = []
  const ids = events.map(({ rows: [first, ...others], cells }) => {
    const given = cells.get('id')?.value
    if (given !== undefined) return given
    const excerpts = [first, ...others].map(({ cells }) =>
      JSON.stringify([foldedName(sourceName(cells) ?? ''), cells.get('quote')]),
    )
    const id = `e-${longHash(JSON.stringify([edtfIn(cells), excerpts.sort()[0]]))}`
    const other = rows.get(id)
    if (other === undefined) rows.set(id, first.number)
    else problems.push(tableProblem(first.number, 'id', sameAs(other), 'give each of them an id'))
    // Which of them is which is for the editor to say.
    return other === undefined ? id : `${id}-${first.number}`
  })
  return { ids, problems }
}

const sameAs = (row: number) =>
  `it has the same date and rests on the same words as the event of row ${row}, so that a link could not tell them apart`
