import { wholesOf, withParts } from './actor-tree.ts'
import type { FacetCount } from './facet-counts.ts'
import type { FacetChoice } from './filters.ts'
import type { ActorId, CollectionHead } from './timeline-event.ts'

/** `count`: the events that would be shown if the actor were asked for besides all those asked for (`addValue`). */
type Companion = { readonly actor: ActorId; readonly count: number }

/**
 * Who takes part in events that have every actor asked for, of those that the other filters leave: most often first,
 * then in the order of the counts, which are those of the actors; whom an exclusion hides is in none of those. Nobody who is part of an actor asked for, or of which
 * one is part: those are in the same events by definition.
 */
export function companionsOf(
  { actors }: CollectionHead,
  { asked }: Pick<FacetChoice, 'asked'>,
  counts: ReadonlyMap<ActorId, FacetCount>,
): readonly Companion[] {
  if (asked.length === 0) return []
  const left = new Set<ActorId>()
  for (const id of asked) {
    for (const part of withParts(actors, id)) left.add(part)
    for (const whole of wholesOf(actors, id)) left.add(whole)
  }
  return [...counts]
    .flatMap(([actor, { together }]) => (together > 0 && !left.has(actor) ? { actor, count: together } : []))
    .sort((a, b) => b.count - a.count)
}
