import { wholesOf } from '../model/actor-tree.ts'
import type { ActorId, Collection, TimelineEvent } from '../model/timeline-event.ts'

export type GroupBy = 'none' | 'actor' | 'source' | 'kind'

/** Events drawn together in one band. An event stands in every group that it belongs to. */
export type Group = { readonly id: string; readonly name: string; readonly events: readonly TimelineEvent[] }

const UNGROUPED = 'none'

/**
 * Splits events into bands, largest first. Actors are taken at their outermost whole (the IRGC stands with Iran),
 * because forty bands of two events show less than a dozen that can be compared. Events without any value come last.
 */
export function groupEvents(collection: Collection, events: readonly TimelineEvent[], by: GroupBy): readonly Group[] {
  if (by === 'none') return [{ id: UNGROUPED, name: '', events }]
  const outermost = new Map<ActorId, ActorId>()
  const rootOf = (actor: ActorId) => {
    const known = outermost.get(actor)
    if (known !== undefined) return known
    const root = [...wholesOf(collection.actors, actor)].at(-1) ?? actor
    outermost.set(actor, root)
    return root
  }
  const valuesOf = (event: TimelineEvent): readonly string[] => {
    if (by === 'actor') return event.actors.map(({ actor }) => rootOf(actor))
    if (by === 'source') return event.citations.map(({ source }) => source)
    return event.kind === undefined ? [] : [event.kind]
  }
  const members = new Map<string, TimelineEvent[]>()
  for (const event of events) {
    const values = new Set(valuesOf(event))
    for (const value of values.size > 0 ? values : [UNGROUPED]) {
      const group = members.get(value)
      if (group) group.push(event)
      else members.set(value, [event])
    }
  }
  return [...members]
    .map(([id, grouped]) => ({ id, name: nameOf(collection, id, by), events: grouped }))
    .sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name, 'en'))
}

const rank = ({ id, events }: Group) => (id === UNGROUPED ? -1 : events.length)

function nameOf(collection: Collection, id: string, by: Exclude<GroupBy, 'none'>): string {
  if (id === UNGROUPED) return by === 'kind' ? 'No kind given' : 'No actor named'
  if (by === 'actor') return collection.actors.get(id)?.name ?? id
  if (by === 'source') return collection.sources.get(id)?.shortName ?? id
  return collection.kinds.get(id) ?? id
}
