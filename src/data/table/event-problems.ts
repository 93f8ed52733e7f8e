import { foldedName } from '../../model/folded-name.ts'
import type { Problem } from '../../model/problem.ts'
import { show } from '../show-value.ts'
import { actorIn, listIn } from './cells.ts'
import { NEEDED, NEEDED_COLUMNS } from './columns.ts'
import type { Gathered } from './gather.ts'
import { sourceName } from './records.ts'
import { tableProblem } from './table-problem.ts'

const OF_CITATION: readonly string[] = ['quote', 'source']
/** What a merged cell leaves below it, and what is easily left out of a second row. */
const OF_EVENT_ABOVE = 'for a second source of an event repeat its title and date, or give both rows one id'

/** What the check would call by names that no table has. */
export function* missingIn({ rows, cells }: Gathered): Generator<Problem> {
  for (const column of NEEDED_COLUMNS) {
    const hint = `write ${NEEDED[column]}`
    if (OF_CITATION.includes(column)) {
      for (const row of rows) {
        const value = column === 'source' ? sourceName(row.cells) : row.cells.get(column)
        if (value === undefined) yield tableProblem(row.number, column, 'this cell is empty', hint)
      }
    } else if (!cells.has(column)) {
      const isOfAbove = column === 'title' || column === 'date'
      yield tableProblem(rows[0].number, column, 'this cell is empty', isOfAbove ? `${hint}; ${OF_EVENT_ABOVE}` : hint)
      // Of an event without a title nothing else can be asked.
      if (column === 'title') return
    }
  }
}

/** Of what an event has one, but a table may have two. */
export function* saidTwice(event: Gathered): Generator<Problem> {
  const [first, ...others] = event.rows.filter(({ cells }) => cells.has('date phrase'))
  for (const { number } of others)
    yield tableProblem(
      number,
      'date phrase',
      `another phrase stands in row ${first?.number}`,
      'leave the one that the date was read from',
    )
  const parts = new Map<string, string>()
  const actors = event.cells.get('actors')
  for (const [i, { path, part }] of listIn(actors?.value).map(actorIn).entries()) {
    if (part === undefined) continue
    const name = foldedName(path.split('>').at(-1) ?? '')
    if ((parts.get(name) ?? part) !== part)
      yield tableProblem(
        actors?.rows?.[i] ?? actors?.row ?? 1,
        'actors',
        `${show(path)} stands here with two parts`,
        'an actor plays one part in an event',
      )
    parts.set(name, part)
  }
}
