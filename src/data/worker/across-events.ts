import type { Problem } from '../../model/problem.ts'
import { named } from '../check.ts'
import type { DatasetHead } from '../check-part.ts'
import type { DatasetIndex } from '../dataset-index.ts'
import type { Finding } from '../rule.ts'
import { sharedId, uniqueId } from '../rules/unique-id.ts'
import { replacedBy, watchReplacements } from '../rules/withdrawn.ts'
import type { Glance } from './record-glance.ts'

/** What the error rules find that have to see all events: they ask for no more than ids, which a glance has. */
export function* problemsAcross(
  head: DatasetHead,
  index: DatasetIndex,
  glances: readonly Glance[],
): Generator<Problem> {
  yield* named(uniqueId, sharedIds(glances))
  const watch = watchReplacements(head, index)
  for (const { id } of glances) watch.see(id)
  yield* named(replacedBy, watch.findings())
}

/** In the order of the file, as the rule itself says them. */
function* sharedIds(glances: readonly Glance[]): Generator<Finding> {
  if (new Set(glances.map(({ id }) => id)).size === glances.length) return
  const firstAt = new Map<string, number>()
  for (const { id, position } of glances.toSorted((a, b) => a.position - b.position)) {
    const first = firstAt.get(id)
    if (first === undefined) firstAt.set(id, position)
    else yield sharedId('events', id, first, position)
  }
}
