import type { Finding, Rule } from '../rule.ts'

const LISTS = ['kinds', 'sources', 'actors', 'events'] as const

/** An id names one record of its list. A source and an actor may share one: MEMRI is both. */
export const uniqueId: Rule = {
  name: 'unique-id',
  level: 'error',
  sees: 'lists',
  *check(dataset) {
    for (const list of LISTS) yield* repeatedIds(list, dataset[list] ?? [])
  },
}

function* repeatedIds(list: string, records: readonly { readonly id: string }[]): Generator<Finding> {
  const firstAt = new Map<string, number>()
  for (const [position, { id }] of records.entries()) {
    const first = firstAt.get(id)
    if (first === undefined) firstAt.set(id, position)
    else yield sharedId(list, id, first, position)
  }
}

export const sharedId = (list: string, id: string, first: number, position: number): Finding => ({
  where: `${list}.${id}`,
  message: `${list}[${first}] and ${list}[${position}] both have the id "${id}"`,
  hint: 'join them if they are the same, else give the newer one another id',
})
