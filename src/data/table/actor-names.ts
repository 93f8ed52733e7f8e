import type { Problem } from '../../model/problem.ts'
import { createNamedIds } from './named-ids.ts'
import type { Origin } from './origin.ts'
import { inCell } from './table-problem.ts'

/** Actors by their names, and of which others they are part: `Iran > IRGC`. */
export type ActorNames = {
  /** The id of the last actor of a path. `row`: where it stands. */
  readonly idOf: (path: string, row: number) => string
  readonly records: () => readonly object[]
  readonly origins: () => readonly Origin[]
  readonly problems: readonly Problem[]
}

const PART_OF = '>'

export function createActorNames(): ActorNames {
  const { idOf, named } = createNamedIds('actor')
  const wholes = new Map<string, { readonly whole: string; readonly row: number }>()
  const rows = new Map<string, number>()
  const problems: Problem[] = []

  function beOf(id: string, name: string, whole: string, row: number): void {
    const known = wholes.get(id)
    if (!known) wholes.set(id, { whole, row })
    else if (known.whole !== whole) {
      const [now, before] = [whole, known.whole].map(id => named().get(id))
      const message = `“${name}” is part of “${now}” here, and of “${before}” in row ${known.row}`
      problems.push(inCell(row, 'actors', message, 'an actor is part of one other at most'))
    }
  }
  return {
    idOf(path, row) {
      let whole: string | undefined
      for (const name of path.split(PART_OF).map(name => name.trim())) {
        const id = idOf(name)
        if (!rows.has(id)) rows.set(id, row)
        if (whole !== undefined) beOf(id, name, whole, row)
        whole = id
      }
      return whole ?? ''
    },
    records: () => Array.from(named(), ([id, name]) => ({ id, name, partOf: wholes.get(id)?.whole })),
    origins: () => Array.from(rows, ([id, row]) => ({ id, rows: [row] })),
    problems,
  }
}
