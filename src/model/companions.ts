import { wholesOf, withParts } from './actor-tree.ts'
import type { Collection } from './collection.ts'
import { facetCounts } from './facet-counts.ts'
import type { Filters } from './filters.ts'
import type { ActorId } from './timeline-event.ts'

/** `count`: the events that would be shown if the actor were asked for besides all those asked for (`addValue`). */
export type Companion = { readonly actor: ActorId; readonly count: number }

/**
 * Who takes part in events that have every actor asked for, of those that the other filters leave: most often first,
 * then in the order of the dataset. Nobody who is part of an actor asked for, or of which one is part: those are in the
 * same events by definition.
 */
export function companionsOf(collection: Collection, filters: Filters): readonly Companion[] {
  const { asked, excluded } = filters.facets.actor
  if (asked.length === 0) return []
  const left = new Set(excluded)
  for (const id of asked) {
    for (const part of withParts(collection.actors, id)) left.add(part)
    for (const whole of wholesOf(collection.actors, id)) left.add(whole)
  }
  const counts = facetCounts(collection, filters, 'actor', { asked, excluded, mode: 'all' })
  return [...counts]
    .flatMap(([actor, { after }]) => (after > 0 && !left.has(actor) ? { actor, count: after } : []))
    .sort((a, b) => b.count - a.count)
}
