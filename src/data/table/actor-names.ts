import type { Problem } from '../../model/problem.ts'
import type { TableColumn } from '../../model/table-columns.ts'
import { show } from '../show-value.ts'
import { createNamedIds } from './named-ids.ts'
import type { Origin } from './origin.ts'
import { placeOf, tableProblem } from './table-problem.ts'

/** An actor that is named somewhere, by what it is part of: `Iran > IRGC`. */
export type Mention = { readonly path: string; readonly row: number; readonly column: TableColumn }

export type ActorNames = {
  /** The id of the last actor of a path that was among the mentions. */
  readonly idOf: (path: string) => string
  readonly records: readonly object[]
  readonly origins: readonly Origin[]
  readonly problems: readonly Problem[]
}

const NAME_BOTH = 'before > stands what an actor is part of, and behind it the actor'

const namesIn = (path: string) => path.split('>').map(name => name.trim())

export function createActorNames(mentions: readonly Mention[]): ActorNames {
  const { idOf, named } = createNamedIds(
    'actor',
    mentions.flatMap(({ path }) => namesIn(path)),
  )
  const first = new Map<string, Mention>()
  const wholes = new Map<string, { readonly whole: string; readonly by: Mention }>()
  const problems: Problem[] = []
  for (const mention of mentions) {
    if (namesIn(mention.path).includes(''))
      problems.push(tableProblem(mention.row, mention.column, `a name is missing in ${show(mention.path)}`, NAME_BOTH))
    let whole: string | undefined
    for (const id of namesIn(mention.path).map(idOf)) {
      if (!first.has(id)) first.set(id, mention)
      const known = wholes.get(id)
      if (whole !== undefined && !known) wholes.set(id, { whole, by: mention })
      if (whole !== undefined && known && known.whole !== whole) {
        const [part, here, there] = [id, whole, known.whole].map(id => show(named.get(id)))
        const message = `${part} is part of ${here} here, and of ${there} in row ${known.by.row}`
        problems.push(
          tableProblem(
            mention.row,
            mention.column,
            message,
            `if they are two, call one of them otherwise, such as ${show(`${named.get(whole)} ${named.get(id)}`)}`,
          ),
        )
      }
      whole = id
    }
  }
  return {
    idOf: path => idOf(namesIn(path).at(-1) ?? ''),
    records: Array.from(named, ([id, name]) => ({ id, name, partOf: wholes.get(id)?.whole })),
    origins: Array.from(first, ([id, named]) => ({
      id,
      placeOf(field) {
        const { row, column } = (field === 'partOf' && wholes.get(id)?.by) || named
        return placeOf(row, column)
      },
    })),
    problems,
  }
}
